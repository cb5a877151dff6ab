import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const address = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(`${pathname}${search}`);
};
/** What names the rows of the first table. */
const rows = (page: Page) => page.locator('tbody th').allInnerTexts();
/** Does what leads elsewhere, and waits until it is there. */
async function led(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await ask();
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}

/** Corrected once, and one side of a case that was confirmed. */
const CORRECTED = 'shanghai-sci-tech-plan.3';

describeInBrowser('awards of other funders', (opened) => {
  it('MH-1.3.3: are chosen by list and level, and opened, by mouse', async () => {
    const page = await opened().look('/overview');
    await led(page, () => page.getByRole('link', { name: '其他财政资金支持' }).click());
    const all = await rows(page);
    expect(all).toHaveLength(10);

    await page.getByRole('combobox', { name: '名单' }).click();
    await led(page, () => page.getByTitle('shanghai-sci-tech-plan (7)').last().click());
    expect(await rows(page)).toHaveLength(7);
    await page.getByRole('combobox', { name: '资金层级' }).click();
    await led(page, () => page.getByTitle('中央资金').last().click());
    expect(address(page)).toBe('/console/awards?source=shanghai-sci-tech-plan&level=central');
    expect(await rows(page)).toEqual(['直线电机纳米定位平台\nshanghai-sci-tech-plan.5']);

    await led(page, () => page.getByRole('link', { name: '直线电机纳米定位平台' }).click());
    expect(address(page)).toBe('/console/awards/shanghai-sci-tech-plan.5');
    expect(await page.getByText('900,000.00 元').isVisible()).toBe(true);
    await led(page, () => page.goBack());
    await led(page, () => page.goBack());
    expect(await rows(page)).toHaveLength(7);
  });

  it('are found by text, unit and year, by keyboard alone', async () => {
    const page = await opened().look('/awards');
    await page.getByRole('textbox', { name: '年度' }).focus();
    await page.keyboard.type('2023');
    await led(page, () => page.keyboard.press('Enter'));
    expect(address(page)).toBe('/console/awards?year=2023');
    const ofTheYear = await rows(page);
    expect(ofTheYear.length).toBeGreaterThan(1);

    await page.getByRole('textbox', { name: '查找' }).focus();
    await page.keyboard.type('bxjsq');
    await led(page, () => page.keyboard.press('Enter'));
    expect(await rows(page)).toEqual([`机器人用精密摆线减速器研制\n${CORRECTED}`]);
    await page.locator('tbody th a').first().focus();
    await led(page, () => page.keyboard.press('Enter'));
    expect(address(page)).toBe(`/console/awards/${CORRECTED}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      '机器人用精密摆线减速器研制',
    );
  });

  it('tell what was corrected, and lead to the case and to all public money of the unit', async () => {
    const page = await opened().look(`/awards/${CORRECTED}`);
    const corrections = page.getByRole('region', { name: '更正记录' });
    expect(await corrections.innerText()).toMatch(/资助金额（元）\s+1,500,000\.00\s+1,350,000\.00/);
    await led(page, () => page.getByRole('link', { name: '该单位所获全部财政资金' }).click());
    expect(address(page)).toMatch(/^\/console\/credit\/units\/9131\w+$/);
    await led(page, () => page.getByRole('link', { name: '机器人用精密摆线减速器研制' }).click());
    expect(address(page)).toBe(`/console/awards/${CORRECTED}`);

    await led(page, () => page.locator('a[href*="/duplicates/dup-"]').first().click());
    expect(address(page)).toMatch(/^\/console\/duplicates\/dup-/);
    await led(page, () => page.getByRole('link', { name: CORRECTED }).click());
    expect(address(page)).toBe(`/console/awards/${CORRECTED}`);
  });

  it('are where a search leads', async () => {
    const page = await opened().look('/search?text=bxjsq&kind=external-award');
    await led(page, () => page.locator('tbody th a').first().click());
    expect(address(page)).toBe(`/console/awards/${CORRECTED}`);
  });

  it('without a credit code lead to what else a unit of the name was given', async () => {
    const page = await opened().look('/awards/shanghai-industry-plan.1');
    await led(page, () => page.getByRole('link', { name: '同名单位的全部立项' }).click());
    expect(address(page)).toMatch(/^\/console\/awards\?unit=/);
    expect(await rows(page)).toEqual(['微机电超低噪声传声器阵列研制\nshanghai-industry-plan.1']);
  });

  it('that nobody knows say so; a year that is none says what is wrong', async () => {
    const page = await opened().look('/awards/NOBODY');
    expect(await page.getByText('账本里没有编号为“NOBODY”的其他财政资金支持').isVisible()).toBe(
      true,
    );
    await led(page, () => page.getByRole('button', { name: '看全部其他财政资金支持' }).click());
    expect(address(page)).toBe('/console/awards');

    const asked = await opened().look('/awards?year=22');
    expect(await asked.getByText('链接中的条件有误').isVisible()).toBe(true);
  });

  it('are not shown to an applicant', async () => {
    const asked = { as: 'applicant', actor: '91310112MADEM0002X' } as const;
    const page = await opened().look('/awards', asked);
    expect(await page.getByText('当前身份不能查看此内容').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '其他财政资金支持' }).count()).toBe(0);
  });

  it.each(
    [
      ['awards', '/awards'],
      ['award', `/awards/${CORRECTED}`],
      ['award-team', '/awards/shanghai-sci-tech-plan.7'],
    ].flatMap(([picture = '', path = '']) => LOOKS.map((look) => ({ ...look, picture, path }))),
  )('have no fault: $picture, $width, $language, dark $dark', async (looked) => {
    expect(await faultsOf(opened(), looked)).toEqual(FAULTLESS);
  });
});

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const query = (page: Page) => new URL(page.url()).search;
const path = (page: Page) => new URL(page.url()).pathname;
/** What names the rows of the first table. */
const rows = (page: Page) => page.locator('tbody th').allInnerTexts();
/** Does what leads elsewhere, and waits until it is there. */
async function led(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await ask();
  await page.waitForURL((url) => url.href !== before);
  // The address moves a frame before what is drawn of it.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await settled(page);
}

describeInBrowser('applications, projects, centres and recognitions', (opened) => {
  it('are found from the head of any page by the initials of a title', async () => {
    const page = await opened().look('/projects');
    await page.getByRole('searchbox').fill('gjgzxg');
    await led(page, () => page.getByRole('searchbox').press('Enter'));

    expect(`${path(page)}${query(page)}`).toBe('/console/search?text=gjgzxg');
    expect(await page.getByRole('heading', { name: '项目', exact: true }).isVisible()).toBe(true);
    await led(page, () =>
      page.getByRole('link', { name: '硅基光子相干收发芯片封装' }).first().click(),
    );
    expect(path(page)).toBe('/console/projects/P22-02');
  });

  it('are found by keyboard alone, of one kind if that is asked for', async () => {
    const page = await opened().look('/search?text=a22&kind=application');
    const found = await rows(page);
    expect(found.length).toBeGreaterThan(0);
    await page.locator('tbody th a').first().focus();
    await led(page, () => page.keyboard.press('Enter'));

    expect(path(page)).toMatch(/^\/console\/applications\/A\d\d-\d\d$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(found[0]);
  });

  it('are listed by text, status and hold, all of it in the address', async () => {
    const page = await opened().look('/projects');
    const all = await rows(page);
    await page.getByRole('combobox', { name: '暂停' }).click();
    await led(page, () => page.getByTitle('已暂停').last().click());
    const held = await rows(page);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(all.length);

    await page.getByRole('textbox', { name: '查找' }).fill('jqr');
    await led(page, () => page.keyboard.press('Enter'));
    expect(query(page)).toBe('?held=true&text=jqr');
    expect(await rows(page)).toEqual(['机器人用精密摆线减速器\nP22-04']);
    await led(page, () => page.goBack());
    expect(await rows(page)).toEqual(held);
  });

  it('tell of a project its money, what holds it and why, and lead to its case', async () => {
    const page = await opened().look('/projects/P22-04');
    const holds = page.getByRole('region', { name: '已暂停' });
    expect(await holds.innerText()).toContain('疑似重复支持');
    expect(await page.getByLabel('资助资金').innerText()).toContain('300.00 万元');
    expect(await page.getByText('李示一').count()).toBe(0);

    await page.getByText('拨付条件（3 条）').click();
    expect(await page.getByText('首笔经费为资助金额').first().isVisible()).toBe(true);
    await led(page, () => holds.getByRole('link', { name: '查看原因' }).click());
    expect(path(page)).toMatch(/^\/console\/duplicates\/dup-/);
  });

  it('tell of a project its call, and what moved in its budget', async () => {
    const page = await opened().look('/projects/P21-01');
    expect(await page.getByText('受理 2021-').isVisible()).toBe(true);
    const moves = page.getByRole('region', { name: '预算调整' });
    expect(await moves.locator('tbody').innerText()).toMatch(/材料费\s+财政资助.*-50,000\.00/s);
    expect(await moves.locator('tbody').innerText()).toMatch(/测试化验加工费.*\s50,000\.00$/s);
    expect(await page.getByRole('columnheader', { name: '财政资助（调整后）' }).isVisible()).toBe(
      true,
    );
  });

  it('MH-1.6.5: tell what was asked to be otherwise, consented to or refused', async () => {
    const page = await opened().look('/projects/P21-02');
    const adjustments = await page.getByRole('region', { name: '项目调整' }).innerText();
    expect(adjustments).toContain('项目期变更：2025-03-31');
    expect(adjustments).toContain('同意');
  });

  it('MH-1.6.12: tell what was asked back, act by act, and lead to the register', async () => {
    const page = await opened().look('/projects/P21-19');
    const entries = page.getByRole('region', { name: /^追回明细/ }).locator('tbody tr');
    expect(await entries.count()).toBe(4);
    expect(await entries.last().innerText()).toMatch(/到账\s+140,000\.00\s+0\.00/);
    await led(page, () => page.getByRole('link', { name: '在追回台账中查看' }).click());
    expect(`${path(page)}${query(page)}`).toBe('/console/funds/recoveries?projectId=P21-19');
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  it('of an applicant are its own, and no duplicate case is shown to it', async () => {
    const asked = { as: 'applicant', actor: '91310112MADEM0002X' } as const;
    const own = await opened().look('/search?text=xian', asked);
    expect(await own.getByText('没有找到').isVisible()).toBe(true);

    const page = await opened().look('/projects/P21-02', asked);
    expect(await page.getByRole('heading', { name: '分期拨付' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '重复支持案件' }).count()).toBe(0);

    const foreign = await opened().look('/projects/P22-04', asked);
    expect(await foreign.getByRole('heading', { name: '没有这个编号' }).isVisible()).toBe(true);
  });

  it('that nobody knows say so, and offer the search', async () => {
    const page = await opened().look('/centres/NOBODY');
    expect(await page.getByText('账本里没有编号为“NOBODY”的研发中心').isVisible()).toBe(true);
    await led(page, () => page.getByRole('button', { name: '搜索“NOBODY”' }).click());
    expect(`${path(page)}${query(page)}`).toBe('/console/search?text=NOBODY');
  });

  it.each(
    [
      ['search', '/search?text=硅基'],
      ['applications', '/applications'],
      ['projects', '/projects'],
      ['centres', '/centres'],
      ['recognitions', '/recognitions'],
      ['application', '/applications/A22-04'],
      ['project', '/projects/P23-08'],
      ['project-budget', '/projects/P21-01'],
      ['project-recovery', '/projects/P21-19'],
      ['project-adjusted', '/projects/P21-02'],
      ['centre', '/centres/MC22-01'],
      ['recognition', '/recognitions/TP22-01'],
    ].flatMap(([picture = '', address = '']) =>
      LOOKS.map((look) => ({ ...look, picture, path: address })),
    ),
  )('have no fault: $picture, $width, $language, dark $dark', async (looked) => {
    expect(await faultsOf(opened(), looked)).toEqual(FAULTLESS);
  });
});

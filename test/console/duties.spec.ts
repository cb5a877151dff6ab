import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const query = (page: Page) => new URL(page.url()).search;
/** The cells of a column, by its place. */
const cells = (page: Page, column: number) =>
  page.locator(`tbody tr > :nth-child(${column})`).allInnerTexts();
/** Does what asks for another list, and waits until it is there. */
async function listed(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await ask();
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}
const STATUS = 2;
const KIND = 3;

describeInBrowser('the duties', (opened) => {
  it('are those that are overdue until another status is chosen', async () => {
    const page = await opened().look('/duties');
    expect(new Set(await cells(page, STATUS))).toEqual(new Set(['已逾期']));

    await page.getByRole('combobox', { name: '状态' }).click();
    await listed(page, () => page.getByTitle('已办结').last().click());

    expect(query(page)).toBe('?status=done');
    expect(new Set(await cells(page, STATUS))).toEqual(new Set(['已办结']));
    await listed(page, () => page.goBack());
    expect(new Set(await cells(page, STATUS))).toEqual(new Set(['已逾期']));
  });

  it('are filtered by keyboard alone', async () => {
    const page = await opened().look('/duties?status=all');
    await page.getByRole('combobox', { name: '事项' }).focus();
    await page.keyboard.press('ArrowDown');
    await listed(page, () => page.keyboard.press('Enter'));

    expect(query(page)).toBe('?status=all&kind=application-review');
    expect(new Set(await cells(page, KIND))).toEqual(new Set(['申报审核']));

    await page.getByRole('textbox', { name: '条款' }).fill('MH-1.6.4');
    await listed(page, () => page.keyboard.press('Enter'));
    expect(await page.getByText('没有符合条件的事项').isVisible()).toBe(true);
  });

  it('are told for a day, and lead to what they are about on that day', async () => {
    const page = await opened().look('/duties?status=all&subjectKind=application&asOf=2022-01-31');
    expect(await page.getByText('截至 2022年1月31日').first().isVisible()).toBe(true);
    await listed(page, () => page.locator('tbody th a').first().click());

    const { pathname, search } = new URL(page.url());
    expect(pathname).toMatch(/^\/console\/applications\/A\d\d-\d\d$/);
    expect(search).toBe('?asOf=2022-01-31');
  });

  it('are paged by the server, with the place in the address', async () => {
    const page = await opened().look('/duties?status=all');
    const first = await cells(page, 4);
    await listed(page, () => page.getByRole('button', { name: '下一页' }).click());

    expect(query(page)).toContain('cursor=');
    expect(await cells(page, 4)).not.toEqual(first);
    await listed(page, () => page.getByRole('button', { name: '回到首页' }).click());
    expect(await cells(page, 4)).toEqual(first);
  });

  it('of one unit are all of them, and say whose they are', async () => {
    const page = await opened().look('/duties?subject=project:P23-08');

    expect(await page.getByRole('search', { name: '筛选' }).innerText()).toContain('项目 P23-08');
    await listed(page, () => page.getByRole('button', { name: '清除' }).click());
    expect(query(page)).toBe('');
  });

  it('say of a clause that is none what is wrong', async () => {
    const page = await opened().look('/duties?clause=XX-1');

    expect(await page.getByRole('alert').getByRole('heading').innerText()).toBe('链接中的条件有误');
  });

  it.each(LOOKS)('are faultless to look at: $width, $language, dark: $dark', async (look) => {
    const faults = await faultsOf(opened(), { ...look, path: '/duties', picture: 'duties' });
    expect(faults).toEqual(FAULTLESS);
  });
});

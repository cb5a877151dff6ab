import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

/** Path and query of a page, below `/console`. */
function placeOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname.slice('/console'.length)}${search}`;
}

/** Does what leads to another page, and tells where that is. */
async function leadsTo(page: Page, go: () => Promise<unknown>): Promise<string> {
  const before = page.url();
  await go();
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
  return placeOf(page);
}

const totals = (page: Page) => page.getByRole('region', { name: '全部资金合计' });
const rowOf = (page: Page, fundId: string) => page.getByRole('row').filter({ hasText: fundId });
const attention = (page: Page) =>
  page.getByRole('heading', { name: '需要处理' }).locator('xpath=ancestor::section');

/** The books begin on 10 January 2022 with three budgets: 16,000,000 + 5,000,000 + 1,000,000. */
const FIRST_DAY = '/overview?asOf=2022-01-10';

describeInBrowser('the overview', (opened) => {
  it('tells the money of a day, in 万元 and to the fen where it is pointed at', async () => {
    const page = await opened().look(FIRST_DAY);

    expect(await page.getByText('截至 2022年1月10日，').isVisible()).toBe(true);
    const figure = totals(page).getByRole('link').first();
    expect(await figure.innerText()).toContain('2,200.00');
    const exact = figure.getByText('22,000,000.00');
    const seen = () => exact.evaluate((node) => getComputedStyle(node).opacity);
    expect(await seen()).toBe('0');
    await figure.hover();
    expect(await seen()).toBe('1');
    await page.mouse.move(0, 0);
    await figure.focus();
    expect(await seen()).toBe('1');
  });

  it('is moved to another day as a whole, and Back moves it back', async () => {
    const page = await opened().look('/overview');
    await page.getByLabel('截至日期').fill('2022-01-10');
    await page.keyboard.press('Enter');
    await page.getByText('截至 2022年1月10日，').waitFor();

    expect(placeOf(page)).toBe(FIRST_DAY);
    expect(await rowOf(page, 'FD-2023').count()).toBe(0);
    await page.goBack();
    await page.getByText('截至 2026年1月15日').waitFor();
    expect(await rowOf(page, 'FD-2023').count()).toBe(1);
  });

  it('opens the list behind a figure, of the same day', async () => {
    const page = await opened().look('/overview?asOf=2022-12-31');
    const links = rowOf(page, 'FD-2022').getByRole('link');
    const behind = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.replace('/console', '')),
    );
    const postings = (account: string) =>
      `/funds/FD-2022?tab=postings&account=${account}&asOf=2022-12-31`;

    expect(behind).toEqual([
      '/funds/FD-2022?asOf=2022-12-31',
      postings('appropriation'),
      '/funds/ageing?fundId=FD-2022&asOf=2022-12-31',
      '/funds/disbursements?fundId=FD-2022&status=authorised&asOf=2022-12-31',
      postings('paid'),
      '/funds/recoveries?fundId=FD-2022&asOf=2022-12-31',
      postings('carried-forward'),
      postings('available'),
      '/funds/FD-2022?asOf=2022-12-31',
    ]);
    expect(await leadsTo(page, () => links.nth(4).click())).toBe(postings('paid'));
  });

  it('shows the way of the money as a picture, and as a table by keyboard alone', async () => {
    const page = await opened().look(FIRST_DAY);
    await page.locator('figure svg').waitFor();
    expect(await page.locator('figure').innerText()).toContain('区级资金');

    await page.getByRole('button', { name: '以表格查看' }).focus();
    await page.keyboard.press('Enter');
    const flow = page.getByRole('table', { name: '资金流向各段金额' });
    const rows = await flow.getByRole('row').allInnerTexts();
    // A row of heads; three budgets, each from its source, to a programme of its own, all available.
    expect(rows).toHaveLength(1 + 3 * 3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await leadsTo(page, () => page.keyboard.press('Enter'))).toBe(
      '/funds?source=district&asOf=2022-01-10',
    );
  });

  it('tells the way of the money as a table where the picture does not come', async () => {
    const page = await opened().look('/duties');
    await page.route('**/assets/chart-library*', (route) => route.abort());
    await page.goto(`${opened().url}/console${FIRST_DAY}`);
    const flow = page.getByRole('table', { name: '资金流向各段金额' });
    await flow.waitFor();

    expect(await flow.getByRole('row').count()).toBe(1 + 3 * 3);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('opens the station of the picture that is clicked', async () => {
    const page = await opened().look(FIRST_DAY);
    const station = page.locator('figure svg').getByText('区级资金').first();

    expect(await leadsTo(page, () => station.click())).toBe(
      '/funds?source=district&asOf=2022-01-10',
    );
  });

  it('counts what is overdue, as many as the list behind has', async () => {
    const page = await opened().look('/overview');
    const item = attention(page).getByRole('link', { name: '转化实施情况填报' });
    const count = Number(await item.locator('b').innerText());

    expect(await leadsTo(page, () => item.click())).toBe(
      '/duties?status=overdue&kind=implementation-report',
    );
    expect(await page.getByRole('row').count()).toBe(1 + count);
  });

  it.each([
    ['重复支持案件，待认定', 1, '2023-04-19', '/duplicates?status=open'],
    ['重复支持案件，跟踪中', 3, '2023-04-19', '/duplicates?status=followed-up'],
    ['国库清单差异', 1, '2024-12-21', '/funds/treasury?standing=open&blocking=true'],
  ])('counts, and has behind it, of %s %d on %s', async (name, count, day, list) => {
    const moment = `asOf=${day}&asKnownAt=2025-12-31T23%3A59%3A59.999%2B08%3A00`;
    const page = await opened().look(`/overview?${moment}`);
    const item = attention(page).getByRole('link', { name });

    expect(await item.locator('b').innerText()).toBe(String(count));
    expect(await leadsTo(page, () => item.click())).toBe(`${list}&${moment}`);
    const [year, month, date] = day.split('-').map(Number);
    const told = (words: string) => page.getByText(words, { exact: true }).isVisible();
    expect(await told(`截至 ${year}年${month}月${date}日`)).toBe(true);
    expect(await told('按 2025年12月31日 23:59 所知')).toBe(true);
    expect(await page.locator('table').last().locator('tbody tr').count()).toBe(count);
  });

  it('says that everything ties when it does', async () => {
    const page = await opened().look('/overview');
    const item = attention(page).getByRole('link', { name: '全部相符' });

    expect(await leadsTo(page, () => item.click())).toBe('/funds/tie-out');
  });

  it('opens the promises of an age', async () => {
    const page = await opened().look('/overview');
    const age = page.getByRole('link', { name: '731 天以上' });

    expect(await leadsTo(page, () => age.click())).toBe('/funds/ageing?fromDays=731');
  });

  it('says of a day before the books from when they tell, and goes there', async () => {
    const page = await opened().look('/overview?asOf=2019-12-31');
    await page.getByRole('heading', { name: '账册从 2022年1月10日 开始' }).waitFor();
    await page.getByRole('button', { name: '看账册的第一天' }).press('Enter');
    await totals(page).waitFor();

    expect(placeOf(page)).toBe(FIRST_DAY);
  });

  it('says of a day to come that it is told from what is recorded so far', async () => {
    const page = await opened().look('/overview?asOf=2031-12-31');

    expect(await page.getByText('2031年12月31日 还没有到').isVisible()).toBe(true);
    expect(await totals(page).isVisible()).toBe(true);
  });

  it('says of a day that is none what is wrong with the address', async () => {
    const page = await opened().look('/overview?asOf=soon');

    expect(await page.getByRole('alert').getByRole('heading').innerText()).toBe('链接中的条件有误');
  });

  it('fits paper: nothing is wider than the page, and amounts are exact', async () => {
    const page = await opened().look(FIRST_DAY);
    await page.emulateMedia({ media: 'print' });
    // 182 mm of A4 between the margins.
    await page.setViewportSize({ width: 688, height: 970 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
    expect(await totals(page).innerText()).toContain('22,000,000.00');
    expect(await totals(page).innerText()).not.toContain('2,200.00');
  });

  it.each(LOOKS)('is faultless to look at: $width, $language, dark: $dark', async (look) => {
    const faults = await faultsOf(opened(), { ...look, path: '/overview', picture: 'overview' });
    expect(faults).toEqual(FAULTLESS);
  });
});

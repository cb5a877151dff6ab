import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const address = (page: Page) => new URL(page.url());
/** The cells of a column of the last table, by its place. */
const cells = (page: Page, column: number) =>
  page.locator('table').last().locator(`tbody tr > :nth-child(${column})`).allInnerTexts();
/** Does what asks for another list, and waits until it is there. */
async function listed(page: Page, ask: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await ask();
  await page.waitForURL((url) => url.href !== before);
  // The address moves a frame before what is drawn of it.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await settled(page);
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

const PAGES = [
  ['/funds', 'funds'],
  ['/funds/FD-2022', 'fund'],
  ['/funds/FD-2022?tab=postings&account=paid', 'fund-postings'],
  ['/funds/FD-2022?tab=period', 'fund-period'],
  ['/funds/postings?projectId=P22-07', 'postings'],
  ['/funds/disbursements?projectId=P23-12&open=P23-12/P23-12-first-1', 'disbursements'],
  ['/funds/recoveries', 'recoveries'],
  ['/funds/ageing', 'ageing'],
  ['/funds/tie-out', 'tie-out'],
  ['/funds/treasury', 'treasury'],
  ['/funds/treasury?asOf=2024-12-21', 'treasury-as-of'],
] as const;

describeInBrowser('the fund ledger', (opened) => {
  it('leads from all funds to one, to an account, and to what a correction corrects', async () => {
    const page = await opened().look('/funds');
    expect(await page.getByText('差额 0.00 元').isVisible()).toBe(true);
    await listed(page, () => page.getByRole('link', { name: /FD-2022/ }).click());
    expect(await heading(page)).toBe('闵行区关键核心技术专项（2022年度）');
    await listed(page, () => page.getByRole('link', { name: '已拨付' }).click());
    expect(address(page).search).toBe('?tab=postings&account=paid');

    const balances = await cells(page, 9);
    expect(balances[0]).toBe('900,000.00');
    expect(balances.at(-1)).toBe('15,410,000.00');
    await listed(page, () => page.getByRole('link', { name: '看被更正的分录' }).click());
    const current = page.locator('tr[aria-current="true"]');
    expect(await current.innerText()).toContain('第 697 号记录');
    expect(await current.innerText()).toContain('780,000.00');
    await listed(page, () => page.goBack());
    expect(address(page).search).toBe('?tab=postings&account=paid');
  });

  it('is filtered by keyboard alone', async () => {
    const page = await opened().look('/funds');
    await page.getByRole('combobox', { name: '来源' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await listed(page, () => page.keyboard.press('Enter'));
    expect(address(page).search).toBe('?source=municipal');
    await page.getByRole('cell', { name: '区级资金' }).first().waitFor({ state: 'detached' });
    const sources = page.locator('table').first().locator('tbody tr > :nth-child(2)');
    expect(new Set(await sources.allInnerTexts())).toEqual(new Set(['市级资金']));

    await page.getByRole('link', { name: /FM-2023 / }).focus();
    await listed(page, () => page.keyboard.press('Enter'));
    expect(address(page).pathname).toBe('/console/funds/FM-2023');
  });

  it('tells a fund as of a day, on every tab', async () => {
    const page = await opened().look('/funds/FD-2022?asOf=2022-04-15&tab=postings&account=paid');
    expect(await cells(page, 9)).toHaveLength(6);
    await listed(page, () => page.getByRole('link', { name: '科目余额' }).click());
    expect(address(page).search).toBe('?asOf=2022-04-15');
    const paid = page.getByRole('row', { name: /^已拨付/ });
    expect(await paid.innerText()).toContain('4,080,000.00');
  });

  it('has disbursements as slips, with the amount in words and whose money it is', async () => {
    const page = await opened().look('/funds/disbursements?projectId=P23-12');
    await listed(page, () => page.getByRole('link', { name: 'P23-12-first-1' }).click());
    expect(await page.getByText('人民币叁佰叁拾万元整').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    const register = page.getByRole('region', { name: '拨付台账，按申请先后' });
    expect(await register.isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: '拨付凭单' }).isVisible()).toBe(true);
  });

  it('lists the promises of one age, and says which', async () => {
    const page = await opened().look('/funds/ageing?asOf=2024-12-31');
    await listed(page, () => page.getByRole('link', { name: '731 天以上' }).click());
    expect(address(page).search).toBe('?fromDays=731&asOf=2024-12-31');
    expect(await page.getByRole('heading', { name: '未拨付承诺：731 天以上' }).isVisible()).toBe(
      true,
    );
    expect(await cells(page, 7)).toEqual(['1016', '825']);
  });

  it('says that everything ties, and how much was compared; and what does not, where it does not', async () => {
    const page = await opened().look('/funds/tie-out');
    expect(await page.getByRole('status').first().innerText()).toMatch(
      /全部相符\s+共核对 \d+ 对数字，没有一对不符。/,
    );
    // Between what a project says and what its fund says of it: the reaction is on its way.
    const amid = await opened().look('/funds/tie-out?asKnownAt=0000000000000696');
    expect(await amid.getByRole('alert').innerText()).toContain('3 处不符');
    expect(await amid.getByRole('region', { name: '不符的数字' }).innerText()).toContain(
      '已审批 → 已拨付',
    );
  });

  it('shows where a payment list and the ledger disagree, in words and figures', async () => {
    const page = await opened().look('/funds/treasury');
    await listed(page, () => page.getByRole('link', { name: 'GKZF-20241218' }).first().click());
    const found = await page.getByRole('region', { name: /清单与账册的差异/ }).innerText();
    expect(found).toContain('收款账号不符');
    expect(found).toContain('0000011220342002899');
    expect(found).toContain('清单已更正');
  });

  it('tells payment lists and their discrepancies as of a day, down to one list and back', async () => {
    const page = await opened().look('/funds/treasury?asOf=2024-12-21');
    const lists = page.getByRole('region', { name: '支付清单，最近收到的在前' });
    expect(await lists.locator('tbody tr').count()).toBe(1);
    expect(await page.getByText('截至 2024年12月21日', { exact: true }).isVisible()).toBe(true);
    await listed(page, () => lists.getByRole('link', { name: 'GKZF-20241218' }).click());
    expect(address(page).search).toBe('?batchId=GKZF-20241218&asOf=2024-12-21');
    const standings = (await cells(page, 3)).map((cell) => cell.split(/\s/)[0]);
    // The one waived on the 20th; the other resolved on the 24th, by a corrected list.
    expect(standings).toEqual(['未解决', '已确认放行']);
    await listed(page, () => page.getByRole('link', { name: '全部清单' }).click());
    expect(address(page).search).toBe('?asOf=2024-12-21');
    await page.getByRole('button', { name: '今天' }).click();
    await page.waitForURL((url) => url.search === '');
    await settled(page);
    expect(await lists.locator('tbody tr').count()).toBe(3);
  });

  it('gives the postings that are listed as a file', async () => {
    const page = await opened().look('/funds/FD-2022?tab=postings&account=paid');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出为 csv' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^记账分录 FD-2022 .*\.csv$/);
  });

  it('says of a fund that is none, and of an account that is none, what is wrong', async () => {
    const unknown = await opened().look('/funds/NOPE');
    expect(await unknown.getByRole('heading', { name: '没有找到' }).isVisible()).toBe(true);
    const account = await opened().look('/funds/FD-2022?tab=postings&account=pocket');
    expect(await account.getByRole('heading', { name: '链接中的条件有误' }).isVisible()).toBe(true);
  });

  it.each(PAGES.flatMap(([path, picture]) => LOOKS.map((look) => ({ path, picture, ...look }))))(
    'is faultless to look at: $picture, $width, $language, dark: $dark',
    async (look) => {
      expect(await faultsOf(opened(), look)).toEqual(FAULTLESS);
    },
  );
});

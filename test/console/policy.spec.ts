import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const rows = (page: Page) => page.locator('tbody tr');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
/** Path and query of a page, below `/console`. */
function placeOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname.slice('/console'.length)}${search}`;
}

describeInBrowser('the policy', (opened) => {
  it('leads from the register to a clause, to where it was applied, and back', async () => {
    const page = await opened().look('/policy');
    expect(await page.getByText('共 95 条').isVisible()).toBe(true);

    const search = page.getByRole('textbox', { name: '搜索' }).last();
    await search.fill('MH-O2');
    await search.press('Enter');
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('link', { name: 'MH-O2', exact: true }).click();
    await page.getByRole('table', { name: /适用此条的事项/ }).waitFor();

    expect(await heading(page)).toBe('条款 MH-O2');
    expect(await page.locator('blockquote').innerText()).toContain('最高不超过1000万元');
    const first = page
      .getByRole('table', { name: /适用此条的事项/ })
      .getByRole('link')
      .first();
    const to = await first.getAttribute('href');
    expect(to).toMatch(/^\/console\/applications\/A23-11\/replay\?at=\d{16}$/);
    await page.goBack();
    await settled(page);
    expect(placeOf(page)).toBe('/policy?text=MH-O2');
  });

  it('is filtered by keyboard alone', async () => {
    const page = await opened().look('/policy');
    await page.getByRole('combobox', { name: '落实方式' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/coveredBy=/);
    await page.getByText(/^共 (?!95 )\d+ 条$/).waitFor();
    expect(await rows(page).count()).toBeLessThan(95);
    await page.getByRole('button', { name: '清除' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('共 95 条').waitFor();
  });

  it('moves a parameter to a day: what a superior policy says is in force on it', async () => {
    const inForce = async (asOf: string) => {
      const page = await opened().look(`/policy/parameters?overridden=true&asOf=${asOf}`);
      const row = rows(page).filter({ hasText: '沪科规〔2023〕OV-2023-01号' });
      return row.innerText();
    };
    expect(await inForce('2023-06-30')).toContain('未开始');
    expect(await inForce('2023-07-01')).toContain('执行中');
    expect(await inForce('2023-12-10')).toContain('已过期');
  });

  it('tells of a clause as it was applied by a day', async () => {
    const page = await opened().look('/policy/clauses/MH-O2?asOf=2021-12-09');
    await page.getByText('截至该日，此条尚未适用于任何事项。').waitFor();
    expect(await page.getByText('未开始').count()).toBeGreaterThan(0);
  });

  it('says of a clause that is none that it is not there', async () => {
    const page = await opened().look('/policy/clauses/XX-9.9');
    await page.getByRole('alert').waitFor();
    expect(await heading(page)).toBe('没有找到');
  });

  it.each(
    [
      ['policy', '/policy'],
      ['policy-clause', '/policy/clauses/MH-O2'],
      ['policy-parameters', '/policy/parameters?asOf=2023-08-01'],
    ].flatMap(([picture = '', path = '']) => LOOKS.map((look) => ({ picture, path, ...look }))),
  )('is faultless to look at: $picture, $width, $language, dark: $dark', async (look) => {
    expect(await faultsOf(opened(), look)).toEqual(FAULTLESS);
  });
});

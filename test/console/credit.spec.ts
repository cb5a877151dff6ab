import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const rows = (page: Page) => page.locator('tbody tr');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Absorbed another unit, whose ban it took over; and the unit it absorbed. */
const SUCCESSOR = '91310112MADEM0039N';
const ABSORBED = '91310112MADEM0038K';
/** Banned for two weeks, while an application, a project and a centre of it stood still. */
const LIFTED = '91310112MADEM0002X';

describeInBrowser('credit standing', (opened) => {
  it('leads from the blacklist of a day to a unit, as of the same day, and back', async () => {
    const page = await opened().look('/credit?asOf=2023-11-10&status=active');
    await page.getByRole('link', { name: /闵行示例乙数控有限公司/ }).click();
    await page.getByText('处于不再受理期间').waitFor();

    expect(await heading(page)).toContain('闵行示例乙数控有限公司');
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-11-10');
    expect(await page.getByText('2023年11月10日处于不再受理期间，至 2023年11月19日').count()).toBe(
      1,
    );
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?asOf=2023-11-10&status=active');
  });

  it('is searched by name and by code, by keyboard alone', async () => {
    const page = await opened().look('/credit');
    const unit = page.getByRole('textbox', { name: '单位' });
    for (const text of ['数控', LIFTED.toLowerCase()]) {
      await unit.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('text') === text);
      await settled(page);
      expect(await rows(page).count()).toBe(1);
    }
    await page.getByRole('button', { name: '清除', exact: true }).press('Enter');
    await page.waitForURL((url) => url.search === '');
  });

  it('draws what befell a unit from left to right, and tells it in a table', async () => {
    const page = await opened().look(`/credit/units/${LIFTED}?asOf=2023-11-10`);
    const picture = page.getByRole('img', { name: /信用时间轴：1 次不再受理/ });
    expect(await picture.isVisible()).toBe(true);

    await page.getByText('以表格查看').press('Enter');
    const told = page.getByRole('table', { name: /信用时间轴上的事项/ });
    expect(await told.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('日期'),
      expect.stringMatching(/2023-11-06.*不再受理/s),
      expect.stringMatching(/2023-11-20.*解除.*整改完成/s),
    ]);
  });

  it('tells what a ban stopped, while it did', async () => {
    const stopped = async (asOf: string) => {
      const page = await opened().look(`/credit/units/${LIFTED}?asOf=${asOf}`);
      const table = page.getByRole('table', { name: /所暂停的/ });
      return table.getByText('暂停中', { exact: true }).count();
    };
    expect(await stopped('2023-11-10')).toBe(3);
    expect(await stopped('2023-11-20')).toBe(0);
  });

  it('tells whom a ban reaches, over which link and why, from both ends', async () => {
    const page = await opened().look(`/credit/units/${ABSORBED}?asOf=2023-06-01`);
    const reached = page.getByRole('listitem').filter({ hasText: SUCCESSOR }).last();
    expect(await reached.innerText()).toMatch(/合并.*由存续单位承继.*受限中/s);

    await reached.getByRole('link', { name: /真空镀膜/ }).click();
    await page.getByRole('heading', { name: '不再受理从何而来' }).waitFor();
    expect(await heading(page)).toContain('真空镀膜');
    expect(await page.getByText('2023年6月1日处于不再受理期间').count()).toBe(1);
  });

  it('says that a unit without a record is not banned, and of a code that is none what to do', async () => {
    const unknown = await opened().look('/credit/units/91350100M000100Y43');
    expect(await unknown.getByText('没有记录即未受限').count()).toBe(1);
    const wrong = await opened().look('/credit/units/nobody');
    await wrong.getByRole('alert').waitFor();
    expect(await heading(wrong)).toBe('链接中的条件有误');
  });

  it('shows persons to whoever may read of them alone', async () => {
    const path = `/credit/persons/${'0'.repeat(64)}`;
    const supervisor = await opened().look(path);
    expect(await supervisor.getByText('账本中没有该人员的信用记录。').count()).toBe(1);
    const auditor = await opened().look(path, { as: 'auditor' });
    await auditor.getByRole('alert').waitFor();
    expect(await heading(auditor)).toBe('当前身份不能查看此内容');
  });

  it.each(
    [
      ['credit', '/credit'],
      ['credit-unit', `/credit/units/${LIFTED}?asOf=2023-11-10`],
      ['credit-reach', `/credit/units/${ABSORBED}?asOf=2023-06-01`],
    ].flatMap(([picture = '', path = '']) => LOOKS.map((look) => ({ picture, path, ...look }))),
  )('is faultless to look at: $picture, $width, $language, dark: $dark', async (look) => {
    expect(await faultsOf(opened(), look)).toEqual(FAULTLESS);
  });
});

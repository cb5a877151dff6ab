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
/** Banned twice: annulled on appeal, and lifted although the appeal was dismissed. */
const APPEALED = '91310112MADEM00422';
/** The leader of a project that failed: in the research-integrity list, and with a violation. */
const LEADER = 'a9a4e2c3964bebbc786296e44fe94cc6';

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
    expect(await heading(wrong)).toBe('没有找到');
  });

  it('draws every ban on a lane of its own, with what was said against it and how it ended', async () => {
    const page = await opened().look(`/credit/units/${APPEALED}?asOf=2025-06-30`);
    const name = /信用时间轴：2 次不再受理，2 项违法违规，2 次申诉/;
    const picture = page.getByRole('img', { name });
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.locator('[data-kind="conclusion"]').count()).toBe(2);

    await page.getByText('以表格查看').press('Enter');
    const told = page.getByRole('table', { name: /信用时间轴上的事项/ });
    expect(await told.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('日期'),
      expect.stringMatching(/2023-09-15.*违法违规.*涉税/s),
      expect.stringMatching(/2024-04-25.*不再受理.*至 2027-04-24 · 已撤销/s),
      expect.stringMatching(/2024-05-09.*申诉.*检测机构书面说明/s),
      expect.stringMatching(/2024-05-30.*申诉结论.*申诉成立/s),
      expect.stringMatching(/2025-03-12.*违法违规.*科研失信/s),
      expect.stringMatching(/2025-04-17.*不再受理.*至 2028-04-16 · 受限中/s),
      expect.stringMatching(/2025-04-28.*申诉.*口径理解有误/s),
      expect.stringMatching(/2025-05-22.*申诉结论.*申诉不成立/s),
      expect.stringMatching(/2025-09-16.*解除.*整改完成/s),
    ]);
  });

  it('shows a finding that was withdrawn since as long as it was known', async () => {
    const findings = async (when: string) => {
      const page = await opened().look(`/credit/units/${APPEALED}?${when}`);
      return page.getByRole('table', { name: '违法违规记录' }).locator('tbody tr').allInnerTexts();
    };
    const tax = expect.stringContaining('涉税');
    expect(await findings('asOf=2024-05-10')).toEqual([tax, expect.stringContaining('2025-03-12')]);
    expect(await findings('asOf=2024-05-10&asKnownAt=2024-05-10T23:59:59%2B08:00')).toEqual([
      tax,
      expect.stringContaining('抽查发现检测报告与产品型号不符'),
    ]);
  });

  it('tells of a person what was found, and the project for which the list has the person', async () => {
    const page = await opened().look(`/credit/persons/${LEADER}`);
    const picture = page.getByRole('img', { name: /0 次不再受理，1 项违法违规/ });
    expect(await picture.isVisible()).toBe(true);
    const row = (table: string) =>
      page.getByRole('table', { name: table, exact: true }).locator('tbody tr').innerText();
    expect(await row('违法违规记录')).toMatch(/2023-05-19.*科研失信.*42万元.*2024-08-13/s);
    expect(await row('列入名录的记录')).toMatch(/2024-07-24.*P21-19.*MH-1\.6\.16/s);

    await page.getByRole('link', { name: 'P21-19' }).click();
    await page.getByText('工业控制网络安全审计软件').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/projects/P21-19');
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
      ['credit-record', `/credit/units/${APPEALED}?asOf=2025-06-30`],
      ['credit-person', `/credit/persons/${LEADER}`],
      ['credit-reach', `/credit/units/${ABSORBED}?asOf=2023-06-01`],
    ].flatMap(([picture = '', path = '']) => LOOKS.map((look) => ({ picture, path, ...look }))),
  )('is faultless to look at: $picture, $width, $language, dark: $dark', async (look) => {
    expect(await faultsOf(opened(), look)).toEqual(FAULTLESS);
  });
});

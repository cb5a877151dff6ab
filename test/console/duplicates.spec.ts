import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import type { OpenConsole } from './browser/open-console.ts';
import { settled } from './browser/open-console.ts';

/** Path and query of a page, below `/console`. */
function placeOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname.slice('/console'.length)}${search}`;
}

const rows = (page: Page) => page.locator('tbody tr');
/** A line of the side-by-side, by the name of its field. */
const lineOf = (page: Page, field: string) =>
  page.getByRole('table', { name: '两项支持对照' }).getByRole('row').filter({ hasText: field });
const marksIn = (page: Page, field: string) =>
  lineOf(page, field).locator('mark').allTextContents();

/** Asks the API as a supervisor would. */
async function asked(opened: OpenConsole, path: string): Promise<{ items: { caseId: string }[] }> {
  const authorization = `Bearer ${await opened.token(['supervisor'])}`;
  const answer = await fetch(`${opened.url}/api/v1/${path}`, { headers: { authorization } });
  return (await answer.json()) as { items: { caseId: string }[] };
}

async function pathOfCase(opened: OpenConsole, applicationId: string): Promise<string> {
  const { items } = await asked(opened, `duplicate-cases?applicationId=${applicationId}`);
  return `/duplicates/${items[0]?.caseId ?? 'none'}`;
}

describeInBrowser('duplicate support', (opened) => {
  it('leads from the case that waits for a person to what of the two differs, and back', async () => {
    const page = await opened().look('/duplicates');
    expect(await rows(page).count()).toBe(8);

    await page.getByRole('button', { name: '待处理 1' }).click();
    await page.waitForURL(/status=open/);
    await settled(page);
    expect(await rows(page).count()).toBe(1);
    await page.getByRole('link', { name: /直线电机纳米定位平台/ }).click();
    await page.getByRole('heading', { name: '两项支持对照' }).waitFor();

    expect(await page.getByText('尚未处理：须由监督检查人员').isVisible()).toBe(true);
    expect(await lineOf(page, '负责人').innerText()).toContain('相同');
    expect(await marksIn(page, '题名')).toEqual(
      ['纳米', '平', '纳米级', '精密', '产业化'].map((text) => `仅此处：${text}（止）`),
    );
    await page.goBack();
    expect(placeOf(page)).toBe('/duplicates?status=open');
  });

  it('is told as of a day: the list, its counts, a case, and the way back', async () => {
    const page = await opened().look('/duplicates?asOf=2023-04-19');
    const followedUp = page.getByRole('button', { name: '跟踪中 3' });
    await followedUp.click();
    await page.waitForURL(/status=followed-up/);
    await settled(page);
    expect(await rows(page).count()).toBe(3);
    // Confirmed on 9 May.
    const decided = page.getByRole('row').filter({ hasText: 'A23-07' });
    expect(await decided.innerText()).toContain('跟踪中');
    await decided.getByRole('link').click();
    await page.getByRole('heading', { name: '两项支持对照' }).waitFor();

    expect(await page.getByText('截至 2023年4月19日', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('尚未处理：须由监督检查人员').isVisible()).toBe(true);
    expect(await page.getByText('2023-05-09').count()).toBe(0);
    expect(await page.getByText('两项支持的内容和进展按账册现有记录').isVisible()).toBe(true);
    await page.getByRole('link', { name: '返回案件清单' }).click();
    await page.waitForURL(/asOf=2023-04-19$/);
    await settled(page);
    expect(await rows(page).count()).toBe(6);

    await page.getByRole('link', { name: '全库比对' }).click();
    await page.getByText('全库比对不随日期').waitFor();
    expect(placeOf(page)).toBe('/duplicates/scan?asOf=2023-04-19');
  });

  it('says of a case that was not opened yet on the day that it was not, and leads to today', async () => {
    const path = await pathOfCase(opened(), 'A23-13');
    const page = await opened().look(`${path}?asOf=2023-03-13`);

    expect(await page.getByRole('heading', { level: 1 }).last().innerText()).toBe(
      '所选日期还没有这项记录',
    );
    await page.getByRole('button', { name: '看今天' }).press('Enter');
    await page.getByRole('heading', { name: '两项支持对照' }).waitFor();
    expect(placeOf(page)).toBe(path);
  });

  it('tells the score as it was recorded, from the prior to the total', async () => {
    const page = await opened().look(await pathOfCase(opened(), 'A23-13'));
    const table = page.getByRole('table', { name: '各项对得分的影响' });
    const cells = await table.getByRole('row').filter({ hasText: '题名' }).innerText();

    expect(await page.getByRole('img', { name: /先验 −4.410 比特/ }).isVisible()).toBe(true);
    expect(cells).toContain('相似度 60-70%');
    expect(await table.getByRole('row').last().innerText()).toMatch(/总分\s+\+1\.323/);
    expect(await page.getByText('达到立案线', { exact: true }).isVisible()).toBe(true);
  });

  it('says of a case that a rule found which rule, and shows no score', async () => {
    const page = await opened().look(await pathOfCase(opened(), 'A22-03'));

    expect(await page.getByText('统一社会信用代码相同，题名一致').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '比对得分的构成' }).count()).toBe(0);
    expect(await marksIn(page, '题名')).toEqual([]);
  });

  it('is scanned and looked through by keyboard alone', async () => {
    const page = await opened().look('/duplicates');
    await page.getByRole('link', { name: '全库比对' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('项申报与').waitFor();
    expect(placeOf(page)).toBe('/duplicates/scan');

    await page.getByRole('combobox', { name: '是否立案' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/isCase=/);
    await page.getByRole('textbox', { name: '单位' }).fill('星载部件');
    await page.keyboard.press('Enter');
    await page.waitForURL(/unit=/);
    await settled(page);
    await page.getByRole('link', { name: /星载可展开天线支撑结构/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '比对得分的构成' }).waitFor();

    expect(placeOf(page)).toBe(
      '/duplicates/scan?applicationId=A22-12&supportId=shanghai-industry-plan.2',
    );
    expect(await page.getByText('未达立案线').isVisible()).toBe(true);
  });

  it('stacks the two sides field by field on a narrow screen', async () => {
    const path = await pathOfCase(opened(), 'A23-13');
    const page = await opened().look(path, { width: 'narrow' });
    const boxes = await lineOf(page, '题名').getByRole('cell').all();
    const [ours, other] = await Promise.all(boxes.map((cell) => cell.boundingBox()));

    expect(other?.x).toBe(ours?.x);
    expect(other?.y ?? 0).toBeGreaterThan(ours?.y ?? 0);
  });

  it.each([
    ['a case that is none', '/duplicates/nobody', '没有找到'],
    ['a score that is none', '/duplicates?scoreFrom=much', '链接中的条件有误'],
    ['a pair that is not alike', '/duplicates/scan?applicationId=A22-12&supportId=x', '全库比对'],
  ])('says of %s what happened', async (_what, path, title) => {
    const page = await opened().look(path);

    expect(await page.getByRole('heading', { name: title }).count()).toBe(1);
  });

  const pages = [
    'duplicates',
    'duplicate-case',
    'duplicate-case-as-of',
    'duplicates-scan',
  ] as const;
  const looks = LOOKS.flatMap((look) => pages.map((page) => ({ ...look, page })));
  it.each(looks)(
    'is faultless to look at: $page, $width, $language, dark: $dark',
    async ({ page, ...look }) => {
      const path = {
        duplicates: () => '/duplicates',
        'duplicate-case': () => pathOfCase(opened(), 'A23-13'),
        'duplicate-case-as-of': async () =>
          `${await pathOfCase(opened(), 'A23-13')}?asOf=2023-04-19&asKnownAt=2023-12-31T23%3A59%3A59.999%2B08%3A00`,
        'duplicates-scan': () => '/duplicates/scan',
      }[page];
      const looked = { ...look, path: await path(), picture: page };
      expect(await faultsOf(opened(), looked)).toEqual(FAULTLESS);
    },
  );
});

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import {
  FAULTLESS,
  faultsOf,
  foreignWordsOn,
  LOOKS,
  takePicture,
  violationsOf,
} from './browser/looks.ts';
import { PRESENT, settled } from './browser/open-console.ts';

/** What the console asks: without it, nobody answers. */
const EVERYTHING = '**/api/v1/**';
const POINTS_PER_MM = 72 / 25.4;

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describeInBrowser('the frame', (opened) => {
  it('asks a stranger for a token, by keyboard alone, and shows the page that was asked for', async () => {
    const page = await opened().stranger('/funds?fiscalYear=2022');
    expect(await heading(page)).toBe('登录');
    expect(await violationsOf(page)).toEqual([]);
    expect(await foreignWordsOn(page)).toEqual([]);
    await takePicture(page, 'sign-in-wide-zh');

    await page.keyboard.insertText(await opened().token(['finance-officer']));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主导航' }).waitFor();

    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/console/funds?fiscalYear=2022',
    );
  });

  it('is looked at by a check that finds what is wrong', async () => {
    const page = await opened().stranger('/sign-in');
    await page.evaluate(() => document.body.append(new Image(20, 20)));

    expect(await violationsOf(page)).toEqual([expect.stringContaining('image-alt')]);
  });

  it('asks for a token when none was given', async () => {
    const page = await opened().stranger('/overview');
    await page.getByRole('button', { name: '登录' }).click();

    expect(await page.getByRole('alert').innerText()).toBe('请输入访问令牌。');
  });

  it('says of a wrong token, where it was given, that another is needed, and asks for it', async () => {
    const page = await opened().stranger('/sign-in');
    await page.getByRole('textbox', { name: '访问令牌' }).fill('not.a.token');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 2, name: '需要重新登录' }).waitFor();

    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['登录']);
    expect(await foreignWordsOn(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '去登录' }).click();
    expect(await page.getByRole('textbox', { name: '访问令牌' }).inputValue()).toBe('');
  });

  it('keeps the token for the tab alone, and takes it out of the address', async () => {
    const page = await opened().look('/overview');
    const kept = await page.evaluate(() => [sessionStorage.length, JSON.stringify(localStorage)]);

    expect(page.url()).not.toContain('token');
    expect(kept[0]).toBe(1);
    expect(kept[1]).not.toContain('ey');
  });

  it('says of a token that is wrong what happened and what to do', async () => {
    const page = await opened().stranger('/overview#token=a.b.c');
    await page.getByRole('alert').waitFor();

    expect(await heading(page)).toBe('需要重新登录');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '去登录' }).click();
    await page.getByRole('textbox', { name: '访问令牌' }).waitFor();
    expect(await heading(page)).toBe('登录');
  });

  it('says of a token that expired while the page was open that a new one is needed', async () => {
    const token = await opened().token(['supervisor'], 'somebody', 1);
    const page = await opened().stranger(`/overview#token=${token}`);
    opened().clock.advanceBy({ days: 2 });
    await page.getByRole('link', { name: '资金账' }).click();
    await page.getByRole('heading', { name: '需要重新登录' }).waitFor();
    expect(await foreignWordsOn(page)).toEqual([]);
    expect(await page.getByText('LEDGER.FAULT').count()).toBe(0);
  });

  it('has whoever has several roles choose one, and change it', async () => {
    const token = await opened().token(['finance-officer', 'importer']);
    const page = await opened().stranger(`/#token=${token}`);
    await page.getByRole('button', { name: '外部清单导入' }).click();
    await page.getByRole('heading', { name: '此身份没有可查看的页面' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.getByRole('combobox', { name: '身份' }).press('ArrowDown');
    await page.getByTitle('区财政局经办').last().click();
    await page.getByRole('link', { name: '资金账' }).waitFor();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/console/overview');
  });

  it('says that a page is not there', async () => {
    const unknown = await opened().look('/nowhere');
    expect(await heading(unknown)).toBe('没有这个页面');
    expect(await violationsOf(unknown)).toEqual([]);
  });

  it('says of an API that is down for a moment what could not be read, and reads it on request', async () => {
    const page = await opened().look('/policy');
    await page.route(EVERYTHING, (route) => route.abort());
    await page.getByRole('link', { name: '科研信用' }).click();
    await page.getByRole('heading', { name: '暂时连接不上服务' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['科研信用']);
    expect(await page.getByText('此处尚未读到').count()).toBe(1);
    expect(await foreignWordsOn(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await takePicture(page, 'outage-unread-wide-zh');

    await page.unroute(EVERYTHING);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { level: 1, name: '科研信用' }).waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keeps what was read readable while the API is down, and goes on by itself', async () => {
    const page = await opened().look('/funds?source=district');
    await page.route(EVERYTHING, (route) => route.abort());
    await page.getByRole('combobox', { name: '年度' }).press('ArrowDown');
    await page.getByTitle('2022').last().click();
    await page.getByRole('heading', { level: 2, name: '暂时连接不上服务' }).waitFor();
    expect(await heading(page)).toBe('资金账');
    expect(await page.getByText('此处尚未读到').count()).toBe(2);

    await page.goBack();
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(
      /下面是 \d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2} 读取的内容，可以继续查阅/,
    );
    expect(await page.getByText('此处尚未读到').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await takePicture(page, 'outage-wide-zh');

    await page.unroute(EVERYTHING);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.getByRole('table').count()).toBe(2);
  });

  it('comes to a page whose script could not be read while nobody answered', async () => {
    const page = await opened().look('/duties');
    await page.route(/assets\/duplicates-page/, (route) => route.abort());
    // Anew, or the script may have come ahead.
    await page.goto(`${opened().url}/console/policy`);
    await settled(page);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: '重复支持' }).click();
    await page.getByRole('heading', { level: 1, name: '暂时连接不上服务' }).waitFor();
    expect(await page.getByText('此处尚未读到').count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(1);

    await page.unrouteAll();
    await page.getByRole('heading', { level: 1, name: '重复支持' }).waitFor();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says on paper, and nowhere else, where a page is from, of which moment, and who printed it when', async () => {
    const known = '2023-01-31T23:59:59.999%2B08:00';
    const page = await opened().look(`/funds?source=district&asOf=2022-12-31&asKnownAt=${known}`);
    const line = page.getByText('打印自科技资金账本');
    expect(await line.isVisible()).toBe(false);

    await page.clock.setFixedTime(PRESENT);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await line.innerText()).toBe(
      `打印自科技资金账本 · ${page.url()} · 截至 2022年12月31日 · 按 2023年1月31日 23:59 所知 · ` +
        '打印时间 2026年1月15日 09:00（北京时间） · 打印人 somebody（监督检查）',
    );
    expect(page.url()).not.toContain('token');
  });

  it.each([
    ['/funds', [297, 210]],
    ['/overview', [210, 297]],
  ])('prints what is too wide for an upright sheet across it: %s', async (path, size) => {
    const page = await opened().look(path);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, ...points] of sheets) {
      expect(points.map((each) => Math.round(Number(each) / POINTS_PER_MM))).toEqual(size);
    }
  });

  it('speaks English one click away, and stays with it', async () => {
    const page = await opened().look('/overview');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('link', { name: 'Fund ledger' }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('turns dark and light', async () => {
    const page = await opened().look('/overview', { dark: true });
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-theme'))).toBe(
      'dark',
    );
    await page.getByRole('button', { name: '浅色显示' }).click();
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-theme'))).toBe(
      'light',
    );
  });

  it('has its navigation in a menu on a narrow screen', async () => {
    const page = await opened().look('/overview', { width: 'narrow' });
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('link', { name: '政策条款' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/console/policy');
  });

  it('begins at the page for the keyboard: the first stop skips the navigation', async () => {
    const page = await opened().look('/overview');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
  });

  it.each(LOOKS)('is faultless to look at: $width, $language, dark: $dark', async (look) => {
    const faults = await faultsOf(opened(), { ...look, path: '/nowhere', picture: 'not-found' });
    expect(faults).toEqual(FAULTLESS);
  });
});

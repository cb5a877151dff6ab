import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { foreignWordsOn, takePicture } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describeInBrowser('links that lead astray', (opened) => {
  it('say that a page is broken whose script does not come, and lead on from there', async () => {
    const page = await opened().look('/duties');
    await page.route(/assets\/treasury-page/, (route) => route.fulfill({ status: 404 }));
    // Anew, or the script may have come ahead.
    await page.goto(`${opened().url}/console/funds`);
    await page.getByRole('link', { name: '国库清单' }).click();
    await page.getByRole('alert').waitFor();
    expect(await heading(page)).toBe('页面显示出错');

    await page.getByRole('link', { name: '项目', exact: true }).click();
    await settled(page);
    expect(await heading(page)).toBe('项目');
  });

  it('say of a moment that a story does not have which one is shown instead', async () => {
    const page = await opened().look('/projects/P21-02/replay?at=abc');
    expect(await page.getByText('不是这段全过程的一步').innerText()).toContain('abc');
    expect(await page.getByText('第 53 步 / 共 53 步').count()).toBeGreaterThan(0);
  });

  it.each([
    ['/overview?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/overview?asKnownAt=yesterday', 'asKnownAt=yesterday'],
    ['/funds?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/funds?source=胡写&fiscalYear=2022', 'source=胡写'],
    ['/funds/FD-2022?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/funds/FD-2022?tab=postings&account=胡写', 'account=胡写'],
    ['/funds/FD-2022?tab=period&from=2022-02-30', 'from=2022-02-30'],
    ['/funds/FD-2022?tab=period&from=2022-99-01&to=2022-06-30', 'from=2022-99-01'],
    ['/funds/postings?cursor=nowhere', 'cursor=nowhere'],
    ['/funds/disbursements?status=胡写', 'status=胡写'],
    ['/funds/recoveries?programme=胡写', 'programme=胡写'],
    ['/funds/ageing?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/funds/tie-out?asKnownAt=yesterday', 'asKnownAt=yesterday'],
    ['/funds/treasury?cursor=nowhere', 'cursor=nowhere'],
    ['/applications?status=胡写', 'status=胡写'],
    ['/projects?held=胡写', 'held=胡写'],
    ['/centres?status=胡写', 'status=胡写'],
    ['/recognitions?callId=%20', 'callId= '],
    ['/projects/P22-07/replay?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/duties?holder=胡写', 'holder=胡写'],
    ['/duplicates?status=胡写', 'status=胡写'],
    ['/duplicates/scan?cursor=nowhere', 'cursor=nowhere'],
    ['/credit?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/credit/units/91310112MADEM0027F?asKnownAt=yesterday', 'asKnownAt=yesterday'],
    ['/policy/clauses/MH-1.3.3?asOf=2022-13-45', 'asOf=2022-13-45'],
    ['/policy/parameters?asOf=2022-13-45', 'asOf=2022-13-45'],
  ])('tell a wrong condition once, as the page’s, and which it is: %s', async (path, wrong) => {
    const page = await opened().lookAgain(path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const told = page.getByRole('alert');
    expect(await told.count()).toBe(1);
    expect(await told.getByRole('heading').innerText()).toBe('链接中的条件有误');
    expect(await told.locator('code').first().textContent()).toBe(wrong);
    expect(await foreignWordsOn(page)).toEqual([]);
  });

  it('let go of a wrong condition alone, and keep the others', async () => {
    const page = await opened().look('/funds?source=district&asOf=2022-13-45');
    await takePicture(page, 'wrong-condition-wide-zh');
    await page.getByRole('button', { name: '只清除有误的条件' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?source=district');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(2);
  });

  it('show the first tab where the address names one that there is not', async () => {
    const page = await opened().look('/funds/FD-2022?tab=constructor');
    expect(
      await page.getByRole('link', { name: '科目余额', exact: true }).getAttribute('aria-current'),
    ).toBe('page');
  });

  it('show a moment that cannot be read as it was written', async () => {
    const page = await opened().look('/credit?asOf=tomorrow');
    expect(await page.getByRole('main').innerText()).not.toContain('NaN');
  });

  it('lead nobody to what the role may not read', async () => {
    const page = await opened().look('/nowhere', { as: 'expert' });
    await page.getByRole('button', { name: '回到首页' }).click();
    await settled(page);
    expect(await heading(page)).toBe('申报');

    await page.goto(`${opened().url}/console/applications/A23-11`);
    await settled(page);
    expect(await page.locator('main a').all()).toEqual([]);
  });

  it('tell an id that is too long as not found, and lead home who has nowhere to go back to', async () => {
    const page = await opened().look(`/projects/${'x'.repeat(300)}`);
    expect(await heading(page)).toBe('没有这个编号');

    await page.goto(`${opened().url}/console/policy/clauses/${'x'.repeat(300)}`);
    await settled(page);
    expect(await heading(page)).toBe('没有找到');

    await page.getByRole('button', { name: '回到首页' }).click();
    await settled(page);
    expect(await heading(page)).toBe('资金总览');
  });

  it.each(['auditor', '胡写'])('mind no role that the token does not have: %s', async (role) => {
    const page = await opened().look('/policy');
    await page.evaluate((kept) => sessionStorage.setItem('grants.role', kept), role);
    await page.goto(`${opened().url}/console/funds?fiscalYear=2022`);
    await page.getByRole('heading', { level: 1, name: '资金账' }).waitFor();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?fiscalYear=2022');
  });

  it('take a token that was broken into lines', async () => {
    const page = await opened().stranger('/overview');
    const token = await opened().token(['auditor']);
    await page.getByLabel('访问令牌').fill(`${token.slice(0, 80)}\n${token.slice(80)}`);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    await settled(page);
    expect(await heading(page)).toBe('资金总览');
  });
});

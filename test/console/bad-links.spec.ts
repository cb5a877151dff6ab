import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { settled } from './browser/open-console.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describeInBrowser('links that lead astray', (opened) => {
  it('say that a page is broken whose script does not come, and lead on from there', async () => {
    const page = await opened().look('/funds');
    await page.route(/assets\/treasury-page/, (route) => route.fulfill({ status: 404 }));
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
    expect(await heading(page)).toBe('没有找到');

    await page.getByRole('button', { name: '回到首页' }).click();
    await settled(page);
    expect(await heading(page)).toBe('资金总览');
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

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser/in-browser.ts';
import { FAULTLESS, faultsOf, LOOKS } from './browser/looks.ts';
import { settled } from './browser/open-console.ts';

const PROJECT = '/projects/P21-02/replay';
/** Two tranches were paid in between, and the project was completed. */
const COMPARED = '/projects/P22-07/replay?at=0000000000000690&with=0000000000001408';

/** Long enough for any spec; the address follows a slider that rests. */
const PATIENCE_MS = 10_000;

const slider = (page: Page) => page.getByRole('slider').first();
const where = (page: Page) => slider(page).getAttribute('aria-valuetext');
const placeIn = (page: Page) => new URL(page.url()).searchParams.get('at');

describeInBrowser('the replay', (opened) => {
  it('is moved by the keys of a slider, step by step, by year, and to the ends', async () => {
    const page = await opened().look(PROJECT);
    await slider(page).focus();

    await page.keyboard.press('Home');
    expect(await where(page)).toMatch(/^第 1 步 \/ 共 53 步 · 2021-12-22 · 申报提交$/);
    await page.keyboard.press('ArrowRight');
    expect(await where(page)).toContain('第 2 步');
    await page.keyboard.press('PageUp');
    expect(await where(page)).toContain('2022-01-05 · 申报材料补正');
    await page.keyboard.press('PageDown');
    expect(await where(page)).toContain('第 1 步');
    await page.keyboard.press('End');
    expect(await where(page)).toContain('第 53 步');
  });

  it('is a link at every step, and Back goes through what was chosen, not through what passed', async () => {
    const page = await opened().look(PROJECT);
    await page.getByRole('link', { name: '签订项目合同书' }).click();
    await settled(page);
    expect(await where(page)).toContain('2022-04-01 · 签订项目合同书');
    const chosen = placeIn(page);
    await slider(page).focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('at') !== chosen, { timeout: PATIENCE_MS });
    expect(await where(page)).toContain('资金账：拨付');
    const link = page.url();

    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('at'), { timeout: PATIENCE_MS });
    expect(await where(page)).toContain('第 53 步');
    await page.goto(link);
    await settled(page);
    expect(await where(page)).toContain('第 32 步');
  });

  it('shows by mouse what happened, how everything stood, and what differs from before', async () => {
    const page = await opened().look(PROJECT);
    await page.getByRole('button', { name: /2022-04-15 · 资金账：拨付$/ }).click();

    const moment = page.getByRole('heading', { name: '2022年4月15日的状况' }).locator('../..');
    expect(await moment.getByRole('row', { name: /已拨付/ }).innerText()).toMatch(
      /720,000\.00[\s\S]*\+720,000\.00/,
    );
    await page.getByRole('button', { name: /2023-11-06 · 项目暂停/ }).click();
    await page.getByText('企业信用状况良好').waitFor();
    expect(await page.getByText('项目 · 不再受理').count()).toBe(1);
  });

  it('sets two moments beside each other and marks what differs', async () => {
    const page = await opened().look(PROJECT);
    await page.getByRole('link', { name: '签订项目合同书' }).click();
    await page.getByRole('button', { name: '与另一时点比较' }).click();

    const differing = page.getByRole('row', { name: /≠ 不同|不同/ });
    expect(await differing.filter({ hasText: '项目 P21-02' }).innerText()).toMatch(
      /执行中[\s\S]*已完成/,
    );
    expect(await page.getByRole('slider').count()).toBe(2);
    await page.getByRole('button', { name: '结束比较' }).click();
    await page.waitForURL((url) => !url.searchParams.has('with'), { timeout: PATIENCE_MS });
    await page.getByRole('button', { name: '与另一时点比较' }).waitFor();
    expect(await page.getByRole('slider').count()).toBe(1);
  });

  it.each(LOOKS)('looks right: $width, $language, dark $dark', async (look) => {
    const path = `${PROJECT}?at=0000000000000229`;
    expect(await faultsOf(opened(), { ...look, path, picture: 'replay' })).toEqual(FAULTLESS);
  });

  it.each(LOOKS)('looks right compared: $width, $language, dark $dark', async (look) => {
    const picture = 'replay-compared';
    expect(await faultsOf(opened(), { ...look, path: COMPARED, picture })).toEqual(FAULTLESS);
  });
});

import type { Page } from 'playwright-core';

/** Something a person does, and the page it is done on. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** Done again from where it led to, such as a step after a step; else after going back. */
  readonly goesOn?: boolean;
}

const FUND = '/funds/FD-2022';
const REPLAY = '/projects/P21-02/replay?at=0000000000000229';

const click = (role: 'link' | 'button', name: string | RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click();

/** By the navigation, from the overview, to a page that was not shown yet. */
const navigated = (page: string, title: string): Interaction => ({
  name: `overview, to ${page}`,
  path: '/overview',
  act: (shown) =>
    shown.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: title }).click(),
});

const replayed = (name: string, key: string): Interaction => ({
  name: `replay, ${name}`,
  path: REPLAY,
  goesOn: true,
  act: async (page) => {
    await page.getByRole('slider').first().focus();
    await page.keyboard.press(key);
  },
});

/** What is done most on every page of the console. */
export const INTERACTIONS: readonly Interaction[] = [
  navigated('funds', '资金账'),
  navigated('projects', '项目'),
  navigated('duties', '办理期限'),
  navigated('duplicates', '重复支持'),
  navigated('credit', '科研信用'),
  navigated('policy', '政策条款'),
  { name: 'funds, to the overview', path: '/funds', act: click('link', '资金总览') },
  {
    name: 'overview, another day',
    path: '/overview',
    act: async (page) => {
      await page.getByLabel('截至日期').fill('2022-12-31');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'overview, in English', path: '/overview', act: click('button', /^(English|中文)$/) },
  { name: 'overview, dark', path: '/overview', act: click('button', /^(深|浅)色显示$/) },
  {
    name: 'funds, of one source',
    path: '/funds',
    act: async (page) => {
      await page.getByRole('combobox', { name: '来源' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'fund, its postings', path: FUND, act: click('link', '分录') },
  { name: 'fund, its periods', path: FUND, act: click('link', '期间') },
  { name: 'fund, its balances', path: `${FUND}?tab=postings`, act: click('link', '科目余额') },
  { name: 'projects, one of them', path: '/projects', act: click('link', 'P22-07') },
  { name: 'project, its replay', path: '/projects/P22-07', act: click('link', /回放/) },
  replayed('a step back', 'ArrowLeft'),
  replayed('a step on', 'ArrowRight'),
  replayed('a year back', 'PageUp'),
  { name: 'replay, beside another', path: REPLAY, act: click('button', '与另一时点比较') },
  {
    name: 'search, by pinyin initials',
    path: '/overview',
    act: async (page) => {
      await page.getByRole('searchbox').first().fill('kj');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'policy, one clause', path: '/policy', act: click('link', 'MH-1.5.2') },
];

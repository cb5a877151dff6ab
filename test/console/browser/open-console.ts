import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { openAccessTokens, startApi } from '@grants/api';
import type { Role } from '@grants/application';
import { buildDemo } from '@grants/cli';
import type { Clock } from '@grants/kernel';

/** The widths pages are looked at: a desk, and a hand. */
export const WIDTHS = { wide: 1280, narrow: 390 } as const;
export type Width = keyof typeof WIDTHS;
export type Language = 'zh' | 'en';

const HEIGHT = 800;
/** What does not come within this time does not come. */
const ACTION_MS_MAX = 15_000;
const LOOK_AGAIN_MS = 120;
const DAYS = 90;
/** When the demo is looked at: after its last event, and never today. */
export const PRESENT = '2026-01-15T09:00+08:00';

export interface Looking {
  /** Whose token signs in; a supervisor's unless told. */
  readonly as?: Role;
  readonly actor?: string;
  readonly width?: Width;
  readonly language?: Language;
  readonly dark?: boolean;
}

/** The console on the real API with the demo, in a real browser. */
export interface OpenConsole {
  readonly url: string;
  /** A token that is good for ninety days, or for one. */
  token(roles: readonly Role[], actor?: string, days?: number): Promise<string>;
  /** A tab of its own, signed in, at a path below `/console`. */
  look(path: string, looking?: Looking): Promise<Page>;
  /** One tab for every path that is looked at alike, which is quicker; of the last path it shows. */
  lookAgain(path: string, looking?: Looking): Promise<Page>;
  /** A tab of its own that nobody has signed in from. */
  stranger(path: string, looking?: Looking): Promise<Page>;
  close(): Promise<void>;
}

/** Tells the demo story, serves it on a free port of this machine, and starts a browser. */
export async function openConsole(executablePath: string, clock: Clock): Promise<OpenConsole> {
  if (!existsSync(join(process.cwd(), 'apps/console/dist/site/index.html'))) {
    throw new Error('The console is not built: npm run build');
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'grants-console-'));
  await buildDemo(dataFolder);
  const api = await startApi({ dataFolder, host: '127.0.0.1', port: 0, log: false, clock });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tokens = await openAccessTokens({ dataFolder, clock });
  const token: OpenConsole['token'] = (roles, actorId = 'somebody', days = DAYS) =>
    tokens.issue({ actorId, roles, days });
  const look: OpenConsole['look'] = async (path, looking = {}) => {
    const { as = 'supervisor', actor } = looking;
    const link = `${api.url}/console${path}#token=${await token([as], actor)}`;
    return tabAt(browser, link, looking);
  };
  const kept = new Map<string, Page>();
  return {
    url: api.url,
    token,
    stranger: (path, looking = {}) => tabAt(browser, `${api.url}/console${path}`, looking),
    look,
    lookAgain: async (path, looking = {}) => {
      const alike = JSON.stringify(looking);
      const page = kept.get(alike);
      if (!page) {
        kept.set(alike, await look(path, looking));
      } else {
        await page.goto(`${api.url}/console${path}`);
        await settled(page);
      }
      return kept.get(alike) ?? look(path, looking);
    },
    close: async () => {
      await browser.close();
      await api.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

async function tabAt(browser: Browser, url: string, looking: Looking): Promise<Page> {
  const { width = 'wide', language = 'zh', dark = false } = looking;
  const context = await browser.newContext({
    viewport: { width: WIDTHS[width], height: HEIGHT },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => {
    localStorage.setItem('grants.language', chosen);
  }, language);
  context.setDefaultTimeout(ACTION_MS_MAX);
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  return page;
}

/**
 * Until a page is there with everything it reads: it has a heading, says of no part that it is being
 * read, and stays as it is from one look to the next.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () => {
      const seen = document.documentElement.dataset;
      const shown = `${location.href}\n${document.body.innerHTML}`;
      const stays = seen['seen'] === String(shown.length) + shown.slice(-2000);
      seen['seen'] = String(shown.length) + shown.slice(-2000);
      const busy = document.querySelector('[aria-busy="true"]') !== null;
      return stays && !busy && document.querySelector('h1') !== null;
    },
    undefined,
    { polling: LOOK_AGAIN_MS },
  );
}

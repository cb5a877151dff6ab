import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { WIDTHS } from './open-console.ts';
import type { Language, Looking, OpenConsole, Width } from './open-console.ts';

/** WCAG 2.2, levels A and AA, with what came before. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Pictures of every page in every look. */
const PICTURES = 'coverage/console';
/** Where `npm run console:pictures` has the Chinese ones for readers: as wide as a desk, no longer than a page. */
const FOR_READERS = process.env['GRANTS_PICTURES'];
const FOR_READERS_LOOK = '-wide-zh';
const FOR_READERS_HEIGHT_MAX = 1200;

/** What axe finds wrong with a page, in words; nothing is what is asked for. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // By itself and not by its package for playwright, which opens a tab more for every page it looks at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const found = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return found.violations;
  }, WCAG);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, help, target.join(' '), failureSummary].join(' | '),
    ),
  );
}

/**
 * Text of a Chinese page that is not Chinese: words of four small letters and more, outside of what
 * is marked as English or as something quoted as it is (`code`).
 */
export function foreignWordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const quoted = node.parentElement?.closest('code, pre, script, style, [lang="en"], [hidden]');
      // A number somebody gave, such as P21-02-audit-1, is a word of no language.
      const words = text.replace(/[\w-]*-[\w-]*\d[\w-]*/g, '');
      if (!quoted && /[a-z]{4,}/.test(words)) found.push(text.trim());
    }
    return found;
  });
}

/** Whether something is wider than the page, so that the whole page scrolls sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Takes a picture of the whole page: `<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  // What stays at the top of the window is to be at the top of the picture.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  if (FOR_READERS === undefined || !name.endsWith(FOR_READERS_LOOK)) return;
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(tall, FOR_READERS_HEIGHT_MAX);
  await page.screenshot({
    path: join(FOR_READERS, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width: WIDTHS.wide, height },
  });
}

export interface Look {
  readonly width: Width;
  readonly language: Language;
  readonly dark: boolean;
}

/** Every way a page is looked at. */
export const LOOKS: readonly Look[] = [
  { width: 'wide', language: 'zh', dark: false },
  { width: 'narrow', language: 'zh', dark: false },
  { width: 'wide', language: 'en', dark: false },
  { width: 'narrow', language: 'en', dark: false },
  { width: 'wide', language: 'zh', dark: true },
];

/** What is wrong with a page as it looks; everything empty is what is asked for. */
export interface Faults {
  readonly violations: readonly string[];
  readonly foreignWords: readonly string[];
  /** Pixels by which the page is wider than the screen. */
  readonly overflow: number;
}

export const FAULTLESS: Faults = { violations: [], foreignWords: [], overflow: 0 };

export interface LookedAt extends Look {
  readonly path: string;
  /** What the picture is called; the look is added. */
  readonly picture: string;
  readonly as?: Looking['as'];
}

/** Looks at a page in one way, takes its picture, and tells what is wrong with it. */
export async function faultsOf(opened: OpenConsole, looked: LookedAt): Promise<Faults> {
  const { path, picture, as, ...look } = looked;
  const page = await opened.lookAgain(path, { ...look, ...(as && { as }) });
  const { width, language, dark } = look;
  await takePicture(page, [picture, width, language, ...(dark ? ['dark'] : [])].join('-'));
  return {
    violations: await violationsOf(page),
    foreignWords: language === 'zh' ? await foreignWordsOn(page) : [],
    overflow: Math.max(0, await overflowOf(page)),
  };
}

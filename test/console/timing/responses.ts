import type { Page } from 'playwright-core';
import { settled } from '../browser/open-console.ts';
import type { OpenConsole } from '../browser/open-console.ts';
import type { Interaction } from './interactions.ts';

/** How long one interaction took, in milliseconds from the key or the button. */
export interface Response {
  /** To the next frame that was painted: "interaction to next paint", in steps of 8 ms. */
  readonly paint: number;
  /** To the last change of what is shown, with everything read for it. */
  readonly whole: number;
}

export interface Responses {
  /** When the page that is asked for was not shown since the console was opened. */
  readonly first: Response;
  /** When it was, and the person came back from it. */
  readonly again: Response;
}

/** A page that was just opened is still loading ahead what may be asked for. */
const OPENED_MS = 1500;
/** One that was just shown is still doing things that no person waits for. */
const REST_MS = 300;

declare global {
  interface Window {
    told?: { begun: number; changed: number; paint: number };
  }
}

/** Does it twice on the page, opened anew, and tells how long it took. */
export async function responsesTo(
  opened: OpenConsole,
  { path, act, goesOn = false }: Interaction,
): Promise<Responses> {
  const page = await opened.lookAgain(path);
  const before = page.url();
  await page.waitForTimeout(OPENED_MS);
  await listen(page);
  const first = await responseTo(page, act);
  if (!goesOn && page.url() !== before) await page.goBack();
  await settled(page);
  return { first, again: await responseTo(page, act) };
}

async function responseTo(page: Page, act: Interaction['act']): Promise<Response> {
  await page.waitForTimeout(REST_MS);
  await page.evaluate(() => {
    window.told = { begun: 0, changed: 0, paint: 0 };
  });
  await act(page);
  await page.waitForFunction(() => window.told !== undefined && window.told.changed > 0);
  await settled(page);
  await page.waitForTimeout(REST_MS);
  return page.evaluate(() => {
    const { begun, changed, paint } = window.told ?? { begun: 0, changed: 0, paint: 0 };
    return { paint, whole: changed - begun };
  });
}

/** Notes the last key or button, the last change of what is shown, and the longest way to a paint. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const begin = ({ timeStamp }: Event) => {
      if (window.told) window.told.begun = timeStamp;
    };
    addEventListener('pointerup', begin, { capture: true });
    addEventListener('keydown', begin, { capture: true });
    new MutationObserver((changes) => {
      if (!window.told || changes.every(({ attributeName }) => attributeName === 'data-seen'))
        return;
      window.told.changed = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    new PerformanceObserver((list) => {
      if (!window.told) return;
      const durations = list.getEntries().map(({ duration }) => duration);
      window.told.paint = Math.max(window.told.paint, ...durations);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

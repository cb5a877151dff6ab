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

/** A page that was just loaded is still doing things that no person waits for. */
const REST_MS = 300;

declare global {
  interface Window {
    told?: { begun: number; changed: number; paint: number };
  }
}

/** Does it on the page, loaded anew, and tells how long it took. */
export async function responseTo(
  opened: OpenConsole,
  { path, act }: Interaction,
): Promise<Response> {
  const page = await opened.lookAgain(path);
  await page.waitForTimeout(REST_MS);
  await listen(page);
  await act(page);
  await page.waitForFunction(() => window.told !== undefined && window.told.changed > 0);
  await settled(page);
  await page.waitForTimeout(REST_MS);
  return page.evaluate(() => {
    const told = window.told ?? { begun: 0, changed: 0, paint: 0 };
    return { paint: told.paint, whole: told.changed - told.begun };
  });
}

function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const told = { begun: 0, changed: 0, paint: 0 };
    window.told = told;
    const begin = ({ timeStamp }: Event) => {
      told.begun = timeStamp;
    };
    addEventListener('pointerup', begin, { capture: true });
    addEventListener('keydown', begin, { capture: true });
    new MutationObserver((changes) => {
      if (changes.every(({ attributeName }) => attributeName === 'data-seen')) return;
      told.changed = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.paint = Math.max(told.paint, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

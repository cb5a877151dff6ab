import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { fixedClock } from '@grants/testing';
import type { FixedClock } from '@grants/testing';
import { chromiumPath } from './chromium-path.ts';
import { openConsole, PRESENT } from './open-console.ts';
import type { OpenConsole } from './open-console.ts';

/** The demo is told, and the browser started, before the first look. */
const OPENING_MS_MAX = 120_000;

/** A console whose time is told by the spec. */
interface OpenInTime extends OpenConsole {
  readonly clock: FixedClock;
}

/**
 * Specs of the console in a real browser. Where there is none they are skipped by name; on a machine
 * that checks what is handed in (`CI`), having none is a failure.
 */
export function describeInBrowser(name: string, specs: (opened: () => OpenInTime) => void): void {
  const path = chromiumPath();
  const title = `the console in a browser: ${name}`;
  if (path === undefined && process.env['CI'] === undefined) {
    describe.skip(title, () => specs(notOpened));
    return;
  }
  describe(title, () => {
    if (path === undefined) {
      it('has a browser', () => {
        throw new Error('No Chromium: install it (apt install chromium) or set CHROMIUM_PATH.');
      });
      return;
    }
    let opened: OpenInTime | undefined;
    beforeAll(async () => {
      const clock = fixedClock(PRESENT);
      opened = { ...(await openConsole(path, clock)), clock };
    }, OPENING_MS_MAX);
    afterAll(() => opened?.close());
    specs(() => opened ?? notOpened());
  });
}

function notOpened(): never {
  throw new Error('the console is not open yet');
}

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { openConsole } from './open-console.ts';
import type { OpenConsole } from './open-console.ts';

/** Where Debian has its browser; `CHROMIUM_PATH` names another. */
const DEBIAN = '/usr/bin/chromium';
/** The demo is told, and the browser started, before the first look. */
const OPENING_MS_MAX = 120_000;

function chromiumPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'] ?? DEBIAN;
  return existsSync(path) ? path : undefined;
}

/**
 * Specs of the console in a real browser. Where there is none they are skipped by name; on a machine
 * that checks what is handed in (`CI`), having none is a failure.
 */
export function describeInBrowser(name: string, specs: (opened: () => OpenConsole) => void): void {
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
    let opened: OpenConsole | undefined;
    beforeAll(async () => {
      opened = await openConsole(path);
    }, OPENING_MS_MAX);
    afterAll(() => opened?.close());
    specs(() => opened ?? notOpened());
  });
}

function notOpened(): never {
  throw new Error('the console is not open yet');
}

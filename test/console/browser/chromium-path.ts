import { existsSync } from 'node:fs';

/** Where Debian has its browser; `CHROMIUM_PATH` names another. */
const DEBIAN = '/usr/bin/chromium';

/** The browser of this machine, where it has one. */
export function chromiumPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'] ?? DEBIAN;
  return existsSync(path) ? path : undefined;
}

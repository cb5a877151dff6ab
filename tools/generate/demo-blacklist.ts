import { demoBlacklistPage } from '@grants/cli';

import type { Generator } from './generator.ts';

const PATH = 'docs/how-to/credit-blacklist.md';

/** `docs/how-to/credit-blacklist.md`: who is banned in the demo, on four days. */
export const demoBlacklist: Generator = {
  name: 'blacklist of the demo',
  owns: [PATH],
  generate: async () => new Map([[PATH, await demoBlacklistPage()]]),
};

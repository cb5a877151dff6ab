import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createApi, openApiOf, openEmbeddedLedger, systemClock } from '@grants/api';

import type { Generator } from './generator.ts';

const PATH = 'docs/api/openapi.json';

/**
 * `docs/api/openapi.json`: the description that a running API serves at `/docs-json`, made from its
 * routes. The API is opened over an empty ledger in a temporary folder, and asked no question.
 */
export const openApi: Generator = {
  name: 'description of the API',
  owns: [PATH],
  generate: async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'grants-describe-'));
    const ledger = await openEmbeddedLedger({ dataFolder, clock: systemClock });
    const api = await createApi(ledger, false);
    try {
      return new Map([[PATH, `${JSON.stringify(openApiOf(api), null, 2)}\n`]]);
    } finally {
      await api.close();
      await ledger.close();
      await rm(dataFolder, { recursive: true });
    }
  },
};

import { describe, expect, it } from '@jest/globals';
import { batchesOf } from './batches.ts';
import { generateHistory } from './generate-history.ts';

const SIZES = [1, 200, 201, 300, 999, 1000, 1001, 5000, 100_000] as const;

describe('the batches of a generated history', () => {
  it.each(SIZES)('of %i projects take them all, each once', (projects) => {
    const batches = [...batchesOf(projects, 1)];

    expect(batches[0]?.first).toBe(0);
    expect(batches.at(-1)?.end).toBe(projects);
    for (const [index, batch] of batches.entries()) {
      expect(batch.first).toBe(batches[index - 1]?.end ?? 0);
    }
  });

  it.each(SIZES)('of %i projects have windows within the validity of MH-O6', (projects) => {
    for (const { opensOn, closesOn } of batchesOf(projects, 1)) {
      expect(opensOn >= '2021-12-10').toBe(true);
      expect(closesOn > opensOn && closesOn <= '2023-12-09').toBe(true);
    }
  });

  it.each([201, 300])('of %i projects are calls that the ledger publishes', (projects) => {
    const published = new Set<string>();
    for (const { type, data } of generateHistory({ projects, seed: 1 })) {
      if (type === 'CallPublished') published.add((data as { callId: string }).callId);
    }
    expect(published).toEqual(new Set(['G-00001', 'G-00002']));
  });
});

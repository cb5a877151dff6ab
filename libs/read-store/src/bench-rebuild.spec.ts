import { describe, expect, it } from '@jest/globals';
import { projections } from '@grants/projections';
import { sample } from '@grants/projections/specs';
import { benchRebuild } from './bench-rebuild.ts';
import { Ledger } from './specs/ledger.ts';

describe('the bench of a rebuild', () => {
  it('tells events a second beside the raw limit it was given', async () => {
    const ledger = new Ledger();
    await ledger.record(sample('FundsAppropriated'), sample('FundsCommitted'));
    const { eventStore } = ledger;

    const result = await benchRebuild({ eventStore, events: 2, rawEventsPerSecond: 1000 });

    expect(result).toMatchObject({
      bench: 'rebuild',
      raw: 1000,
      unit: 'events/s',
      inputs: { events: 2, projections: projections.length },
    });
    expect(result.ours).toBeGreaterThan(0);
    expect(result.ratio).toBeCloseTo(result.ours / 1000);
  });
});

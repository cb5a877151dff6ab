import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, sample } from '@grants/projections/specs';
import { ReadStore } from './read-store.ts';
import { rebuildAndCompare } from './rebuild-and-compare.ts';
import { Ledger, viewsOf } from './specs/ledger.ts';

async function ofEveryType(): Promise<Ledger> {
  const ledger = new Ledger();
  await ledger.record(...EVENT_TYPES.map((type) => sample(type)));
  return ledger;
}

describe('views computed again from zero', () => {
  it('are the live ones, up to where these stand', async () => {
    const ledger = await ofEveryType();
    const { eventStore } = ledger;
    const readStore = await viewsOf(ledger);
    const last = await eventStore.lastPosition();
    const compared = await rebuildAndCompare({ eventStore, readStore });

    expect(compared.map(({ projection, version }) => [projection, version])).toEqual(
      readStore.projections.map(({ name, version }) => [name, version]),
    );
    for (const one of compared) {
      expect(one).toMatchObject({ equal: true, position: last, live: one.rebuilt });
      expect(one.live).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(new Set(compared.map((one) => one.live)).size).toBe(compared.length);
  });

  it('leave out what the live ones have not seen', async () => {
    const ledger = await ofEveryType();
    const readStore = await viewsOf(ledger);
    await ledger.record(sample('FundsCommitted'), sample('BanImposed'));

    const compared = await rebuildAndCompare({ eventStore: ledger.eventStore, readStore });
    expect(compared.filter((one) => !one.equal)).toEqual([]);
  });

  it('of an empty ledger are empty', async () => {
    const readStore = ReadStore.open({ path: ':memory:' });
    const { eventStore } = new Ledger();
    const compared = await rebuildAndCompare({ eventStore, readStore });
    expect(compared.every((one) => one.equal && one.position === '')).toBe(true);
  });

  it.each([
    ['altered', 'UPDATE posting SET amount_fen = amount_fen + 1 WHERE amount_fen = 90000000'],
    ['taken away', 'DELETE FROM posting WHERE amount_fen = 90000000'],
  ])('tell a row that was %s, and which', async (_what, sql) => {
    const ledger = await ofEveryType();
    const readStore = await viewsOf(ledger);
    readStore.connection.exec(sql);

    const compared = await rebuildAndCompare({ eventStore: ledger.eventStore, readStore });

    const [altered, ...others] = compared.filter((one) => !one.equal);
    expect(others).toEqual([]);
    expect(altered).toMatchObject({
      projection: 'fund-commitment-ledger',
      difference: { table: 'posting' },
    });
    expect(altered?.difference?.rebuilt).toContain('"FundsCommitted"');
    expect(altered?.difference?.live).not.toBe(altered?.difference?.rebuilt);
  });

  it('tell a row that was added', async () => {
    const ledger = await ofEveryType();
    const readStore = await viewsOf(ledger);
    readStore.connection.exec("INSERT INTO history_link VALUES ('z', 'case:z', '9')");

    const compared = await rebuildAndCompare({ eventStore: ledger.eventStore, readStore });
    expect(compared.find((one) => !one.equal)).toMatchObject({
      projection: 'project-history',
      difference: { table: 'history_link', live: '["z","case:z","9"]', rebuilt: null },
    });
  });
});

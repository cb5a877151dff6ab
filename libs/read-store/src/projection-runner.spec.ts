import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PositionNotReached } from '@grants/event-store';
import type { Position } from '@grants/event-store';
import { projections } from '@grants/projections';
import type { EntryView, Projection } from '@grants/projections';
import { EVENT_TYPES, sample, yuan } from '@grants/projections/specs';
import { digestOf } from './digest.ts';
import { ProjectionFault } from './errors.ts';
import { ProjectionRunner } from './projection-runner.ts';
import { ReadStore } from './read-store.ts';
import { anyHistory } from './specs/histories.ts';
import { catchUp, inFolder, Ledger, PATIENCE_MS, viewsOf } from './specs/ledger.ts';

const NOT_LONG_MS = 20;

function digests(readStore: ReadStore): readonly string[] {
  return readStore.projections.map((projection) => digestOf(readStore.connection, projection));
}

async function ofEveryType(): Promise<Ledger> {
  const ledger = new Ledger();
  await ledger.record(...EVENT_TYPES.map((type) => sample(type)));
  return ledger;
}

describe('batches', () => {
  it('of any size make the same views', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const ledger = new Ledger();
        await ledger.recordThat(...history);
        const [one, seven, all] = await Promise.all(
          [1, 7, 512].map(async (batchSize) => digests(await viewsOf(ledger, { batchSize }))),
        );
        expect(seven).toEqual(one);
        expect(all).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same whether rows stay in memory or are read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const ledger = new Ledger();
        await ledger.recordThat(...history);
        const kept = await viewsOf(ledger, { batchSize: 5 });
        const readStore = ReadStore.open({ path: ':memory:' });
        // A runner for each event: every one begins with nothing in memory.
        for (let left = history.length; left > 0; left -= 1) await catchUpByOne(readStore, ledger);
        expect(digests(readStore)).toEqual(digests(kept));
      }),
      { numRuns: 5 },
    );
  });
});

async function catchUpByOne(readStore: ReadStore, { eventStore }: Ledger): Promise<void> {
  const runner = new ProjectionRunner({ eventStore, readStore, batchSize: 1 });
  const next = eventStore.readAll({ after: runner.position(), limit: 1 });
  runner.start();
  for await (const { position } of next) await runner.waitFor(position, PATIENCE_MS);
  await runner.stop();
}

describe('a runner', () => {
  it('goes on where it stopped, in a file that was closed', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'views.db');
      const ledger = await ofEveryType();
      const before = ReadStore.open({ path });
      await catchUp(before, ledger);
      before.close();
      await ledger.record(sample('FundsCommitted', { amount: yuan('1.00') }));

      const after = ReadStore.open({ path });
      await catchUp(after, ledger);

      expect(digests(after)).toEqual(digests(await viewsOf(ledger)));
      after.close();
    }));

  it('follows what is written while it runs', async () => {
    const ledger = new Ledger();
    const readStore = ReadStore.open({ path: ':memory:' });
    const runner = new ProjectionRunner({ eventStore: ledger.eventStore, readStore });
    runner.start();

    const position = await ledger.record(sample('FundsAppropriated'));
    await runner.waitFor(position, PATIENCE_MS);

    expect((await readStore.fundLedger.fund('fund-1'))?.balances.available).toBe('5000000.00');
    expect(runner.status()).toMatchObject({ state: 'running', position });
    await runner.stop();
    expect(runner.status().state).toBe('stopped');
  });

  it('makes a reader wait no longer than they would', async () => {
    const ledger = new Ledger();
    const runner = new ProjectionRunner({
      eventStore: ledger.eventStore,
      readStore: ReadStore.open({ path: ':memory:' }),
    });
    runner.start();
    const never = '9999999999999999' as Position;

    await expect(runner.waitFor(never, NOT_LONG_MS)).rejects.toThrow(PositionNotReached);
    const waiting = expect(runner.waitFor(never, PATIENCE_MS)).rejects.toThrow('was stopped');
    await runner.stop();
    await waiting;
    await expect(runner.waitFor(never, PATIENCE_MS)).rejects.toThrow('was stopped');
    await runner.waitFor('' as Position, 0);
  });
});

type EntriesOf = EntryView<{ readonly position: string }>['entriesOf'];

const takesAny: EntriesOf = ({ position }) => [{ position }];
const takesNoBan: EntriesOf = ({ type, position }) => {
  if (type === 'BanImposed') throw new RangeError('no bans here');
  return [{ position }];
};

/** The projections of the ledger and one more. */
function withOneMore(entriesOf: EntriesOf): readonly Projection[] {
  const table = {
    name: 'one_more',
    columns: { position: 'text' },
    primaryKey: ['position'],
    indexes: [],
  } as const;
  const handles = ['BanImposed', 'FundsAppropriated'] as const;
  const view: EntryView = { kind: 'entries', table, handles, entriesOf };
  return [...projections, { name: 'one-more', version: 1, views: [view] }];
}

describe('a projection that throws', () => {
  it('stops the runner at the event, and nothing of the batch is kept', async () => {
    const ledger = new Ledger();
    const first = await ledger.record(sample('FundsAppropriated'));
    const readStore = await viewsOf(ledger, { projections: withOneMore(takesNoBan) });
    const before = digests(readStore);
    await ledger.record(sample('FundsCommitted'));
    const banned = await ledger.record(sample('BanImposed'));

    const { eventStore } = ledger;
    const runner = new ProjectionRunner({ eventStore, readStore });
    runner.start();
    await expect(runner.waitFor(banned, PATIENCE_MS)).rejects.toThrow(
      'projection one-more stopped at BanImposed, revision 0 of ' +
        `creditStanding-unit-91310112MA1GB00001, position ${banned}: no bans here`,
    );

    expect(runner.status()).toMatchObject({ state: 'failed', position: first });
    expect(runner.status().fault).toBeInstanceOf(ProjectionFault);
    expect(digests(readStore)).toEqual(before);
    expect((await readStore.fundLedger.fund('fund-1'))?.balances.committed).toBe('0.00');
  });

  it('goes on where it stopped once it is mended', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'views.db');
      const ledger = await ofEveryType();
      const last = (await ledger.eventStore.lastPosition()) ?? ('' as Position);
      const failing = ReadStore.open({ path, projections: withOneMore(takesNoBan) });
      const { eventStore } = ledger;
      const runner = new ProjectionRunner({ eventStore, readStore: failing, batchSize: 5 });
      runner.start();
      await expect(runner.waitFor(last, PATIENCE_MS)).rejects.toThrow('no bans here');
      failing.close();

      const mended = ReadStore.open({ path, projections: withOneMore(takesAny) });
      await catchUp(mended, ledger);

      const whole = await viewsOf(ledger, { projections: withOneMore(takesAny) });
      expect(digests(mended)).toEqual(digests(whole));
      mended.close();
    }));
});

describe('a projection of another version', () => {
  it('is computed anew, and the others are left as they are', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'views.db');
      const ledger = await ofEveryType();
      const before = ReadStore.open({ path });
      await catchUp(before, ledger);
      // Rows that were not computed tell whether a table was emptied.
      before.connection.exec("UPDATE fund SET name = 'x'; UPDATE call SET title = 'x'");
      before.close();

      const later = projections.map((one) =>
        one.name === 'fund-register' ? { ...one, version: one.version + 1 } : one,
      );
      const after = ReadStore.open({ path, projections: later });
      await catchUp(after, ledger);

      expect((await after.fundLedger.funds()).map(({ name }) => name)).toEqual(['2022年区级专项']);
      expect((await after.calls.find('call-1'))?.title).toBe('x');
      expect(after.connection.prepare('SELECT count(*) AS n FROM posting').get()).toEqual({
        n: 18,
      });
      after.close();
    }));

  it('is computed anew when one of its tables is gone', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'views.db');
      const ledger = await ofEveryType();
      const before = ReadStore.open({ path });
      await catchUp(before, ledger);
      const whole = digests(before);
      before.connection.exec('DROP TABLE fund_day');
      before.close();

      const after = ReadStore.open({ path });
      await catchUp(after, ledger);
      expect(digests(after)).toEqual(whole);
      after.close();
    }));

  it('that is no longer computed leaves no table', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'views.db');
      ReadStore.open({ path, projections: withOneMore(takesNoBan) }).close();
      const after = ReadStore.open({ path });
      const tables = after.connection.prepare(
        "SELECT 1 FROM sqlite_schema WHERE name = 'one_more'",
      );
      expect(tables.get()).toBeUndefined();
      after.close();
    }));
});

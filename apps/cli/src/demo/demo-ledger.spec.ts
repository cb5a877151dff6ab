import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, canonicalJson, dateAt, instant } from '@grants/kernel';
import { rebuildAndCompare } from '@grants/read-store';
import type { FundBalances, ReadStore } from '@grants/read-store';
import { BUILD_MS_MAX, toldDemo } from '../specs/told-demo.ts';
import type { ToldDemo } from '../specs/told-demo.ts';
import { FUNDS } from './chapters/calls-and-funds.ts';
import { CENTRE_FUNDS } from './chapters/centres.ts';
import { demoFolderState } from './demo-folder.ts';

let demo: ToldDemo;
let readStore: ReadStore;

beforeAll(async () => {
  demo = await toldDemo();
  ({ readStore } = demo);
}, BUILD_MS_MAX);

afterAll(() => demo.forget());

describe('the funds of the demo', () => {
  it.each<[string, Partial<Record<keyof FundBalances, string>>]>([
    // 3.2 million of four for P22-01, half a million given to the matching fund of 2023.
    ['FX-2022', { available: '300000.00', paid: '3200000.00', transferred: '-500000.00' }],
    // 1.5 million and what came from 2022, all drawn by the first tranche of P23-12.
    ['FX-2023', { available: '0.00', paid: '2000000.00', transferred: '500000.00' }],
    // Of 9.5 million, 9 promised to P23-12; 1.3 of its first tranche are of this fund.
    ['FM-2023-2', { committed: '0.00', paid: '1300000.00', carriedForward: '7700000.00' }],
    ['FM-2023-2', { available: '0.00', lapsed: '500000.00' }],
    ['FM-2024', { available: '5000000.00', committed: '7700000.00', carriedIn: '7700000.00' }],
    ['FDC-2022', { available: '0.00', committed: '0.00', carriedForward: '1000000.00' }],
    // 600,000 and what DC22-02 did not earn; DC22-01 was paid.
    ['FDC-2024', { available: '0.00', paid: '500000.00', lapsed: '1100000.00' }],
    ['FMC-2022', { available: '2300000.00', committed: '0.00', paid: '2700000.00' }],
    ['FNC-2022', { available: '0.00', committed: '0.00', paid: '7200000.00' }],
    ['FXC-2023', { available: '0.00', committed: '0.00', paid: '3500000.00' }],
    // The third part of what P22-07 had.
    ['FD-2022', { writtenOff: '260000.00' }],
  ])('leaves %s with %j', async (fundId, expected) => {
    expect((await readStore.fundLedger.fund(fundId))?.balances).toMatchObject(expected);
  });

  it.each(Object.values({ ...FUNDS, ...CENTRE_FUNDS }).map(({ fundId }) => fundId))(
    'sums to zero in the trial balance of %s',
    async (fundId) => {
      const balance = await readStore.fundLedger.trialBalance(fundId);

      expect(balance?.difference).toBe('0.00');
      expect(balance?.lines.length).toBeGreaterThan(0);
    },
  );
});

describe('the tie-out of the demo', () => {
  it('has no line at the end of the story', async () => {
    const report = await readStore.tieOut.report();

    expect(report?.lines).toEqual([]);
    expect(Object.values(report?.compared ?? {}).every((count) => count > 0)).toBe(true);
  });

  it.each([
    '2022-06-30',
    '2022-10-28', // between a payment of P22-12 that was never made and its true one
    '2022-12-31',
    '2023-06-27', // P23-05 returned and not yet paid again
    '2023-12-31',
    '2024-01-16', // the year is closed
    '2024-07-20', // DC22-01 returned
    '2024-12-31',
    '2025-02-20', // a receipt of P22-07 that is taken back later
    '2025-08-15', // P23-03 returned
  ])('has none as of %s', async (day) => {
    const report = await readStore.tieOut.report({ asOf: calendarDate(day) });

    expect(report?.lines).toEqual([]);
  });

  it('lists what the treasury had still to correct on 20 December 2024', async () => {
    const report = await readStore.tieOut.report({ asOf: calendarDate('2024-12-20') });

    expect(report?.lines.map(({ check, first }) => [check, first.figure])).toEqual([
      ['treasury', '2100000.00'],
    ]);
  });
});

describe('the money of the demo', () => {
  it('says whose money paid the first tranche of P23-12', async () => {
    const { items } = await readStore.disbursements.list({ projectId: 'P23-12' });

    expect(items.map(({ amount, draws }) => [amount, draws])).toEqual([
      [
        '3300000.00',
        [
          expect.objectContaining({ fundId: 'FX-2023', amount: '2000000.00' }),
          expect.objectContaining({ fundId: 'FM-2023-2', amount: '1300000.00' }),
        ],
      ],
    ]);
  });

  it('answers for the payment of P22-12 as was believed, and as has been corrected since', async () => {
    const asOf = calendarDate('2022-10-31');
    const believed = { recordedAt: instant('2022-11-01T00:00+08:00') };
    const paidOf = async (when: object) =>
      (await readStore.fundLedger.project('P22-12', { asOf, ...when }))?.balances.paid;

    expect(await paidOf({ asKnownAt: believed })).toBe('780000.00');
    expect(await paidOf({})).toBe('0.00');
  });

  it('has every line of the payment lists matched, one after a correction and one waived', async () => {
    const [lists, found] = await Promise.all([
      readStore.treasury.batches(),
      readStore.treasury.discrepancies(),
    ]);

    expect(
      lists.items
        .map(({ batchId, openBlocking, openWarnings }) => [batchId, openBlocking, openWarnings])
        .toSorted(),
    ).toEqual([
      ['GKZF-20241218', 0, 0],
      ['GKZF-20250812', 0, 0],
      ['GKZF-20250818', 0, 0],
    ]);
    expect(found.items.map(({ kind, standing }) => [kind, standing]).toSorted()).toEqual([
      ['payee-account-differs', 'resolved'],
      ['payee-account-unregistered', 'waived'],
    ]);
  });

  it('has as many cases and discrepancies behind the overview as that counts, on every day of theirs', async () => {
    const changed = demo.events.filter(({ type }) => /^DuplicateCase|^Discrepanc/.test(type));
    const days = new Set(changed.map(({ metadata }) => dateAt(metadata.occurredAt)));
    const open = { standing: 'open', blocking: true } as const;
    const counted: number[] = [];
    for (const asOf of days) {
      const { attention } = await readStore.overview.report({ asOf });
      const { openCases, followedUpCases, blockingDiscrepancies } = attention;
      const lists = await Promise.all([
        readStore.duplicates.cases({ asOf, status: 'open' }),
        readStore.duplicates.cases({ asOf, status: 'followed-up' }),
        readStore.treasury.discrepancies({ asOf, ...open }),
      ]);
      const figures = [openCases, followedUpCases, blockingDiscrepancies];
      expect([asOf, ...lists.map(({ items }) => items.length)]).toEqual([asOf, ...figures]);
      counted.push(...figures);
    }

    expect(Math.max(...counted)).toBe(3);
  });
});

describe('the ledger of the demo', () => {
  it('comes out the same when every projection is computed again', async () => {
    const comparisons = await rebuildAndCompare(demo);

    expect(comparisons.length).toBeGreaterThan(0);
    expect(comparisons.filter(({ equal }) => !equal)).toEqual([]);
  });

  it(
    'is the same, byte for byte, in another folder',
    async () => {
      const other = await toldDemo();
      const digests = [digestOf(demo), digestOf(other)];
      await other.forget();

      expect(digests[1]).toBe(digests[0]);
    },
    BUILD_MS_MAX,
  );

  it('is recognised in its folder', async () => {
    expect(await demoFolderState(demo.folder)).toBe('told');
    expect(await demoFolderState(join(demo.folder, 'nowhere'))).toBe('empty');
  });
});

function digestOf({ events }: ToldDemo): string {
  const hash = createHash('sha256');
  for (const event of events) hash.update(canonicalJson(event));
  return hash.digest('hex');
}

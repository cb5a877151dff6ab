import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate, fenOf, instant } from '@grants/kernel';
import { sample, yuan } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { PointInTime } from './point-in-time.ts';

const YEAR = { from: calendarDate('2022-01-01'), to: calendarDate('2022-12-31') };
const ISSUED = { recordedAt: instant('2023-01-15T18:00+08:00') };

/**
 * 2022: 5,000,000 appropriated, 900,000 committed, 270,000 paid on 20 June with voucher V-1. On 20
 * February 2023 the payment turns out to be recorded wrongly: it is reversed as of 20 June, and the
 * right one of 260,000, paid on 28 December with V-2, is recorded.
 */
async function correctedViews() {
  const ledger = new Ledger();
  const record = async (moment: string, ...events: readonly SampleEvent[]) => {
    ledger.clock.advanceTo(moment);
    await ledger.recordThat(...events.map((event) => ({ event, occurredAt: moment })));
  };
  await record('2022-03-01T09:00+08:00', sample('FundsAppropriated'), sample('FundsCommitted'));
  await record('2022-06-18T09:00+08:00', sample('DisbursementAuthorised'));
  await record('2022-06-21T09:00+08:00', sample('DisbursementPaid'));
  const right = { voucher: 'V-2', paidOn: calendarDate('2022-12-28'), amount: yuan('260000.00') };
  await record(
    '2023-02-20T09:00+08:00',
    sample('DisbursementPaymentReversed'),
    sample('DisbursementPaid', right),
  );
  return viewsOf(ledger);
}

describe('the report of fiscal year 2022', () => {
  it('as issued on 15 January 2023, and as corrected since, are two answers', async () => {
    const { fundLedger } = await correctedViews();
    const paidIn = async (known: Pick<PointInTime, 'asKnownAt'>) => {
      const period = await fundLedger.period('fund-1', { ...YEAR, ...known });
      return period?.lines.find(({ account }) => account === 'paid');
    };
    expect(await paidIn({ asKnownAt: ISSUED })).toEqual({
      account: 'paid',
      opening: '0.00',
      debit: '270000.00',
      credit: '0.00',
      closing: '270000.00',
    });
    expect(await paidIn({})).toEqual({
      account: 'paid',
      opening: '0.00',
      debit: '530000.00',
      credit: '270000.00',
      closing: '260000.00',
    });
  });

  it('holds for balances, trial balance and postings alike, on every day of the year', async () => {
    const { fundLedger } = await correctedViews();
    const answers = async (when: PointInTime) => {
      const fund = await fundLedger.fund('fund-1', when);
      const trial = await fundLedger.trialBalance('fund-1', when);
      const { items } = await fundLedger.postings({ fundId: 'fund-1' }, when);
      const paid = trial?.lines.find(({ account }) => account === 'paid')?.balance;
      return [fund?.balances.paid, paid, items.map(({ evidence }) => evidence).filter(Boolean)];
    };
    const july = calendarDate('2022-07-01');
    const budget = '闵科委〔2022〕1号';
    expect(await answers({ asOf: july, asKnownAt: ISSUED })).toEqual([
      '270000.00',
      '270000.00',
      [budget, 'V-1'],
    ]);
    expect(await answers({ asOf: july })).toEqual(['0.00', '0.00', [budget, 'V-1']]);
    expect(await answers({ asOf: YEAR.to })).toEqual([
      '260000.00',
      '260000.00',
      [budget, 'V-1', 'V-2'],
    ]);
  });

  it('names the payment that is taken back in the entry that takes it back', async () => {
    const { fundLedger } = await correctedViews();
    const { items } = await fundLedger.postings({ fundId: 'fund-1' });
    expect(items.filter(({ corrects }) => corrects !== null)).toEqual([
      expect.objectContaining({
        type: 'DisbursementPaymentReversed',
        corrects: 'V-1',
        effectiveOn: '2022-06-20',
        debitAccount: 'authorised',
        creditAccount: 'paid',
      }),
    ]);
  });
});

describe('over any history of late entries', () => {
  const day = fc.integer({ min: 0, max: 5 });
  const entry = fc.record({ happened: day, later: day, fen: fc.integer({ min: 1, max: 999 }) });
  const START = calendarDate('2022-03-10');

  it('day totals answer what the postings one by one do, at every position and moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 12 }), day, async (list, on) => {
        const ledger = new Ledger();
        const moments: PointInTime['asKnownAt'][] = [];
        let recordedOn = START;
        for (const { happened, later, fen } of list) {
          recordedOn = addDays(recordedOn, Math.floor(later / 3));
          const recordedAt = instant(`${recordedOn}T${10 + later}:00+08:00`);
          if (recordedAt > ledger.clock.now()) ledger.clock.advanceTo(recordedAt);
          const amount = yuan(`${fen}.00`);
          const occurredAt = `${addDays(START, happened - 5)}T09:00+08:00`;
          const event = sample('FundsCommitted', { amount });
          const position = await ledger.recordThat({ event, occurredAt });
          moments.push({ position }, { recordedAt: ledger.clock.now() });
        }
        await ledger.record(sample('FundsAppropriated'));
        const { fundLedger } = await viewsOf(ledger);
        const asOf = addDays(START, on - 5);
        for (const asKnownAt of moments) {
          const when = { asOf, ...(asKnownAt && { asKnownAt }) };
          const { items } = await fundLedger.postings({ fundId: 'fund-1' }, when);
          const committed = items
            .filter(({ type }) => type === 'FundsCommitted')
            .reduce((sum, { amount }) => sum + fenOf(amount), 0n);
          const fund = await fundLedger.fund('fund-1', when);
          expect(fenOf(fund?.balances.committed ?? yuan('0.00'))).toBe(committed);
        }
      }),
      { numRuns: 60 },
    );
  });
});

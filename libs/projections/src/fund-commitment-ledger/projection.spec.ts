import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GrantsEvent } from '@grants/domain';
import { yuanOf } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { yuan } from '../specs/values.ts';
import { MONEY_EVENTS } from './movements.ts';
import type { MoneyEventType } from './movements.ts';
import { fundCommitmentLedger } from './projection.ts';
import type { FundDayRow, PostingRow } from './view.ts';

function tablesOf(events: readonly LedgerEvent[]) {
  const rows = rowsOf(fundCommitmentLedger, events);
  return {
    postings: rows['posting'] as readonly PostingRow[],
    days: rows['fund_day'] as readonly FundDayRow[],
  };
}

function recordedAll(events: readonly GrantsEvent[]): readonly LedgerEvent[] {
  const next = ledgerSequence();
  return events.map((event) => next(event));
}

/** Debits less credits of each account. */
function balancesOf(days: readonly FundDayRow[]): Readonly<Record<string, bigint>> {
  const balances: Record<string, bigint> = {};
  for (const { debitAccount, creditAccount, amountFen } of days) {
    balances[debitAccount] = (balances[debitAccount] ?? 0n) + amountFen;
    balances[creditAccount] = (balances[creditAccount] ?? 0n) - amountFen;
  }
  return balances;
}

const TRANCHE = 'disbursement-1';
const CARRIED = 'commitment-1.2023';
const BUDGET = '闵科委〔2022〕1号';

describe('a line of a year-end close', () => {
  it('is a promise that was live, one line each in the order of the listing', () => {
    const close = sample('YearEndCloseBegun', {
      commitments: [
        { commitmentId: 'commitment-1', projectId: 'project-1', committed: yuan('600000.00') },
        { commitmentId: 'commitment-2', projectId: 'centre-1', committed: yuan('0.01') },
      ],
    });
    const rows = rowsOf(fundCommitmentLedger, recordedAll([close]));
    const about = { fundId: 'fund-1', closeId: 'close-1', type: 'YearEndCloseBegun' };

    expect(rows['posting']).toEqual([]);
    expect(rows['year_end_close_line']).toEqual([
      expect.objectContaining({
        ...about,
        line: 0,
        commitmentId: 'commitment-1',
        projectId: 'project-1',
        committedFen: 60_000_000n,
      }),
      expect.objectContaining({
        ...about,
        line: 1,
        commitmentId: 'commitment-2',
        projectId: 'centre-1',
        committedFen: 1n,
      }),
    ]);
  });
});

describe('a posting of the fund-commitment ledger', () => {
  it.each([
    ['FundsAppropriated', 'available', 'appropriation', 500_000_000n, null, BUDGET],
    ['AppropriationAdjusted', 'appropriation', 'available', 50_000_000n, null, BUDGET],
    ['FundsTransferredOut', 'transferred', 'available', 20_000_000n, 'transfer-1', BUDGET],
    ['FundsTransferredIn', 'available', 'transferred', 20_000_000n, 'transfer-1', BUDGET],
    ['FundsCommitted', 'committed', 'available', 90_000_000n, null, null],
    ['CommitmentReleased', 'available', 'committed', 3_000_000n, null, null],
    ['CommitmentCarriedForward', 'carried-forward', 'committed', 60_000_000n, CARRIED, BUDGET],
    ['CommitmentCarriedIn', 'committed', 'carried-in', 60_000_000n, 'commitment-1', BUDGET],
    ['DisbursementAuthorised', 'authorised', 'committed', 27_000_000n, TRANCHE, null],
    ['DisbursementAuthorisationCancelled', 'committed', 'authorised', 27_000_000n, TRANCHE, null],
    ['DisbursementPaid', 'paid', 'authorised', 27_000_000n, TRANCHE, 'V-1'],
    ['DisbursementReturned', 'authorised', 'paid', 27_000_000n, TRANCHE, 'T-1'],
    ['DisbursementPaymentReversed', 'authorised', 'paid', 27_000_000n, TRANCHE, null],
    ['RecoverableRecognised', 'recoverable', 'paid', 27_000_000n, 'recovery-1', null],
    ['RecoveredFundsReceived', 'recovered', 'recoverable', 10_000_000n, 'recovery-1', 'V-9'],
    ['RecoveredFundsReversed', 'recoverable', 'recovered', 10_000_000n, 'recovery-1', null],
    ['RecoverableWrittenOff', 'written-off', 'recoverable', 17_000_000n, 'recovery-1', BUDGET],
    ['FundLapsed', 'lapsed', 'available', 360_000_000n, 'lapse-1', BUDGET],
  ] as const)('%s debits %s and credits %s', (type, debit, credit, fen, reference, evidence) => {
    const { postings } = tablesOf(recordedAll([sample(type)]));
    expect(postings).toEqual([
      expect.objectContaining({
        type,
        debitAccount: debit,
        creditAccount: credit,
        amountFen: fen,
        reference,
        evidence,
      }),
    ]);
  });

  it.each<[MoneyEventType, string | null, string | null]>([
    ['FundsAppropriated', null, null],
    ['FundsTransferredOut', 'fund-2', null],
    ['FundsTransferredIn', 'fund-1', null],
    ['CommitmentCarriedForward', 'fund-2', null],
    ['CommitmentCarriedIn', 'fund-1', null],
    ['DisbursementPaymentReversed', null, 'V-1'],
    ['RecoveredFundsReversed', null, 'receipt-1'],
  ])('%s has the counter fund %s and corrects %s', (type, counterFundId, corrects) => {
    const { postings } = tablesOf(recordedAll([sample(type)]));
    expect(postings[0]).toMatchObject({ counterFundId, corrects });
  });

  it('of an adjustment names the document it takes back, when it takes one back', () => {
    const corrected = sample('AppropriationAdjusted', { corrects: '闵财〔2022〕5号' });
    const { postings } = tablesOf(recordedAll([corrected, sample('AppropriationAdjusted')]));
    expect(postings.map(({ corrects }) => corrects)).toEqual(['闵财〔2022〕5号', null]);
  });

  it('names commitment and project, but for the appropriation, which has none', () => {
    const { postings } = tablesOf(
      recordedAll([sample('FundsAppropriated'), sample('FundsCommitted')]),
    );
    expect(postings.map(({ commitmentId, projectId }) => [commitmentId, projectId])).toEqual([
      [null, null],
      ['commitment-1', 'project-1'],
    ]);
  });

  it('of a raised appropriation makes more available', () => {
    const raised = sample('AppropriationAdjusted', { change: yuanOf(700n) });
    const { postings } = tablesOf(recordedAll([raised]));
    expect(postings[0]).toMatchObject({
      debitAccount: 'available',
      creditAccount: 'appropriation',
      amountFen: 700n,
    });
  });

  it.each<[MoneyEventType, string]>([
    ['FundsCommitted', '2026-06-30'],
    ['CommitmentCarriedForward', '2026-06-30'],
    ['DisbursementPaid', '2022-06-20'],
    ['DisbursementReturned', '2022-06-23'],
    ['DisbursementPaymentReversed', '2022-06-20'],
    ['RecoveredFundsReceived', '2025-02-01'],
    ['RecoveredFundsReversed', '2025-02-01'],
    ['FundLapsed', '2022-12-31'],
  ])('%s that happened on 30 June 2026 counts from %s', (type, effectiveOn) => {
    const { postings } = tablesOf([ledgerSequence()(sample(type), { occurredOn: '2026-06-30' })]);
    expect(postings[0]?.effectiveOn).toBe(effectiveOn);
  });
});

describe('the day totals of a fund', () => {
  it('add up per movement, day it counts from and day it was recorded, in any order', () => {
    const next = ledgerSequence();
    const commit = (fen: bigint) => sample('FundsCommitted', { amount: yuanOf(fen) });
    const [second, third] = ['2022-06-02T10:00+08:00', '2022-06-03T00:00+08:00'] as const;
    const { days } = tablesOf([
      next(commit(5n), { occurredOn: '2022-06-02', recordedAt: second }),
      next(commit(7n), { occurredOn: '2022-06-01', recordedAt: second }),
      next(commit(11n), { occurredOn: '2022-06-02', recordedAt: second }),
      next(commit(13n), { occurredOn: '2022-06-02', recordedAt: third }),
    ]);
    expect(days.map(({ key, amountFen }) => [key, amountFen])).toEqual([
      ['fund-1|2022-06-02|2022-06-02|committed|available', 16n],
      ['fund-1|2022-06-01|2022-06-02|committed|available', 7n],
      ['fund-1|2022-06-02|2022-06-03|committed|available', 13n],
    ]);
  });

  it('know the first and the last of their postings', () => {
    const events = recordedAll([sample('FundsCommitted'), sample('FundsCommitted')]);
    expect(tablesOf(events).days).toEqual([
      expect.objectContaining({
        firstPosition: events[0]?.position,
        position: events[1]?.position,
      }),
    ]);
  });

  it('tell the whole life of a commitment', () => {
    const { days } = tablesOf(
      recordedAll([
        sample('FundsAppropriated'), // 5,000,000 available
        sample('AppropriationAdjusted'), // 4,500,000
        sample('FundsCommitted'), // 3,600,000 and 900,000 committed
        sample('DisbursementAuthorised'), // 630,000 committed, 270,000 authorised
        sample('DisbursementPaid'), // 270,000 paid
        sample('CommitmentReleased'), // 600,000 committed, 3,630,000 available
        sample('RecoverableRecognised'), // nothing paid, 270,000 recoverable
        sample('RecoveredFundsReceived'), // 170,000 recoverable, 100,000 recovered
      ]),
    );
    expect(balancesOf(days)).toEqual({
      appropriation: -450_000_000n,
      available: 363_000_000n,
      committed: 60_000_000n,
      authorised: 0n,
      paid: 0n,
      recoverable: 17_000_000n,
      recovered: 10_000_000n,
    });
  });
});

describe('over any history of money events', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 15n }).map(yuanOf);
  const event = fc
    .record({
      type: fc.constantFrom(...MONEY_EVENTS),
      fundId: fc.constantFrom('fund-1', 'fund-2'),
      amount,
      occurredOn: fc.constantFrom('2022-03-01', '2022-12-31', '2023-01-01'),
    })
    .map(({ type, fundId, amount: money, occurredOn }) => {
      const data = type === 'AppropriationAdjusted' ? { change: money } : { amount: money };
      return { event: sample(type, { fundId, ...data }), occurredOn };
    });
  const history = fc.array(event, { maxLength: 40 }).map((events) => {
    const next = ledgerSequence();
    return events.map(({ event: one, occurredOn }) => next(one, { occurredOn }));
  });

  it('every fund sums to zero at every position and on every date', () => {
    fc.assert(
      fc.property(history, (events) => {
        const all = tablesOf(events).days;
        for (const fundId of ['fund-1', 'fund-2']) {
          for (const date of ['2022-03-01', '2022-12-31', '2026-01-01']) {
            const days = all.filter((row) => row.fundId === fundId && row.effectiveOn <= date);
            expect(sum(Object.values(balancesOf(days)))).toBe(0n);
          }
        }
        for (const { debitAccount, creditAccount, amountFen } of tablesOf(events).postings) {
          expect(debitAccount).not.toBe(creditAccount);
          expect(amountFen >= 0n).toBe(true);
        }
      }),
    );
  });

  it('where the money is, is what was appropriated, carried in and transferred', () => {
    fc.assert(
      fc.property(history, (events) => {
        const {
          appropriation = 0n,
          transferred = 0n,
          'carried-in': carriedIn = 0n,
          ...whereItIs
        } = balancesOf(tablesOf(events).days);
        expect(sum(Object.values(whereItIs))).toBe(-appropriation - transferred - carriedIn);
      }),
    );
  });

  it('delivery twice makes the same rows', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(tablesOf(twice(events))).toEqual(tablesOf(events));
      }),
    );
  });
});

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, one) => total + one, 0n);
}

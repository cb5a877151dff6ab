import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GrantsEvent } from '@grants/domain';
import { yuanOf } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { MONEY_EVENTS } from './posting.ts';
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
  for (const { account, debitFen, creditFen } of days) {
    balances[account] = (balances[account] ?? 0n) + debitFen - creditFen;
  }
  return balances;
}

describe('a posting of the fund-commitment ledger', () => {
  it.each([
    ['FundsAppropriated', 'available', 'appropriation', 500_000_000n, null, '闵科委〔2022〕1号'],
    ['AppropriationAdjusted', 'appropriation', 'available', 50_000_000n, null, '闵科委〔2022〕1号'],
    ['FundsCommitted', 'committed', 'available', 90_000_000n, null, null],
    ['CommitmentReleased', 'available', 'committed', 3_000_000n, null, null],
    ['DisbursementAuthorised', 'authorised', 'committed', 27_000_000n, 'disbursement-1', null],
    [
      'DisbursementAuthorisationCancelled',
      'committed',
      'authorised',
      27_000_000n,
      'disbursement-1',
      null,
    ],
    ['DisbursementPaid', 'paid', 'authorised', 27_000_000n, 'disbursement-1', 'V-1'],
    ['RecoverableRecognised', 'recoverable', 'paid', 27_000_000n, 'recovery-1', null],
    ['RecoveredFundsReceived', 'recovered', 'recoverable', 10_000_000n, 'recovery-1', 'V-9'],
  ] as const)('%s debits %s and credits %s', (type, debit, credit, fen, reference, evidence) => {
    const { postings } = tablesOf(recordedAll([sample(type)]));
    expect(postings).toEqual([
      expect.objectContaining({
        type,
        debitAccount: debit,
        creditAccount: credit,
        amountFen: fen,
        fundId: 'fund-1',
        reference,
        evidence,
      }),
    ]);
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

  it('counts from the day the treasury paid or received, otherwise from the day it happened', () => {
    const next = ledgerSequence();
    const { postings } = tablesOf([
      next(sample('FundsCommitted'), { occurredOn: '2022-06-30' }),
      next(sample('DisbursementPaid'), { occurredOn: '2022-06-30' }),
      next(sample('RecoveredFundsReceived'), { occurredOn: '2025-06-30' }),
    ]);
    expect(postings.map((posting) => posting.effectiveOn)).toEqual([
      '2022-06-30',
      '2022-06-20',
      '2025-02-01',
    ]);
  });
});

describe('the day totals of a fund', () => {
  it('add up per account and day, whatever order the days are told in', () => {
    const next = ledgerSequence();
    const commit = (fen: bigint) => sample('FundsCommitted', { amount: yuanOf(fen) });
    const { days } = tablesOf([
      next(commit(5n), { occurredOn: '2022-06-02' }),
      next(commit(7n), { occurredOn: '2022-06-01' }),
      next(commit(11n), { occurredOn: '2022-06-02' }),
    ]);
    expect(days.map(({ key, debitFen, creditFen }) => [key, debitFen, creditFen])).toEqual([
      ['fund-1|committed|2022-06-02', 16n, 0n],
      ['fund-1|available|2022-06-02', 0n, 16n],
      ['fund-1|committed|2022-06-01', 7n, 0n],
      ['fund-1|available|2022-06-01', 0n, 7n],
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
            const days = all.filter((row) => row.fundId === fundId && row.day <= date);
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

  it('where the money is, is what was appropriated', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { appropriation = 0n, ...whereItIs } = balancesOf(tablesOf(events).days);
        expect(sum(Object.values(whereItIs))).toBe(-appropriation);
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

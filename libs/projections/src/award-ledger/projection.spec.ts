import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { yuan } from '../specs/values.ts';
import { awardLedger } from './projection.ts';
import type { AwardPostingRow, AwardShareRow } from './view.ts';

function tablesOf(...events: readonly GrantsEvent[]) {
  const next = ledgerSequence();
  const rows = rowsOf(
    awardLedger,
    twice(events.map((event) => next(event, { occurredOn: '2022-06-19' }))),
  );
  return {
    postings: rows['award_posting'] as readonly AwardPostingRow[],
    shares: rows['award_share'] as readonly AwardShareRow[],
  };
}

const TWO_FUNDS = [
  { fundId: 'fund-1', commitmentId: 'commitment-1', amount: yuan('200000.00') },
  { fundId: 'fund-2', commitmentId: 'commitment-2', amount: yuan('70000.00') },
];

describe('a posting of the awards’ own ledger', () => {
  it.each<[GrantsEventType, string, string, bigint, string | null]>([
    ['ProjectOpened', 'available', 'committed', 90_000_000n, null],
    ['AwardBalanceReleased', 'committed', 'available', 3_000_000n, null],
    ['TrancheAuthorised', 'committed', 'authorised', 27_000_000n, 'disbursement-1'],
    ['TrancheCancelled', 'authorised', 'committed', 27_000_000n, 'disbursement-1'],
    ['TranchePaid', 'authorised', 'paid', 27_000_000n, 'disbursement-1'],
    ['TrancheReturned', 'paid', 'authorised', 27_000_000n, 'disbursement-1'],
    ['TranchePaymentReversed', 'paid', 'authorised', 27_000_000n, 'disbursement-1'],
    ['RecoveryOrdered', 'paid', 'recoverable', 27_000_000n, 'recovery-1'],
    ['RecoveryReceived', 'recoverable', 'recovered', 10_000_000n, 'recovery-1'],
    ['RecoveryReceiptReversed', 'recovered', 'recoverable', 10_000_000n, 'recovery-1'],
    ['RecoveryWrittenOff', 'recoverable', 'written-off', 17_000_000n, 'recovery-1'],
  ])('%s moves from %s to %s', (type, creditAccount, debitAccount, amountFen, reference) => {
    expect(tablesOf(sample(type)).postings).toEqual([
      expect.objectContaining({
        type,
        line: 0,
        fundId: 'fund-1',
        projectId: 'project-1',
        commitmentId: 'commitment-1',
        creditAccount,
        debitAccount,
        amountFen,
        reference,
      }),
    ]);
  });

  it.each<[GrantsEventType, string, string]>([
    ['CentreApproved', 'available', 'committed'],
    ['CentreBalanceReleased', 'committed', 'available'],
    ['CentreAwardAuthorised', 'committed', 'authorised'],
    ['CentreAwardCancelled', 'authorised', 'committed'],
    ['CentreAwardPaid', 'authorised', 'paid'],
    ['CentreAwardReturned', 'paid', 'authorised'],
    ['CentreAwardPaymentReversed', 'paid', 'authorised'],
  ])('%s moves from %s to %s', (type, creditAccount, debitAccount) => {
    expect(tablesOf(sample(type)).postings).toEqual([
      expect.objectContaining({ projectId: 'centre-1', creditAccount, debitAccount }),
    ]);
  });

  it.each(['FundingCarriedForward', 'CentreFundingCarriedForward'] as const)(
    '%s leaves one fund and comes into the other',
    (type) => {
      const { postings } = tablesOf(sample(type));
      const { from, to } = sample(type).data;
      expect(
        postings.map((row) => [row.fundId, row.commitmentId, row.creditAccount, row.debitAccount]),
      ).toEqual([
        [from.fundId, from.commitmentId, 'committed', 'carried-forward'],
        [to.fundId, to.commitmentId, 'carried-in', 'committed'],
      ]);
    },
  );

  it('has a line for each fund that is drawn on', () => {
    const { postings } = tablesOf(sample('TranchePaid', { draws: TWO_FUNDS }));
    expect(postings.map(({ line, fundId, amountFen }) => [line, fundId, amountFen])).toEqual([
      [0, 'fund-1', 20_000_000n],
      [1, 'fund-2', 7_000_000n],
    ]);
  });

  it('counts from the day of payment', () => {
    expect(tablesOf(sample('TranchePaid')).postings[0]?.effectiveOn).toBe('2022-06-20');
    expect(tablesOf(sample('TrancheAuthorised')).postings[0]?.effectiveOn).toBe('2022-06-19');
  });

  it('is none for a request that was taken back before it was authorised', () => {
    expect(tablesOf(sample('TrancheCancelled', { wasAuthorised: false })).postings).toEqual([]);
  });
});

describe('the shares of an award', () => {
  it('are told by the approval, fund by fund', () => {
    const approved = sample('ApplicationApproved', { funding: TWO_FUNDS });
    expect(
      tablesOf(approved).shares.map(({ fundId, projectId, amountFen }) => [
        fundId,
        projectId,
        amountFen,
      ]),
    ).toEqual([
      ['fund-1', 'project-1', 20_000_000n],
      ['fund-2', 'project-1', 7_000_000n],
    ]);
  });

  it.each([
    ['ApplicationApproved', 'project-1', 90_000_000n],
    ['CentreApproved', 'centre-1', 50_000_000n],
  ] as const)('of one fund are one: %s', (type, projectId, amountFen) => {
    expect(tablesOf(sample(type)).shares).toEqual([
      expect.objectContaining({ line: 0, type, projectId, amountFen, fundId: 'fund-1' }),
    ]);
  });
});

import { fenOf } from '@grants/kernel';
import { MOVEMENTS } from '../fund-commitment-ledger/movements.ts';
import type { MoneyEventType } from '../fund-commitment-ledger/movements.ts';
import { effectiveOn } from '../fund-commitment-ledger/posting.ts';
import type { EntryView, LedgerEvent, Projection } from '../projection.ts';
import { drawsOf } from './draws.ts';
import type { Draw } from './draws.ts';
import { awardPostingTable, awardShareTable } from './view.ts';
import type { AwardPostingRow, AwardShareRow } from './view.ts';

/** What each event about the money of an award has as its counterpart in the funds it draws on. */
const COUNTERPARTS = {
  ProjectOpened: 'FundsCommitted',
  CentreApproved: 'FundsCommitted',
  AwardBalanceReleased: 'CommitmentReleased',
  CentreBalanceReleased: 'CommitmentReleased',
  TrancheAuthorised: 'DisbursementAuthorised',
  CentreAwardAuthorised: 'DisbursementAuthorised',
  TrancheCancelled: 'DisbursementAuthorisationCancelled',
  CentreAwardCancelled: 'DisbursementAuthorisationCancelled',
  TranchePaid: 'DisbursementPaid',
  CentreAwardPaid: 'DisbursementPaid',
  TrancheReturned: 'DisbursementReturned',
  CentreAwardReturned: 'DisbursementReturned',
  TranchePaymentReversed: 'DisbursementPaymentReversed',
  CentreAwardPaymentReversed: 'DisbursementPaymentReversed',
  RecoveryOrdered: 'RecoverableRecognised',
  RecoveryReceived: 'RecoveredFundsReceived',
  RecoveryReceiptReversed: 'RecoveredFundsReversed',
  RecoveryWrittenOff: 'RecoverableWrittenOff',
  FundingCarriedForward: 'CommitmentCarriedForward',
  CentreFundingCarriedForward: 'CommitmentCarriedForward',
} as const satisfies Partial<Record<LedgerEvent['type'], MoneyEventType>>;

type AwardMoneyEventType = keyof typeof COUNTERPARTS;
type AwardMoneyEvent = LedgerEvent<AwardMoneyEventType>;

const awardPostings: EntryView<AwardPostingRow> = {
  kind: 'entries',
  table: awardPostingTable,
  handles: Object.keys(COUNTERPARTS) as AwardMoneyEventType[],
  entriesOf: (event) => (event.type in COUNTERPARTS ? postingsOf(event as AwardMoneyEvent) : []),
};

const awardShares: EntryView<AwardShareRow> = {
  kind: 'entries',
  table: awardShareTable,
  handles: ['ApplicationApproved', 'CentreApproved'],
  entriesOf: (event) =>
    event.type === 'ApplicationApproved' || event.type === 'CentreApproved' ? sharesOf(event) : [],
};

/**
 * The awards' own ledger: what was awarded, and what projects and centres say moved, told by the
 * streams of applications, projects and centres alone. The tie-out holds it against the funds.
 */
export const awardLedger: Projection = {
  name: 'award-ledger',
  version: 1,
  views: [awardPostings, awardShares],
};

function postingsOf(event: AwardMoneyEvent): readonly AwardPostingRow[] {
  const { data } = event;
  if ('wasAuthorised' in data && !data.wasAuthorised) return [];
  const counterpart = COUNTERPARTS[event.type];
  if ('closeId' in data) {
    return [
      posting(event, { line: 0, draw: data.from, as: counterpart }),
      posting(event, { line: 1, draw: data.to, as: 'CommitmentCarriedIn' }),
    ];
  }
  return drawsOf(data).map((draw, line) => posting(event, { line, draw, as: counterpart }));
}

function posting(
  event: AwardMoneyEvent,
  { line, draw, as }: { line: number; draw: Draw; as: MoneyEventType },
): AwardPostingRow {
  const { data, position, eventId, type, recordedAt } = event;
  const { debit, credit } = MOVEMENTS[as];
  return {
    position,
    line,
    eventId,
    type,
    fundId: draw.fundId,
    projectId: 'centreId' in data ? data.centreId : data.projectId,
    commitmentId: draw.commitmentId,
    debitAccount: debit,
    creditAccount: credit,
    amountFen: fenOf(draw.amount),
    effectiveOn: effectiveOn(event),
    recordedAt,
    reference: referenceOf(data),
  };
}

function sharesOf(
  event: LedgerEvent<'ApplicationApproved' | 'CentreApproved'>,
): readonly AwardShareRow[] {
  const { data, position, eventId, type, recordedAt } = event;
  return drawsOf(data).map(({ fundId, commitmentId, amount }, line) => ({
    position,
    line,
    eventId,
    type,
    fundId,
    projectId: 'centreId' in data ? data.centreId : data.projectId,
    commitmentId,
    amountFen: fenOf(amount),
    effectiveOn: effectiveOn(event),
    recordedAt,
  }));
}

function referenceOf(data: AwardMoneyEvent['data']): string | null {
  if ('disbursementId' in data) return data.disbursementId;
  return 'recoveryId' in data ? data.recoveryId : null;
}

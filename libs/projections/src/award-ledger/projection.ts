import { fenOf } from '@grants/kernel';
import { MOVEMENTS } from '../fund-commitment-ledger/movements.ts';
import type { MoneyEventType } from '../fund-commitment-ledger/movements.ts';
import { effectiveOn } from '../fund-commitment-ledger/posting.ts';
import type { EntryView, LedgerEvent, Projection } from '../projection.ts';
import { drawsOf } from './draws.ts';
import type { Draw } from './draws.ts';
import { awardPostingTable } from './view.ts';
import type { AwardPostingRow } from './view.ts';

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

/**
 * The awards' own ledger: what projects and centres say moved, told by their streams alone. The
 * tie-out holds it against the postings of the funds.
 */
export const awardLedger: Projection = {
  name: 'award-ledger',
  version: 1,
  views: [awardPostings],
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

function referenceOf(data: AwardMoneyEvent['data']): string | null {
  if ('disbursementId' in data) return data.disbursementId;
  return 'recoveryId' in data ? data.recoveryId : null;
}

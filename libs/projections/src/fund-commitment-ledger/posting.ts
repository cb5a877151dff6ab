import type { GrantsEventOf } from '@grants/domain';
import { fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import type { Account, PostingRow } from './view.ts';

/** The events that move money; each is one balanced posting. */
export const MONEY_EVENTS = [
  'FundsAppropriated',
  'AppropriationAdjusted',
  'FundsCommitted',
  'CommitmentReleased',
  'DisbursementAuthorised',
  'DisbursementAuthorisationCancelled',
  'DisbursementPaid',
  'RecoverableRecognised',
  'RecoveredFundsReceived',
] as const;

export type MoneyEventType = (typeof MONEY_EVENTS)[number];
export type MoneyEvent = LedgerEvent<MoneyEventType>;

/** Where money comes from and where it goes. */
interface Movement {
  readonly debit: Account;
  readonly credit: Account;
}

const MOVEMENTS: Readonly<Record<MoneyEventType, Movement>> = {
  FundsAppropriated: { debit: 'available', credit: 'appropriation' },
  AppropriationAdjusted: { debit: 'available', credit: 'appropriation' },
  FundsCommitted: { debit: 'committed', credit: 'available' },
  CommitmentReleased: { debit: 'available', credit: 'committed' },
  DisbursementAuthorised: { debit: 'authorised', credit: 'committed' },
  DisbursementAuthorisationCancelled: { debit: 'committed', credit: 'authorised' },
  DisbursementPaid: { debit: 'paid', credit: 'authorised' },
  RecoverableRecognised: { debit: 'recoverable', credit: 'paid' },
  RecoveredFundsReceived: { debit: 'recovered', credit: 'recoverable' },
};

const moneyEvents: ReadonlySet<string> = new Set(MONEY_EVENTS);

export function isMoneyEvent(event: LedgerEvent): event is MoneyEvent {
  return moneyEvents.has(event.type);
}

/** The posting of a money event. */
export function postingOf(event: MoneyEvent): PostingRow {
  const { debit, credit, amountFen } = movedBy(event);
  return {
    position: event.position,
    eventId: event.eventId,
    type: event.type,
    fundId: event.data.fundId,
    projectId: 'projectId' in event.data ? event.data.projectId : null,
    commitmentId: 'commitmentId' in event.data ? event.data.commitmentId : null,
    debitAccount: debit,
    creditAccount: credit,
    amountFen,
    effectiveOn: effectiveOn(event),
    recordedAt: event.recordedAt,
    reference: referenceOf(event.data),
    evidence: evidenceOf(event.data),
  };
}

/** A cut of the appropriation moves the other way: no posting is negative. */
function movedBy(event: MoneyEvent): Movement & { readonly amountFen: bigint } {
  const { debit, credit } = MOVEMENTS[event.type];
  const fen = fenOf('change' in event.data ? event.data.change : event.data.amount);
  return fen < 0n
    ? { debit: credit, credit: debit, amountFen: -fen }
    : { debit, credit, amountFen: fen };
}

function effectiveOn(event: MoneyEvent): CalendarDate {
  if ('paidOn' in event.data) return event.data.paidOn;
  return 'receivedOn' in event.data ? event.data.receivedOn : event.occurredOn;
}

type MoneyData = GrantsEventOf<MoneyEventType>['data'];

function referenceOf(data: MoneyData): string | null {
  if ('disbursementId' in data) return data.disbursementId;
  return 'recoveryId' in data ? data.recoveryId : null;
}

function evidenceOf(data: MoneyData): string | null {
  if ('voucher' in data) return data.voucher;
  return 'document' in data ? data.document.number : null;
}

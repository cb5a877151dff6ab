import type { GrantsEventOf } from '@grants/domain';
import { fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import { MONEY_EVENTS, MOVEMENTS } from './movements.ts';
import type { MoneyEventType, Movement } from './movements.ts';
import type { PostingRow } from './view.ts';

export type MoneyEvent = LedgerEvent<MoneyEventType>;

const moneyEvents: ReadonlySet<string> = new Set(MONEY_EVENTS);

export function isMoneyEvent(event: LedgerEvent): event is MoneyEvent {
  return moneyEvents.has(event.type);
}

/** The posting of a money event. */
export function postingOf(event: MoneyEvent): PostingRow {
  const { debit, credit, amountFen } = movedBy(event);
  const { data } = event;
  return {
    position: event.position,
    eventId: event.eventId,
    type: event.type,
    fundId: data.fundId,
    projectId: 'projectId' in data ? data.projectId : null,
    commitmentId: 'commitmentId' in data ? data.commitmentId : null,
    debitAccount: debit,
    creditAccount: credit,
    amountFen,
    effectiveOn: effectiveOn(event),
    recordedAt: event.recordedAt,
    reference: referenceOf(data),
    evidence: evidenceOf(data),
    counterFundId: counterFundOf(data),
    corrects: ('corrects' in data && data.corrects) || null,
  };
}

/** A cut of the appropriation moves the other way: no posting is negative. */
export function movedBy(event: MoneyEvent): Movement & { readonly amountFen: bigint } {
  const { debit, credit } = MOVEMENTS[event.type];
  const fen = fenOf('change' in event.data ? event.data.change : event.data.amount);
  return fen < 0n
    ? { debit: credit, credit: debit, amountFen: -fen }
    : { debit, credit, amountFen: fen };
}

/**
 * The day a movement of money counts from: of payment, return, receipt or lapse where the event
 * names one, else the day it happened.
 */
export function effectiveOn({ data, occurredOn }: LedgerEvent): CalendarDate {
  if ('paidOn' in data) return data.paidOn;
  if ('receivedOn' in data) return data.receivedOn;
  if ('returnedOn' in data) return data.returnedOn;
  return 'lapsedOn' in data ? data.lapsedOn : occurredOn;
}

type MoneyData = GrantsEventOf<MoneyEventType>['data'];

function referenceOf(data: MoneyData): string | null {
  if ('disbursementId' in data) return data.disbursementId;
  if ('recoveryId' in data) return data.recoveryId;
  if ('transferId' in data) return data.transferId;
  if ('lapseId' in data) return data.lapseId;
  if ('toCommitmentId' in data) return data.toCommitmentId;
  return 'fromCommitmentId' in data ? data.fromCommitmentId : null;
}

function evidenceOf(data: MoneyData): string | null {
  if ('voucher' in data) return data.voucher;
  if ('returnVoucher' in data) return data.returnVoucher;
  return 'document' in data ? data.document.number : null;
}

function counterFundOf(data: MoneyData): string | null {
  if ('toFundId' in data) return data.toFundId;
  return 'fromFundId' in data ? data.fromFundId : null;
}

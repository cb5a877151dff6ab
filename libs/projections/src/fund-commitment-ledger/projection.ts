import { dateAt, fenOf } from '@grants/kernel';
import type { DocumentView, EntryView, LedgerEvent, Projection } from '../projection.ts';
import { MONEY_EVENTS } from './movements.ts';
import { effectiveOn, isMoneyEvent, movedBy, postingOf } from './posting.ts';
import type { MoneyEvent } from './posting.ts';
import { fundDayTable, postingTable, yearEndCloseLineTable } from './view.ts';
import type { FundDayRow, PostingRow, YearEndCloseLineRow } from './view.ts';

const postings: EntryView<PostingRow> = {
  kind: 'entries',
  table: postingTable,
  handles: MONEY_EVENTS,
  entriesOf: (event) => (isMoneyEvent(event) ? [postingOf(event)] : []),
};

const fundDays: DocumentView<FundDayRow> = {
  kind: 'documents',
  table: fundDayTable,
  handles: MONEY_EVENTS,
  keysOf: (event) => (isMoneyEvent(event) ? [keyOf(event)] : []),
  evolve(row, event, key) {
    if (!isMoneyEvent(event)) return row;
    const { amountFen } = movedBy(event);
    if (row === undefined) return firstOfDay(event, key);
    return { ...row, amountFen: row.amountFen + amountFen, position: event.position };
  },
};

const yearEndCloseLines: EntryView<YearEndCloseLineRow> = {
  kind: 'entries',
  table: yearEndCloseLineTable,
  handles: ['YearEndCloseBegun'],
  entriesOf: (event) => (event.type === 'YearEndCloseBegun' ? linesOf(event) : []),
};

/**
 * The fund-commitment ledger: double entry over the accounts of each fund, down to the commitment of
 * a project or centre. Every fund sums to zero after every event, and at every position and on every
 * date available + committed + authorised + paid + recoverable + recovered + written off + carried
 * forward + lapsed = appropriated + carried in + transferred (net).
 */
export const fundCommitmentLedger: Projection = {
  name: 'fund-commitment-ledger',
  version: 3,
  views: [postings, fundDays, yearEndCloseLines],
};

function keyOf(event: MoneyEvent): string {
  const { debit, credit } = movedBy(event);
  const days = `${effectiveOn(event)}|${dateAt(event.recordedAt)}`;
  return `${event.data.fundId}|${days}|${debit}|${credit}`;
}

function firstOfDay(event: MoneyEvent, key: string): FundDayRow {
  const { debit, credit, amountFen } = movedBy(event);
  return {
    key,
    fundId: event.data.fundId,
    effectiveOn: effectiveOn(event),
    recordedOn: dateAt(event.recordedAt),
    debitAccount: debit,
    creditAccount: credit,
    amountFen,
    firstPosition: event.position,
    position: event.position,
  };
}

function linesOf(event: LedgerEvent<'YearEndCloseBegun'>): readonly YearEndCloseLineRow[] {
  const { data, position, eventId, type, recordedAt, occurredOn } = event;
  return data.commitments.map(({ commitmentId, projectId, committed }, line) => ({
    position,
    line,
    eventId,
    type,
    fundId: data.fundId,
    closeId: data.closeId,
    commitmentId,
    projectId,
    committedFen: fenOf(committed),
    effectiveOn: occurredOn,
    recordedAt,
  }));
}

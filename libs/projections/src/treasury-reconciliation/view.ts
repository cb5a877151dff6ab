import type { DiscrepancyKind, MatchedLine, ResolutionCause } from '@grants/domain';
import type { CalendarDate, ClauseId } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** What a file of a payment list told. */
export interface ReceivedFile {
  /** How many files of this number came in. */
  readonly receipts: number;
  readonly file: string;
  readonly sha256: string;
  readonly mapping: string;
  readonly lineCount: number;
  /** What the lines add up to, returns taken off. */
  readonly totalFen: bigint;
  /** What the sum line states. */
  readonly sumLineFen: bigint | null;
  readonly periodFrom: CalendarDate | null;
  readonly periodTo: CalendarDate | null;
  readonly receivedBy: string;
}

export const RECEIVED_FILE_COLUMNS: TableSpec<ReceivedFile>['columns'] = {
  receipts: 'integer',
  file: 'text',
  sha256: 'text',
  mapping: 'text',
  lineCount: 'integer',
  totalFen: 'fen',
  sumLineFen: 'fen?',
  periodFrom: 'text?',
  periodTo: 'text?',
  receivedBy: 'text',
};

/** A payment list of the treasury as its last receipt stands. */
export interface TreasuryBatchRow extends ReceivedFile {
  /** The treasury's number of the list. */
  readonly batchId: string;
  /** `received` while lines of the last receipt may lack a fate. */
  readonly status: 'received' | 'reconciled';
  readonly receivedOn: CalendarDate;
  /** Lines that agree with the ledger and what they add up to, as last concluded. */
  readonly matchedLines: number;
  readonly matchedFen: bigint;
  readonly reconciledOn: CalendarDate | null;
  /** Position the ledger was last matched at. */
  readonly knownAt: string | null;
  readonly firstPosition: string;
  readonly position: string;
}

export const treasuryBatchTable: TableSpec<TreasuryBatchRow> = {
  name: 'treasury_batch',
  columns: {
    batchId: 'text',
    status: 'text',
    ...RECEIVED_FILE_COLUMNS,
    receivedOn: 'text',
    matchedLines: 'integer',
    matchedFen: 'fen',
    reconciledOn: 'text?',
    knownAt: 'text?',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['batchId'],
  indexes: [['firstPosition']],
};

/** A line that agrees with the ledger: from here a payment is traced to file, line and voucher. */
export interface TreasuryLineRow {
  readonly position: string;
  readonly batchId: string;
  readonly receipt: number;
  readonly line: number;
  readonly voucher: string;
  /** Negative on a return. */
  readonly amountFen: bigint;
  readonly paidOn: CalendarDate;
  readonly disbursementId: string;
  readonly projectId: string | null;
  readonly centreId: string | null;
  readonly fundId: string;
  readonly outcome: MatchedLine['outcome'];
  readonly matchedBy: MatchedLine['matchedBy'];
}

export const treasuryLineTable: TableSpec<TreasuryLineRow> = {
  name: 'treasury_line',
  columns: {
    position: 'text',
    batchId: 'text',
    receipt: 'integer',
    line: 'integer',
    voucher: 'text',
    amountFen: 'fen',
    paidOn: 'text',
    disbursementId: 'text',
    projectId: 'text?',
    centreId: 'text?',
    fundId: 'text',
    outcome: 'text',
    matchedBy: 'text',
  },
  primaryKey: ['position', 'line'],
  indexes: [['batchId', 'receipt', 'line'], ['disbursementId']],
};

export type DiscrepancyStanding = 'open' | 'waived' | 'resolved';

/** What was found of a discrepancy when it was opened. */
export interface FoundDiscrepancy {
  readonly batchId: string;
  readonly kind: DiscrepancyKind;
  /** 1 when what it is about stays unconfirmed until somebody has acted, else 0. */
  readonly blocking: number;
  /** Which clause is not kept; null where it is a rule of the ledger, of which no clause speaks. */
  readonly clause: ClauseId | null;
  /** The receipt it was opened on, and the line of its file. */
  readonly receipt: number;
  readonly line: number | null;
  readonly voucher: string | null;
  /** Of the line, negative on a return; of the disbursement where the list lacks it. */
  readonly amountFen: bigint | null;
  readonly disbursementId: string | null;
  readonly projectId: string | null;
  readonly centreId: string | null;
  readonly fundId: string | null;
  /** What is wrong and what to do. */
  readonly detail: string;
  /** The figures of both sides, a JSON object. */
  readonly facts: string;
  readonly openedBy: string;
}

export const FOUND_DISCREPANCY_COLUMNS: TableSpec<FoundDiscrepancy>['columns'] = {
  batchId: 'text',
  kind: 'text',
  blocking: 'integer',
  clause: 'text?',
  receipt: 'integer',
  line: 'integer?',
  voucher: 'text?',
  amountFen: 'fen?',
  disbursementId: 'text?',
  projectId: 'text?',
  centreId: 'text?',
  fundId: 'text?',
  detail: 'text',
  facts: 'text',
  openedBy: 'text',
};

/** Something in which a list and the ledger do not agree, as last opened, and what was said to it. */
export interface TreasuryDiscrepancyRow extends FoundDiscrepancy {
  readonly discrepancyId: string;
  readonly standing: DiscrepancyStanding;
  /** How often it was opened: again with other figures, or when it came back. */
  readonly openings: number;
  readonly openedOn: CalendarDate;
  /** Of the waiver or resolution that stands. */
  readonly closedOn: CalendarDate | null;
  readonly closedBy: string | null;
  /** Why it was waived, in words. */
  readonly waiverReason: string | null;
  readonly resolutionCause: ResolutionCause | null;
  /** Its place among all discrepancies, in the order they were first opened. */
  readonly place: string;
  readonly position: string;
}

export const treasuryDiscrepancyTable: TableSpec<TreasuryDiscrepancyRow> = {
  name: 'treasury_discrepancy',
  columns: {
    discrepancyId: 'text',
    ...FOUND_DISCREPANCY_COLUMNS,
    standing: 'text',
    openings: 'integer',
    openedOn: 'text',
    closedOn: 'text?',
    closedBy: 'text?',
    waiverReason: 'text?',
    resolutionCause: 'text?',
    place: 'text',
    position: 'text',
  },
  primaryKey: ['discrepancyId'],
  indexes: [['place'], ['batchId', 'standing'], ['projectId'], ['standing', 'kind']],
};

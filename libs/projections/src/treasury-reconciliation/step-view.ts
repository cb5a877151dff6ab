import type { ResolutionCause } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';
import { FOUND_DISCREPANCY_COLUMNS, RECEIVED_FILE_COLUMNS } from './view.ts';
import type {
  DiscrepancyStanding,
  FoundDiscrepancy,
  ReceivedFile,
  TreasuryBatchRow,
} from './view.ts';

/** A file of a payment list came in: what it told. */
export interface TreasuryReceiptRow extends ReceivedFile {
  readonly position: string;
  readonly batchId: string;
}

export const treasuryReceiptTable: TableSpec<TreasuryReceiptRow> = {
  name: 'treasury_receipt',
  columns: { position: 'text', batchId: 'text', ...RECEIVED_FILE_COLUMNS },
  primaryKey: ['position'],
  indexes: [],
};

/** Something that happened to a payment list, and where it left it. */
export interface TreasuryBatchStepRow {
  readonly position: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: CalendarDate;
  readonly batchId: string;
  readonly act: 'received' | 'compared' | 'reconciled';
  readonly status: TreasuryBatchRow['status'];
  /** Of a conclusion. */
  readonly matchedLines: number | null;
  readonly matchedFen: bigint | null;
  readonly knownAt: string | null;
}

export const treasuryBatchStepTable: TableSpec<TreasuryBatchStepRow> = {
  name: 'treasury_batch_step',
  columns: {
    position: 'text',
    recordedAt: 'text',
    effectiveOn: 'text',
    batchId: 'text',
    act: 'text',
    status: 'text',
    matchedLines: 'integer?',
    matchedFen: 'fen?',
    knownAt: 'text?',
  },
  primaryKey: ['batchId', 'position'],
  indexes: [],
};

/** A discrepancy was opened, the first time or again: what was found. */
export interface DiscrepancyOpeningRow extends FoundDiscrepancy {
  readonly position: string;
  readonly discrepancyId: string;
}

export const discrepancyOpeningTable: TableSpec<DiscrepancyOpeningRow> = {
  name: 'discrepancy_opening',
  columns: { position: 'text', discrepancyId: 'text', ...FOUND_DISCREPANCY_COLUMNS },
  primaryKey: ['discrepancyId', 'position'],
  indexes: [],
};

/** Something that happened to a discrepancy, and where it left it. */
export interface DiscrepancyStepRow {
  readonly position: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: CalendarDate;
  readonly discrepancyId: string;
  readonly standing: DiscrepancyStanding;
  readonly actorId: string;
  /** Of a waiver. */
  readonly reason: string | null;
  /** Of a resolution. */
  readonly cause: ResolutionCause | null;
  /** Of an opening: its place among all. */
  readonly place: string | null;
}

export const discrepancyStepTable: TableSpec<DiscrepancyStepRow> = {
  name: 'discrepancy_step',
  columns: {
    position: 'text',
    recordedAt: 'text',
    effectiveOn: 'text',
    discrepancyId: 'text',
    standing: 'text',
    actorId: 'text',
    reason: 'text?',
    cause: 'text?',
    place: 'text?',
  },
  primaryKey: ['discrepancyId', 'position'],
  indexes: [],
};

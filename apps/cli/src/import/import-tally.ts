import type { LeftOut, RowReason } from './award-row.ts';

/** Why a row of a list did not become an award of the ledger. */
export type RejectReason = RowReason | 'number-used-twice' | 'refused';

/** What became of the rows of a list. Every row is in exactly one count but those of `leftOut`. */
export class ImportTally {
  rows = 0;
  recorded = 0;
  corrected = 0;
  unchanged = 0;
  /** Awards read in a trial run, which asks the ledger nothing. */
  readable = 0;
  repeated = 0;
  readonly rejected: Partial<Record<RejectReason, number>> = {};
  /** Awards recorded without a cell that could not be read, by field. */
  readonly leftOut: Partial<Record<LeftOut['field'], number>> = {};

  reject(reason: RejectReason): void {
    this.rejected[reason] = (this.rejected[reason] ?? 0) + 1;
  }

  leaveOut(field: LeftOut['field']): void {
    this.leftOut[field] = (this.leftOut[field] ?? 0) + 1;
  }

  get rejectedRows(): number {
    return Object.values(this.rejected).reduce((sum, count) => sum + count, 0);
  }
}

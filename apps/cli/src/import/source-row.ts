/** A row as its file has it. */
export interface SourceRow {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

import type { CommandOf } from '@grants/kernel';
import type { Discrepancy, MatchedLine, ResolutionCause, TreasuryList } from './events.ts';

/** Takes in a list, or the corrected list of the same number. The same file again is no receipt. */
export type ReceiveTreasuryList = CommandOf<
  'ReceiveTreasuryList',
  { readonly batchId: string; readonly list: TreasuryList }
>;
/** Records lines that agree with the ledger; a part of the list at a time. */
export type RecordMatchedLines = CommandOf<
  'RecordMatchedLines',
  { readonly batchId: string; readonly sha256: string; readonly lines: readonly MatchedLine[] }
>;
/** Opens what was found and is not open or waived with the same figures. */
export type OpenDiscrepancies = CommandOf<
  'OpenDiscrepancies',
  {
    readonly batchId: string;
    readonly sha256: string;
    readonly discrepancies: readonly Discrepancy[];
  }
>;
/** Resolves what is open or waived and was not found any more. */
export type ResolveDiscrepancies = CommandOf<
  'ResolveDiscrepancies',
  {
    readonly batchId: string;
    readonly resolved: readonly {
      readonly discrepancyId: string;
      readonly cause: ResolutionCause;
    }[];
  }
>;
/** Says that every line of the receipt has its fate. */
export type ConcludeReconciliation = CommandOf<
  'ConcludeReconciliation',
  { readonly batchId: string; readonly sha256: string; readonly knownAt: string }
>;
/** Takes a discrepancy as it is. By another person than the one who opened it. */
export type WaiveDiscrepancy = CommandOf<
  'WaiveDiscrepancy',
  { readonly batchId: string; readonly discrepancyId: string; readonly reason: string }
>;

export type TreasuryBatchCommand =
  | ReceiveTreasuryList
  | RecordMatchedLines
  | OpenDiscrepancies
  | ResolveDiscrepancies
  | ConcludeReconciliation
  | WaiveDiscrepancy;

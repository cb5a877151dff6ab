// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf, JsonObject, Yuan } from '@grants/kernel';
import type { DiscrepancyKind } from './discrepancy-kinds.ts';

/** The days a payment list is about, both included. */
export interface ListPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A payment list of the treasury, as its file told it. */
export interface TreasuryList {
  /** Name of the file. */
  readonly file: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits: one file is one receipt, however often it is read. */
  readonly sha256: string;
  /** Name of the mapping it was read with. */
  readonly mapping: string;
  /** Lines of payments and returns, the sum line not among them. */
  readonly lineCount: number;
  /** What the lines add up to, returns taken off; of the lines whose amount could be read. */
  readonly total: Yuan;
  /** What its sum line states; absent where the list has none. */
  readonly sumLine?: Yuan;
  readonly period?: ListPeriod;
}

/** What became of a line that agrees with the ledger. */
export type LineOutcome = 'confirmed' | 'recorded' | 'returned';

/** A line of the list and the disbursement it pays or returns. */
export interface MatchedLine {
  /** Line of the file it stands on. */
  readonly line: number;
  readonly voucher: string;
  /** Negative on a return. */
  readonly amount: Yuan;
  readonly paidOn: CalendarDate;
  readonly disbursementId: string;
  /** The project or centre that is paid; one of the two. */
  readonly projectId?: string;
  readonly centreId?: string;
  readonly fundId: string;
  /** Confirmed on the word of this list, on record before it, or returned on its word. */
  readonly outcome: LineOutcome;
  /** What the disbursement was found by. */
  readonly matchedBy: 'voucher' | 'reference' | 'payee-account' | 'payee-name';
}

/** Something in which list and ledger do not agree. */
export interface Discrepancy {
  /** The same for the same cause in the same batch, however often the list is read. */
  readonly discrepancyId: string;
  readonly kind: DiscrepancyKind;
  /** Whether what it is about stays unconfirmed until somebody has acted. */
  readonly blocking: boolean;
  /** Which clause is not kept; absent where it is a rule of the ledger, of which no clause speaks. */
  readonly clause?: ClauseId;
  readonly line?: number;
  readonly voucher?: string;
  readonly amount?: Yuan;
  readonly disbursementId?: string;
  readonly projectId?: string;
  readonly centreId?: string;
  readonly fundId?: string;
  /** What is wrong and what to do, for the person who gets it. */
  readonly detail: string;
  /** The figures behind it. Other figures are another finding, of which a waiver says nothing. */
  readonly facts: JsonObject;
}

/** Why a discrepancy is none any more. */
export type ResolutionCause = 'list-corrected' | 'ledger-agrees' | 'paid-in-another-list';

/** A list came in: the first, or a corrected one of the same number. */
export type TreasuryListReceived = EventOf<
  'TreasuryListReceived',
  TreasuryList & {
    readonly batchId: string;
    /** Counted from 1; a changed file is a receipt of its own. */
    readonly receipt: number;
    readonly receivedBy: string;
  }
>;
/** Lines that agree with the ledger, a part of the list at a time. */
export type TreasuryLinesMatched = EventOf<
  'TreasuryLinesMatched',
  {
    readonly batchId: string;
    readonly receipt: number;
    readonly lines: readonly MatchedLine[];
  }
>;
/** Discrepancies that are new, have other figures, or are back. */
export type DiscrepanciesOpened = EventOf<
  'DiscrepanciesOpened',
  {
    readonly batchId: string;
    readonly receipt: number;
    readonly openedBy: string;
    readonly discrepancies: readonly Discrepancy[];
  }
>;
/** A second person takes the discrepancy as it is, and says why. */
export type DiscrepancyWaived = EventOf<
  'DiscrepancyWaived',
  {
    readonly batchId: string;
    readonly discrepancyId: string;
    readonly reason: string;
    readonly waivedBy: string;
  }
>;
/** The causes are gone. */
export type DiscrepanciesResolved = EventOf<
  'DiscrepanciesResolved',
  {
    readonly batchId: string;
    readonly resolved: readonly {
      readonly discrepancyId: string;
      readonly cause: ResolutionCause;
    }[];
  }
>;
/** Every line of the receipt has its fate. */
export type TreasuryListReconciled = EventOf<
  'TreasuryListReconciled',
  {
    readonly batchId: string;
    readonly receipt: number;
    /** Lines that agree with the ledger, and what they add up to. */
    readonly matchedLines: number;
    readonly matchedTotal: Yuan;
    /** Discrepancies that stand open. */
    readonly openBlocking: number;
    readonly openWarnings: number;
    /** Position the ledger was matched at. */
    readonly knownAt: string;
  }
>;

export type TreasuryBatchEvent =
  | TreasuryListReceived
  | TreasuryLinesMatched
  | DiscrepanciesOpened
  | DiscrepancyWaived
  | DiscrepanciesResolved
  | TreasuryListReconciled;

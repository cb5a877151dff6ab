import type { CalendarDate, ClauseId, JsonObject, Yuan } from '@grants/kernel';
import type { DiscrepancyKind } from '../discrepancy-kinds.ts';
import type { MatchedLine } from '../events.ts';

/** A line of a payment list as it was read. */
export interface ListedLine {
  /** Line of the file it stands on; no two lines share one. */
  readonly line: number;
  readonly voucher: string;
  /** Negative on a return. */
  readonly amount: Yuan;
  readonly paidOn: CalendarDate;
  readonly payeeAccount: string;
  /** Where the list names the payee. */
  readonly payeeName?: string;
  /**
   * Our disbursement id, where the list carries the number of the payment request. Of several
   * projects with the same id, account and amount tell which is meant.
   */
  readonly reference?: string;
  /** On a return, the voucher of the payment that came back, where the list has it. */
  readonly returnedVoucher?: string;
}

/** A payment on record, and the voucher of its return when the bank sent it back. */
export interface PaymentOnRecord {
  readonly voucher: string;
  readonly paidOn: CalendarDate;
  /** Which of all payments of the disbursement it was, from 0; those taken back count too. */
  readonly ordinal: number;
  readonly returnVoucher?: string;
}

/** A disbursement as far as a payment list is compared with it. */
export interface PayableDisbursement {
  /** Unique within the project or centre. */
  readonly disbursementId: string;
  /** The project or centre that is paid; one of the two. */
  readonly projectId?: string;
  readonly centreId?: string;
  /** The fund it draws on first. */
  readonly fundId: string;
  readonly amount: Yuan;
  /** Who is paid how much, and once: the clause of the tranche or award. */
  readonly clause: ClauseId;
  /** Authorised is to be paid, also when the bank sent an earlier payment back. */
  readonly status: 'requested' | 'authorised' | 'paid' | 'cancelled';
  readonly authorisedOn?: CalendarDate;
  readonly onHold: boolean;
  /** The unit that is to be paid. */
  readonly payeeName: string;
  /** The registered account; absent where none was. */
  readonly payeeAccount?: { readonly holder: string; readonly accountNumber: string };
  /** In the order they were made; without those that were taken back as never made. */
  readonly payments: readonly PaymentOnRecord[];
  /** How many were ever recorded, those taken back included. */
  readonly paymentsMade: number;
}

/** What the decider is to be asked for on the word of a line. */
export type LineAct =
  | {
      /** To be confirmed, or on record under this voucher already. */
      readonly act: 'confirm' | 'confirmed-before';
      /** Which payment of the disbursement it is, from 0. */
      readonly ordinal: number;
    }
  | {
      readonly act: 'return' | 'returned-before';
      readonly ordinal: number;
      readonly paymentVoucher: string;
    };

/** A line that agrees with the ledger. */
export interface LineMatch {
  readonly line: ListedLine;
  readonly disbursement: PayableDisbursement;
  readonly matchedBy: MatchedLine['matchedBy'];
  readonly act: LineAct;
  /** Acts of a wave rest on those of the waves before it; counted from 1. */
  readonly wave: number;
}

/** Something in which the list and the ledger do not agree, before it has an id in its batch. */
export interface ListFinding {
  readonly kind: DiscrepancyKind;
  /** With the kind, the same for the same cause in every reading of the list. */
  readonly identity: string;
  readonly line?: ListedLine;
  /** Of a line that could not be read: where it stands, and its voucher where that could. */
  readonly place?: { readonly line: number; readonly voucher?: string };
  readonly disbursement?: PayableDisbursement;
  /** Which clause is not kept, where one speaks of it. */
  readonly clause?: ClauseId;
  readonly detail: string;
  readonly facts: JsonObject;
}

/** The fate of one line: it agrees, perhaps with warnings, or it is set aside for one reason. */
export type LineFate =
  | { readonly match: LineMatch; readonly warnings: readonly ListFinding[] }
  | { readonly setAside: ListFinding };

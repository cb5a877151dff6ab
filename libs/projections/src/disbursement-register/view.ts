import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Where a disbursement stands, as the treasury would say it. */
export type DisbursementStatus =
  | 'requested'
  /** The first of two authorisers has signed. */
  | 'begun'
  | 'authorised'
  | 'paid'
  /** The bank sent it back: authorised, to be paid again or cancelled. */
  | 'returned'
  | 'cancelled';

/** What can happen to a disbursement. */
export type DisbursementAct =
  | 'requested'
  | 'authorisation-begun'
  | 'authorised'
  | 'paid'
  | 'returned'
  | 'payment-reversed'
  | 'cancelled';

/** One act on a disbursement, as its event told it. */
export interface DisbursementStep {
  readonly act: DisbursementAct;
  readonly position: string;
  readonly recordedAt: Instant;
  /** The day it counts from: of payment or return where the event names one, else `occurredOn`. */
  readonly on: CalendarDate;
  /** Who did it. */
  readonly by: string;
  /** Of the payment or of the return. */
  readonly voucher?: string;
  /** Voucher of the payment that is returned or taken back. */
  readonly corrects?: string;
  readonly reason?: string;
}

/** What the steps of a disbursement make of it. */
export interface DisbursementStanding {
  readonly status: DisbursementStatus;
  readonly requestedBy: string;
  readonly requestedOn: CalendarDate;
  /** The first of two authorisers. */
  readonly firstAuthorisedBy: string | null;
  readonly authorisedBy: string | null;
  readonly authorisedOn: CalendarDate | null;
  /** Day and voucher of the payment that stands. */
  readonly paidOn: CalendarDate | null;
  readonly voucher: string | null;
  /** Day and voucher of the last return. */
  readonly returnedOn: CalendarDate | null;
  readonly returnVoucher: string | null;
  readonly cancelledOn: CalendarDate | null;
}

/** A disbursement to a project or a centre as it stands now. */
export interface DisbursementRow extends DisbursementStanding {
  /** Whose disbursement it is with its id, as `disbursementKeyOf` writes them. */
  readonly key: string;
  /** Unique within the project or centre. */
  readonly disbursementId: string;
  readonly subjectKind: 'project' | 'centre';
  /** The project, or the centre. */
  readonly projectId: string;
  /** `first`, `final`, or `award`: all of it at once. */
  readonly tranche: string;
  readonly amountFen: bigint;
  /** Whose money it is, in the order of drawing: a JSON array of `Draw`. */
  readonly draws: string;
  readonly payeeCreditCode: string;
  readonly payeeHolder: string | null;
  readonly payeeAccountNumber: string | null;
  readonly payeeBank: string | null;
  /** Everything that was done, in global order: a JSON array of `DisbursementStep`. */
  readonly steps: string;
  readonly firstPosition: string;
  readonly position: string;
}

export const disbursementTable: TableSpec<DisbursementRow> = {
  name: 'disbursement',
  columns: {
    key: 'text',
    disbursementId: 'text',
    subjectKind: 'text',
    projectId: 'text',
    tranche: 'text',
    amountFen: 'fen',
    draws: 'text',
    payeeCreditCode: 'text',
    payeeHolder: 'text?',
    payeeAccountNumber: 'text?',
    payeeBank: 'text?',
    status: 'text',
    requestedBy: 'text',
    requestedOn: 'text',
    firstAuthorisedBy: 'text?',
    authorisedBy: 'text?',
    authorisedOn: 'text?',
    paidOn: 'text?',
    voucher: 'text?',
    returnedOn: 'text?',
    returnVoucher: 'text?',
    cancelledOn: 'text?',
    steps: 'text',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['firstPosition'], ['projectId']],
};

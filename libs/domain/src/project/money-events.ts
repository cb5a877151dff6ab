// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { FundingShare } from '../funding.ts';
import type { PayeeAccount } from '../payee-account.ts';
import type { Funded } from './funded.ts';

export type Tranche = 'first' | 'final';

/**
 * Whose money it is, fund by fund in the order of drawing; the amounts add up to the amount of the
 * event. Absent, it is all of the fund and commitment the event names.
 */
interface Drawn {
  readonly draws?: readonly FundingShare[];
}

/** The account the lead unit is paid on from now on, as its document states it. */
export type PayeeAccountRegistered = EventOf<
  'PayeeAccountRegistered',
  {
    readonly projectId: string;
    readonly account: PayeeAccount;
    readonly document: OfficialDocument;
    readonly registeredBy: string;
  }
>;
/** What a share has not paid yet is promised by another fund from now on: the year has ended. */
export type FundingCarriedForward = EventOf<
  'FundingCarriedForward',
  {
    readonly projectId: string;
    readonly applicationId: string;
    readonly closeId: string;
    readonly from: FundingShare;
    readonly to: FundingShare;
    readonly document: OfficialDocument;
  }
>;
/** The maker's act: a tranche is asked for on conditions that hold (MH-1.5.1, MH-1.5.2). */
export type TrancheRequested = EventOf<
  'TrancheRequested',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly amount: Yuan;
      readonly payeeCreditCode: string;
      readonly requestedBy: string;
      /** The account registered when it was asked for; absent where none was. */
      readonly payeeAccount?: PayeeAccount;
      readonly basis: Basis;
    }
>;
/** The first of two authorisers, where a fund asks for two; the money stays where it is. */
export type TrancheAuthorisationBegun = EventOf<
  'TrancheAuthorisationBegun',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly authorisedBy: string;
    /** The threshold that asks for the second, and the fund it is of. */
    readonly secondAuthoriserFrom: Yuan;
    readonly fundId: string;
    /** Revision of the fund's stream it was read at. */
    readonly fundRevision: number;
  }
>;
/** The checker's act: another person authorises it; the money leaves the commitment. */
export type TrancheAuthorised = EventOf<
  'TrancheAuthorised',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly amount: Yuan;
      readonly payeeCreditCode: string;
      readonly authorisedBy: string;
      /** The first of two authorisers, where a fund asks for two. */
      readonly firstAuthorisedBy?: string;
      readonly authorisedOn: CalendarDate;
      readonly payeeAccount?: PayeeAccount;
      readonly basis: Basis;
    }
>;
/** A request or an authorisation taken back before payment. */
export type TrancheCancelled = EventOf<
  'TrancheCancelled',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly amount: Yuan;
      readonly wasAuthorised: boolean;
      readonly reason: string;
    }
>;
/** The treasury paid it. */
export type TranchePaid = EventOf<
  'TranchePaid',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly amount: Yuan;
      readonly voucher: string;
      readonly paidOn: CalendarDate;
    }
>;
/** The bank sent it back: authorised again, to be paid again or cancelled. */
export type TrancheReturned = EventOf<
  'TrancheReturned',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly returnId: string;
      readonly amount: Yuan;
      readonly paymentVoucher: string;
      readonly returnVoucher: string;
      readonly returnedOn: CalendarDate;
      readonly reason: string;
    }
>;
/** A payment recorded wrongly is taken back by an entry that names it; the entry it corrects stays. */
export type TranchePaymentReversed = EventOf<
  'TranchePaymentReversed',
  Funded &
    Drawn & {
      readonly disbursementId: string;
      readonly tranche: Tranche;
      readonly reversalId: string;
      readonly amount: Yuan;
      /** Voucher of the payment it corrects. */
      readonly corrects: string;
      readonly paidOn: CalendarDate;
      readonly reason: string;
      readonly reversedBy: string;
    }
>;
/** What the award will not pay any more goes back to the fund (MH-1.5.2, MH-1.6.12). */
export type AwardBalanceReleased = EventOf<
  'AwardBalanceReleased',
  Funded & Drawn & { readonly amount: Yuan; readonly reason: string; readonly basis: Basis }
>;
/** Money that was paid is to be returned by a day, by document (MH-1.6.12). */
export type RecoveryOrdered = EventOf<
  'RecoveryOrdered',
  Funded &
    Drawn & {
      readonly recoveryId: string;
      readonly amount: Yuan;
      readonly dueOn: CalendarDate;
      readonly document: OfficialDocument;
      readonly basis: Basis;
    }
>;
/** Money that was to be returned came in, in whole or in part. */
export type RecoveryReceived = EventOf<
  'RecoveryReceived',
  Funded &
    Drawn & {
      readonly recoveryId: string;
      readonly receiptId: string;
      readonly amount: Yuan;
      readonly voucher: string;
      readonly receivedOn: CalendarDate;
    }
>;
/** A receipt recorded wrongly is taken back by an entry that names it. */
export type RecoveryReceiptReversed = EventOf<
  'RecoveryReceiptReversed',
  Funded &
    Drawn & {
      readonly recoveryId: string;
      readonly reversalId: string;
      readonly amount: Yuan;
      /** Id of the receipt it corrects. */
      readonly corrects: string;
      readonly receivedOn: CalendarDate;
      readonly reason: string;
      readonly reversedBy: string;
    }
>;
/** The maker's act: the rest of a recovery is said to be lost. Nothing moves yet. */
export type RecoveryWriteOffRequested = EventOf<
  'RecoveryWriteOffRequested',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly amount: Yuan;
    readonly reason: string;
    readonly requestedBy: string;
  }
>;
/** The checker said no: the recovery is owed as before. */
export type RecoveryWriteOffRefused = EventOf<
  'RecoveryWriteOffRefused',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly reason: string;
  }
>;
/** The checker's act: what is written off is owed no more in the ledger. */
export type RecoveryWrittenOff = EventOf<
  'RecoveryWrittenOff',
  Funded &
    Drawn & {
      readonly recoveryId: string;
      readonly writeOffId: string;
      readonly amount: Yuan;
      readonly requestedBy: string;
      readonly approvedBy: string;
      readonly document: OfficialDocument;
    }
>;

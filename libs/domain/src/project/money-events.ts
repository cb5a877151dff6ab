// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { Funded } from './funded.ts';

export type Tranche = 'first' | 'final';
/** The maker's act: a tranche is asked for on conditions that hold (MH-1.5.1, MH-1.5.2). */
export type TrancheRequested = EventOf<
  'TrancheRequested',
  Funded & {
    readonly disbursementId: string;
    readonly tranche: Tranche;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
    readonly requestedBy: string;
    readonly basis: Basis;
  }
>;
/** The checker's act: another person authorises it; the money leaves the commitment. */
export type TrancheAuthorised = EventOf<
  'TrancheAuthorised',
  Funded & {
    readonly disbursementId: string;
    readonly tranche: Tranche;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
    readonly authorisedBy: string;
    readonly authorisedOn: CalendarDate;
    readonly basis: Basis;
  }
>;
/** A request or an authorisation taken back before payment. */
export type TrancheCancelled = EventOf<
  'TrancheCancelled',
  Funded & {
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
  Funded & {
    readonly disbursementId: string;
    readonly tranche: Tranche;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
/** What the award will not pay any more goes back to the fund (MH-1.5.2, MH-1.6.12). */
export type AwardBalanceReleased = EventOf<
  'AwardBalanceReleased',
  Funded & { readonly amount: Yuan; readonly reason: string; readonly basis: Basis }
>;
export type RecoveryOrdered = EventOf<
  'RecoveryOrdered',
  Funded & {
    readonly recoveryId: string;
    readonly amount: Yuan;
    readonly dueOn: CalendarDate;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
export type RecoveryReceived = EventOf<
  'RecoveryReceived',
  Funded & {
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;

import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { FundingShare } from '../funding.ts';
import type { PayeeAccount } from '../payee-account.ts';
import type { AuthorisationThreshold } from '../second-authoriser.ts';
import type { Tranche } from './events.ts';

/**
 * Asks for a tranche. The amount is computed from award, audit and what was paid; `amount` may ask
 * for less of the final one, and for more is refused (MH-1.5.2). `citedInspectionId` is refused: an
 * inspection pays nothing (MH-1.6.14).
 */
export type RequestTranche = CommandOf<
  'RequestTranche',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly tranche: Tranche;
    readonly amount?: Yuan;
    readonly citedInspectionId?: string;
  }
>;
export type AuthoriseTranche = CommandOf<
  'AuthoriseTranche',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    /** Of every fund the tranche draws on; the handler reads them. */
    readonly thresholds: readonly AuthorisationThreshold[];
  }
>;
export type RegisterPayeeAccount = CommandOf<
  'RegisterPayeeAccount',
  {
    readonly projectId: string;
    readonly account: PayeeAccount;
    readonly document: OfficialDocument;
  }
>;
/** Sent by the reaction to the close of a fund's year. Refused while a tranche is open. */
export type CarryForwardFunding = CommandOf<
  'CarryForwardFunding',
  {
    readonly projectId: string;
    readonly closeId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly to: Pick<FundingShare, 'fundId' | 'commitmentId'>;
    readonly document: OfficialDocument;
  }
>;
export type CancelTranche = CommandOf<
  'CancelTranche',
  { readonly projectId: string; readonly disbursementId: string; readonly reason: string }
>;
export type ConfirmTranchePayment = CommandOf<
  'ConfirmTranchePayment',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
export type ReturnTranche = CommandOf<
  'ReturnTranche',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly returnId: string;
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
export type ReverseTranchePayment = CommandOf<
  'ReverseTranchePayment',
  {
    readonly projectId: string;
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type OrderRecovery = CommandOf<
  'OrderRecovery',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly amount: Yuan;
    readonly dueOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
export type ReceiveRecovery = CommandOf<
  'ReceiveRecovery',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;
export type ReverseRecoveryReceipt = CommandOf<
  'ReverseRecoveryReceipt',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly reversalId: string;
    readonly corrects: string;
    readonly reason: string;
  }
>;
/** Asks to write off `amount`, or all that is outstanding when absent. */
export type RequestRecoveryWriteOff = CommandOf<
  'RequestRecoveryWriteOff',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly amount?: Yuan;
    readonly reason: string;
  }
>;
export type ApproveRecoveryWriteOff = CommandOf<
  'ApproveRecoveryWriteOff',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly document: OfficialDocument;
  }
>;
export type RefuseRecoveryWriteOff = CommandOf<
  'RefuseRecoveryWriteOff',
  {
    readonly projectId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly reason: string;
  }
>;

import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';

/** Sent by the reaction to a share of an award that was carried forward. */
export type CarryForwardCommitment = CommandOf<
  'CarryForwardCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly toFundId: string;
    readonly toCommitmentId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
export type CarryInCommitment = CommandOf<
  'CarryInCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly applicationId: string;
    readonly projectId: string;
    readonly fromFundId: string;
    readonly fromCommitmentId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
export type CommitFunds = CommandOf<
  'CommitFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly applicationId: string;
    readonly projectId: string;
    readonly amount: Yuan;
  }
>;
/**
 * Releases `amount`, or all that is still committed and not authorised when absent. A commitment
 * may be released in parts: `releaseId` tells a repeated command from a second release.
 */
export type ReleaseCommitment = CommandOf<
  'ReleaseCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly releaseId: string;
    readonly amount?: Yuan;
    readonly reason: string;
  }
>;
export type AuthoriseDisbursement = CommandOf<
  'AuthoriseDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
  }
>;
export type CancelDisbursementAuthorisation = CommandOf<
  'CancelDisbursementAuthorisation',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly reason: string;
  }
>;
export type PayDisbursement = CommandOf<
  'PayDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
export type ReturnDisbursement = CommandOf<
  'ReturnDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly returnId: string;
    readonly amount: Yuan;
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
export type ReverseDisbursementPayment = CommandOf<
  'ReverseDisbursementPayment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly amount: Yuan;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type RecogniseRecoverable = CommandOf<
  'RecogniseRecoverable',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly amount: Yuan;
  }
>;
export type ReceiveRecoveredFunds = CommandOf<
  'ReceiveRecoveredFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;
export type ReverseRecoveredFunds = CommandOf<
  'ReverseRecoveredFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly reversalId: string;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type WriteOffRecoverable = CommandOf<
  'WriteOffRecoverable',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;

import { acknowledgeSuccessionWhenRecorded } from './acknowledge-succession-when-recorded.ts';
import { authoriseDisbursementWhenCentreAwardAuthorised } from './authorise-disbursement-when-centre-award-authorised.ts';
import { authoriseDisbursementWhenTrancheAuthorised } from './authorise-disbursement-when-tranche-authorised.ts';
import { cancelAuthorisationWhenCentreAwardCancelled } from './cancel-authorisation-when-centre-award-cancelled.ts';
import { cancelAuthorisationWhenTrancheCancelled } from './cancel-authorisation-when-tranche-cancelled.ts';
import { carryForwardWhenYearEndCloseBegun } from './carry-forward-when-year-end-close-begun.ts';
import { concludeApprovalWhenInitiated } from './conclude-approval-when-initiated.ts';
import { concludeCentreApprovalWhenInitiated } from './conclude-centre-approval-when-initiated.ts';
import { endInheritedBanWhenReachEnded } from './end-inherited-ban-when-reach-ended.ts';
import { enterMembersWhenDiligenceLacking } from './enter-members-when-diligence-lacking.ts';
import { holdApplicationWhenCaseConfirmed } from './hold-application-when-case-confirmed.ts';
import { holdApplicationWhenCaseOpened } from './hold-application-when-case-opened.ts';
import { holdApplicationsWhenBanImposed } from './hold-applications-when-ban-imposed.ts';
import { holdApprovalWhenSupportKnown } from './hold-approval-when-support-known.ts';
import { holdCentresWhenBanImposed } from './hold-centres-when-ban-imposed.ts';
import { holdProjectWhenApplicationHeld } from './hold-project-when-application-held.ts';
import { holdRecognitionsWhenBanImposed } from './hold-recognitions-when-ban-imposed.ts';
import { imposeBanWhenRecognitionRevoked } from './impose-ban-when-recognition-revoked.ts';
import { inheritBanWhenReached } from './inherit-ban-when-reached.ts';
import { moveCommitmentWhenFundingCarriedForward } from './move-commitment-when-funding-carried-forward.ts';
import { openDuplicateCaseWhenSupportKnown } from './open-duplicate-case-when-support-known.ts';
import { openProjectWhenApproved } from './open-project-when-approved.ts';
import { orderRecoveryReviewWhenCaseFound } from './order-recovery-review-when-case-found.ts';
import { payDisbursementWhenCentreAwardPaid } from './pay-disbursement-when-centre-award-paid.ts';
import { payDisbursementWhenTranchePaid } from './pay-disbursement-when-tranche-paid.ts';
import type { Reaction } from './reaction.ts';
import { receiveFundsTransferWhenTransferredOut } from './receive-funds-transfer-when-transferred-out.ts';
import { receiveRecoveredFundsWhenRecoveryReceived } from './receive-recovered-funds-when-recovery-received.ts';
import { recogniseRecoverableWhenRecoveryOrdered } from './recognise-recoverable-when-recovery-ordered.ts';
import { releaseCentresWhenBanEnded } from './release-centres-when-ban-ended.ts';
import { releaseClaimsWhenProjectRevoked } from './release-claims-when-project-revoked.ts';
import { releaseCommitmentWhenAwardBalanceReleased } from './release-commitment-when-award-balance-released.ts';
import { releaseCommitmentWhenCentreBalanceReleased } from './release-commitment-when-centre-balance-released.ts';
import { releaseHoldWhenCaseDismissed } from './release-hold-when-case-dismissed.ts';
import { releaseHoldWhenCaseOverturned } from './release-hold-when-case-overturned.ts';
import { releaseHoldsWhenBanLifted } from './release-holds-when-ban-lifted.ts';
import { releaseProjectHoldWhenApplicationHoldReleased } from './release-project-hold-when-application-hold-released.ts';
import { releaseRecognitionsWhenBanEnded } from './release-recognitions-when-ban-ended.ts';
import { returnDisbursementWhenPaymentReturned } from './return-disbursement-when-payment-returned.ts';
import { reverseDisbursementWhenPaymentReversed } from './reverse-disbursement-when-payment-reversed.ts';
import { reverseRecoveredFundsWhenReceiptReversed } from './reverse-recovered-funds-when-receipt-reversed.ts';
import { withdrawAcknowledgementWhenSuccessionWithdrawn } from './withdraw-acknowledgement-when-succession-withdrawn.ts';
import { writeOffRecoverableWhenRecoveryWrittenOff } from './write-off-recoverable-when-recovery-written-off.ts';

/** Every reaction of the ledger. Reactions to one event are carried out in this order. */
export const reactions: readonly Reaction[] = [
  holdApprovalWhenSupportKnown,
  concludeApprovalWhenInitiated,
  openProjectWhenApproved,
  authoriseDisbursementWhenTrancheAuthorised,
  payDisbursementWhenTranchePaid,
  cancelAuthorisationWhenTrancheCancelled,
  releaseCommitmentWhenAwardBalanceReleased,
  recogniseRecoverableWhenRecoveryOrdered,
  receiveRecoveredFundsWhenRecoveryReceived,
  returnDisbursementWhenPaymentReturned,
  reverseDisbursementWhenPaymentReversed,
  reverseRecoveredFundsWhenReceiptReversed,
  writeOffRecoverableWhenRecoveryWrittenOff,
  carryForwardWhenYearEndCloseBegun,
  moveCommitmentWhenFundingCarriedForward,
  receiveFundsTransferWhenTransferredOut,
  concludeCentreApprovalWhenInitiated,
  authoriseDisbursementWhenCentreAwardAuthorised,
  payDisbursementWhenCentreAwardPaid,
  cancelAuthorisationWhenCentreAwardCancelled,
  releaseCommitmentWhenCentreBalanceReleased,
  openDuplicateCaseWhenSupportKnown,
  holdApplicationWhenCaseOpened,
  holdApplicationWhenCaseConfirmed,
  releaseHoldWhenCaseDismissed,
  releaseHoldWhenCaseOverturned,
  orderRecoveryReviewWhenCaseFound,
  releaseClaimsWhenProjectRevoked,
  holdApplicationsWhenBanImposed,
  releaseHoldsWhenBanLifted,
  holdRecognitionsWhenBanImposed,
  releaseRecognitionsWhenBanEnded,
  holdCentresWhenBanImposed,
  releaseCentresWhenBanEnded,
  holdProjectWhenApplicationHeld,
  releaseProjectHoldWhenApplicationHoldReleased,
  enterMembersWhenDiligenceLacking,
  imposeBanWhenRecognitionRevoked,
  acknowledgeSuccessionWhenRecorded,
  withdrawAcknowledgementWhenSuccessionWithdrawn,
  inheritBanWhenReached,
  endInheritedBanWhenReachEnded,
];

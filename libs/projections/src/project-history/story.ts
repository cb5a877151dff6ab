import type { GrantsEventType } from '@grants/domain';
import type { LedgerEvent } from '../projection.ts';

/**
 * Whose story an event is a part of; money belongs to the project it is for. Elsewhere are the
 * events about calls, funds, units, other funders, recognitions and overrides. An event added to the ledger has a line here
 * or this does not compile.
 */
const TOLD_UNDER: Readonly<
  Record<GrantsEventType, 'application' | 'project' | 'case' | 'elsewhere'>
> = {
  ApplicationSubmitted: 'application',
  PaperCopyReceived: 'application',
  ApplicationReturned: 'application',
  ApplicationCompleted: 'application',
  ApplicationRefused: 'application',
  ApplicationWithdrawn: 'application',
  PreliminaryOpinionGiven: 'application',
  PreliminaryReviewPassed: 'application',
  ExpertAssigned: 'application',
  ExpertRecused: 'application',
  ScoreRecorded: 'application',
  ScoreCorrected: 'application',
  ExpertReviewConcluded: 'application',
  GovernmentConsentRecorded: 'application',
  ApprovalInitiated: 'application',
  ApplicationApproved: 'application',
  ApprovalCancelled: 'application',
  ApplicationHeld: 'application',
  ApplicationHoldReleased: 'application',
  FollowUpListed: 'application',
  FundingClaimed: 'application',
  FundingClaimReleased: 'application',
  ProjectOpened: 'project',
  ContractSigned: 'project',
  TrancheRequested: 'project',
  TrancheAuthorised: 'project',
  TrancheCancelled: 'project',
  TranchePaid: 'project',
  AwardBalanceReleased: 'project',
  AdjustmentRequested: 'project',
  AdjustmentApproved: 'project',
  AdjustmentRefused: 'project',
  ExecutionExtended: 'project',
  BudgetAdjustmentNotified: 'project',
  RelatedPartyFindingRecorded: 'project',
  StageInspectionRecorded: 'project',
  AuditOpinionRecorded: 'project',
  OnSiteOpinionRecorded: 'project',
  AcceptanceConcluded: 'project',
  ReconsiderationRequested: 'project',
  ReconsiderationConcluded: 'project',
  OpenUseRegistered: 'project',
  DiligenceFindingRecorded: 'project',
  ProjectCompleted: 'project',
  ProjectTerminated: 'project',
  ProjectRevoked: 'project',
  RecoveryOrdered: 'project',
  RecoveryReceived: 'project',
  ProjectHeld: 'project',
  ProjectHoldReleased: 'project',
  FundsCommitted: 'project',
  CommitmentReleased: 'project',
  DisbursementAuthorised: 'project',
  DisbursementAuthorisationCancelled: 'project',
  DisbursementPaid: 'project',
  RecoverableRecognised: 'project',
  RecoveredFundsReceived: 'project',
  IntegrityEntryMade: 'project',
  DuplicateCaseOpened: 'case',
  DuplicateCaseConfirmed: 'case',
  DuplicateCaseDismissed: 'case',
  DuplicateCaseFollowedUp: 'case',
  CallPublished: 'elsewhere',
  CallWindowExtended: 'elsewhere',
  CallWithdrawn: 'elsewhere',
  FundsAppropriated: 'elsewhere',
  AppropriationAdjusted: 'elsewhere',
  ViolationRecorded: 'elsewhere',
  ViolationWithdrawn: 'elsewhere',
  BanImposed: 'elsewhere',
  BanLifted: 'elsewhere',
  ExternalAwardRecorded: 'elsewhere',
  ExternalAwardCorrected: 'elsewhere',
  RecognitionApplied: 'elsewhere',
  RecognitionReturned: 'elsewhere',
  RecognitionCompleted: 'elsewhere',
  RecognitionRefused: 'elsewhere',
  RecognitionWithdrawn: 'elsewhere',
  RecognitionRecommended: 'elsewhere',
  RecognitionSampled: 'elsewhere',
  RecognitionReviewRecorded: 'elsewhere',
  RecognitionReviewConcluded: 'elsewhere',
  RecognitionConsulted: 'elsewhere',
  PublicNoticePublished: 'elsewhere',
  ObjectionRaised: 'elsewhere',
  ObjectionReviewed: 'elsewhere',
  ProjectRecognised: 'elsewhere',
  RecognitionChangeRequested: 'elsewhere',
  RecognitionChangeReviewed: 'elsewhere',
  CertificateReissued: 'elsewhere',
  ImplementationReportFiled: 'elsewhere',
  RecognitionSupportRecorded: 'elsewhere',
  RecognitionRevoked: 'elsewhere',
  SampleDrawn: 'elsewhere',
  PolicyOverrideRecorded: 'elsewhere',
  PolicyOverrideWithdrawn: 'elsewhere',
};

/** The events that are part of a story. */
export const STORY_EVENTS = (Object.keys(TOLD_UNDER) as GrantsEventType[]).filter(
  (type) => TOLD_UNDER[type] !== 'elsewhere',
);

/** The subject an event is told under; undefined when it is no part of a story. */
export function subjectOf({ type, data }: LedgerEvent): string | undefined {
  const kind = TOLD_UNDER[type];
  if (kind === 'application' && 'applicationId' in data) return `application:${data.applicationId}`;
  if (kind === 'project' && 'projectId' in data) return `project:${data.projectId}`;
  return kind === 'case' && 'caseId' in data ? `case:${data.caseId}` : undefined;
}

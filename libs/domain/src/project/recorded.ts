import { withEntry } from '../with-entry.ts';
import type { ProjectDossier } from './dossier.ts';
import type {
  AuditOpinionRecorded,
  BudgetAdjustmentNotified,
  DiligenceFindingRecorded,
  OnSiteOpinionRecorded,
  ProjectEvent,
  ProjectHeld,
  ProjectHoldReleased,
  ReconsiderationConcluded,
  RelatedPartyFindingRecorded,
  StageInspectionRecorded,
} from './events.ts';
import { withAdjustment } from './recorded-adjustments.ts';
import { withMoneyMoved } from './recorded-money.ts';
import { withRecoveryReview } from './recorded-recovery-reviews.ts';

/** The record after an event. */
export function recordedIn(dossier: ProjectDossier, event: ProjectEvent): ProjectDossier {
  switch (event.type) {
    case 'TrancheRequested':
    case 'TrancheAuthorised':
    case 'TrancheCancelled':
    case 'TranchePaid':
    case 'AwardBalanceReleased':
    case 'RecoveryOrdered':
    case 'RecoveryReceived':
    case 'PayeeAccountRegistered':
    case 'FundingCarriedForward':
    case 'TrancheAuthorisationBegun':
    case 'TrancheReturned':
    case 'TranchePaymentReversed':
    case 'RecoveryReceiptReversed':
    case 'RecoveryWriteOffRequested':
    case 'RecoveryWriteOffRefused':
    case 'RecoveryWrittenOff':
      return withMoneyMoved(dossier, event);
    case 'RecoveryReviewOrdered':
    case 'RecoveryReviewConcluded':
      return withRecoveryReview(dossier, event);
    case 'AdjustmentRequested':
    case 'AdjustmentApproved':
    case 'AdjustmentRefused':
      return withAdjustment(dossier, event);
    case 'ExecutionExtended':
      return { ...dossier, extensions: [...dossier.extensions, event.data] };
    case 'ProjectHeld':
    case 'ProjectHoldReleased':
      return withHolds(dossier, event);
    case 'BudgetAdjustmentNotified':
    case 'RelatedPartyFindingRecorded':
    case 'StageInspectionRecorded':
    case 'AuditOpinionRecorded':
    case 'OnSiteOpinionRecorded':
    case 'ReconsiderationConcluded':
    case 'DiligenceFindingRecorded':
      return withReport(dossier, event);
    case 'ProjectOpened':
    case 'ContractSigned':
    case 'AcceptanceConcluded':
    case 'ReconsiderationRequested':
    case 'OpenUseRegistered':
    case 'ProjectCompleted':
    case 'ProjectTerminated':
    case 'ProjectRevoked':
      return dossier;
  }
}

function withHolds(
  dossier: ProjectDossier,
  { type, data }: ProjectHeld | ProjectHoldReleased,
): ProjectDossier {
  if (type === 'ProjectHeld') {
    return { ...dossier, holds: withEntry(dossier.holds, data.hold.holdId, data.hold) };
  }
  const holds = new Map(dossier.holds);
  holds.delete(data.holdId);
  return { ...dossier, holds };
}

type Report =
  | BudgetAdjustmentNotified
  | RelatedPartyFindingRecorded
  | StageInspectionRecorded
  | AuditOpinionRecorded
  | OnSiteOpinionRecorded
  | ReconsiderationConcluded
  | DiligenceFindingRecorded;

function withReport(dossier: ProjectDossier, { type, data }: Report): ProjectDossier {
  switch (type) {
    case 'BudgetAdjustmentNotified':
      return {
        ...dossier,
        notifications: withEntry(dossier.notifications, data.notificationId, data),
      };
    case 'RelatedPartyFindingRecorded':
      return {
        ...dossier,
        relatedPartyFindings: withEntry(dossier.relatedPartyFindings, data.findingId, data),
      };
    case 'StageInspectionRecorded':
      return { ...dossier, inspections: withEntry(dossier.inspections, data.inspectionId, data) };
    case 'AuditOpinionRecorded':
      return { ...dossier, audits: withEntry(dossier.audits, data.auditId, data) };
    case 'OnSiteOpinionRecorded':
      return { ...dossier, reviews: withEntry(dossier.reviews, data.reviewId, data) };
    case 'ReconsiderationConcluded':
      return { ...dossier, reconsiderations: [...dossier.reconsiderations, data] };
    case 'DiligenceFindingRecorded':
      return { ...dossier, diligence: data };
  }
}

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type {
  AcceptanceConcluded,
  AuditOpinionRecorded,
  DiligenceFindingRecorded,
  OnSiteOpinionRecorded,
  OpenUseRegistered,
  ReconsiderationConcluded,
  ReconsiderationRequested,
} from './acceptance-events.ts';
import type { ProjectCompleted, ProjectRevoked, ProjectTerminated } from './ending-events.ts';
import type {
  AdjustmentApproved,
  AdjustmentRefused,
  AdjustmentRequested,
  BudgetAdjustmentNotified,
  ExecutionExtended,
  ProjectHeld,
  ProjectHoldReleased,
  RelatedPartyFindingRecorded,
  StageInspectionRecorded,
} from './execution-events.ts';
import type {
  AwardBalanceReleased,
  FundingCarriedForward,
  PayeeAccountRegistered,
  RecoveryOrdered,
  RecoveryReceiptReversed,
  RecoveryReceived,
  RecoveryWriteOffRefused,
  RecoveryWriteOffRequested,
  RecoveryWrittenOff,
  TrancheAuthorisationBegun,
  TrancheAuthorised,
  TrancheCancelled,
  TranchePaid,
  TranchePaymentReversed,
  TrancheRequested,
  TrancheReturned,
} from './money-events.ts';
import type { ContractSigned, ProjectOpened } from './opening-events.ts';

export type * from './acceptance-events.ts';
export type * from './ending-events.ts';
export type * from './execution-events.ts';
export type * from './money-events.ts';
export type * from './opening-events.ts';

export type ProjectEvent =
  | ProjectOpened
  | ContractSigned
  | PayeeAccountRegistered
  | FundingCarriedForward
  | TrancheRequested
  | TrancheAuthorisationBegun
  | TrancheAuthorised
  | TrancheCancelled
  | TranchePaid
  | TrancheReturned
  | TranchePaymentReversed
  | AwardBalanceReleased
  | AdjustmentRequested
  | AdjustmentApproved
  | AdjustmentRefused
  | ExecutionExtended
  | BudgetAdjustmentNotified
  | RelatedPartyFindingRecorded
  | StageInspectionRecorded
  | AuditOpinionRecorded
  | OnSiteOpinionRecorded
  | AcceptanceConcluded
  | ReconsiderationRequested
  | ReconsiderationConcluded
  | OpenUseRegistered
  | DiligenceFindingRecorded
  | ProjectCompleted
  | ProjectTerminated
  | ProjectRevoked
  | RecoveryOrdered
  | RecoveryReceived
  | RecoveryReceiptReversed
  | RecoveryWriteOffRequested
  | RecoveryWriteOffRefused
  | RecoveryWrittenOff
  | ProjectHeld
  | ProjectHoldReleased;

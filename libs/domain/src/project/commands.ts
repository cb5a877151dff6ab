import type {
  ConcludeAcceptance,
  ConcludeReconsideration,
  RecordAuditOpinion,
  RecordDiligenceFinding,
  RecordOnSiteOpinion,
  RequestReconsideration,
} from './acceptance-commands.ts';
import type { RevokeProject, TerminateProject } from './ending-commands.ts';
import type {
  ApproveAdjustment,
  HoldProject,
  NotifyBudgetAdjustment,
  RecordRelatedPartyFinding,
  RecordStageInspection,
  RefuseAdjustment,
  ReleaseProjectHold,
  RequestAdjustment,
} from './execution-commands.ts';
import type {
  ApproveRecoveryWriteOff,
  AuthoriseTranche,
  CancelTranche,
  CarryForwardFunding,
  ConfirmTranchePayment,
  OrderRecovery,
  ReceiveRecovery,
  RefuseRecoveryWriteOff,
  RegisterPayeeAccount,
  RequestRecoveryWriteOff,
  RequestTranche,
  ReturnTranche,
  ReverseRecoveryReceipt,
  ReverseTranchePayment,
} from './money-commands.ts';
import type { OpenProject, SignContract } from './opening-commands.ts';

export type * from './acceptance-commands.ts';
export type * from './ending-commands.ts';
export type * from './execution-commands.ts';
export type * from './money-commands.ts';
export type * from './opening-commands.ts';

export type ProjectCommand =
  | OpenProject
  | SignContract
  | RegisterPayeeAccount
  | CarryForwardFunding
  | RequestTranche
  | AuthoriseTranche
  | CancelTranche
  | ConfirmTranchePayment
  | ReturnTranche
  | ReverseTranchePayment
  | RequestAdjustment
  | ApproveAdjustment
  | RefuseAdjustment
  | NotifyBudgetAdjustment
  | RecordRelatedPartyFinding
  | RecordStageInspection
  | RecordAuditOpinion
  | RecordOnSiteOpinion
  | ConcludeAcceptance
  | RequestReconsideration
  | ConcludeReconsideration
  | RecordDiligenceFinding
  | TerminateProject
  | RevokeProject
  | OrderRecovery
  | ReceiveRecovery
  | ReverseRecoveryReceipt
  | RequestRecoveryWriteOff
  | ApproveRecoveryWriteOff
  | RefuseRecoveryWriteOff
  | HoldProject
  | ReleaseProjectHold;

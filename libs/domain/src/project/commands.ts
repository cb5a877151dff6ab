import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import type { BudgetLine, ProjectBudget } from '../budget.ts';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';
import type { Adjustment, ManagingBody, TerminationGround, Tranche } from './events.ts';

/** Sent by the reaction to an approval. */
export type OpenProject = CommandOf<
  'OpenProject',
  {
    readonly projectId: string;
    readonly applicationId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly title: string;
    readonly lead: Unit;
    readonly participants: readonly ParticipatingUnit[];
    readonly members: readonly ProjectMember[];
    readonly award: Yuan;
    readonly budget: ProjectBudget;
    readonly approvedOn: CalendarDate;
  }
>;
export type SignContract = CommandOf<
  'SignContract',
  {
    readonly projectId: string;
    readonly contractNumber: string;
    readonly signedOn: CalendarDate;
    readonly managingBody: ManagingBody;
  }
>;
/**
 * Asks for a tranche. The amount is computed from award, audit and what was paid; `amount` may ask
 * for less of the final one. `citedInspectionId` is refused: an inspection pays nothing (MH-1.6.14).
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
  { readonly projectId: string; readonly disbursementId: string }
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
export type RequestAdjustment = CommandOf<
  'RequestAdjustment',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly adjustment: Adjustment;
    readonly reason: string;
  }
>;
export type ApproveAdjustment = CommandOf<
  'ApproveAdjustment',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly document: OfficialDocument;
  }
>;
export type RefuseAdjustment = CommandOf<
  'RefuseAdjustment',
  { readonly projectId: string; readonly adjustmentId: string; readonly reason: string }
>;
export type NotifyBudgetAdjustment = CommandOf<
  'NotifyBudgetAdjustment',
  {
    readonly projectId: string;
    readonly notificationId: string;
    readonly lines: readonly BudgetLine[];
    readonly reason: string;
  }
>;
export type RecordRelatedPartyFinding = CommandOf<
  'RecordRelatedPartyFinding',
  {
    readonly projectId: string;
    readonly findingId: string;
    readonly counterparty: string;
    readonly amount: Yuan;
    readonly note: string;
  }
>;
export type RecordStageInspection = CommandOf<
  'RecordStageInspection',
  {
    readonly projectId: string;
    readonly inspectionId: string;
    readonly inspectedOn: CalendarDate;
    readonly findings: string;
  }
>;
export type RecordAuditOpinion = CommandOf<
  'RecordAuditOpinion',
  {
    readonly projectId: string;
    readonly auditId: string;
    readonly agency: string;
    readonly auditedOn: CalendarDate;
    readonly supportedAmount: Yuan;
    readonly disallowed: readonly {
      readonly lineId: string;
      readonly amount: Yuan;
      readonly reason: string;
    }[];
    readonly opinion: 'unqualified' | 'qualified' | 'adverse';
    readonly document: SubmittedDocument;
  }
>;
export type RecordOnSiteOpinion = CommandOf<
  'RecordOnSiteOpinion',
  {
    readonly projectId: string;
    readonly reviewId: string;
    readonly reviewedOn: CalendarDate;
    readonly experts: readonly string[];
    readonly opinion: 'pass' | 'fail';
    readonly comment: string;
    readonly document: SubmittedDocument;
  }
>;
export type ConcludeAcceptance = CommandOf<
  'ConcludeAcceptance',
  {
    readonly projectId: string;
    readonly result: 'passed' | 'not-passed';
    readonly governmentConsent: OfficialDocument;
    readonly document: OfficialDocument;
  }
>;
export type RequestReconsideration = CommandOf<
  'RequestReconsideration',
  { readonly projectId: string; readonly reason: string }
>;
export type ConcludeReconsideration = CommandOf<
  'ConcludeReconsideration',
  {
    readonly projectId: string;
    readonly outcome: 'not-granted' | 'passed' | 'not-passed';
    readonly governmentConsent: OfficialDocument;
    readonly document: OfficialDocument;
  }
>;
export type RecordDiligenceFinding = CommandOf<
  'RecordDiligenceFinding',
  {
    readonly projectId: string;
    readonly diligent: boolean;
    readonly findings: string;
    readonly document: OfficialDocument;
  }
>;
export type TerminateProject = CommandOf<
  'TerminateProject',
  {
    readonly projectId: string;
    readonly ground: TerminationGround;
    readonly document: OfficialDocument;
  }
>;
export type RevokeProject = CommandOf<
  'RevokeProject',
  {
    readonly projectId: string;
    readonly ground: 'misreporting' | 'concealment' | 'duplicate-funding';
    readonly document: OfficialDocument;
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
export type HoldProject = CommandOf<
  'HoldProject',
  { readonly projectId: string; readonly hold: Hold }
>;
export type ReleaseProjectHold = CommandOf<
  'ReleaseProjectHold',
  { readonly projectId: string; readonly holdId: string; readonly reason: string }
>;

export type ProjectCommand =
  | OpenProject
  | SignContract
  | RequestTranche
  | AuthoriseTranche
  | CancelTranche
  | ConfirmTranchePayment
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
  | HoldProject
  | ReleaseProjectHold;

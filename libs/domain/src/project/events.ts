// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis, PolicyVersion } from '@grants/policy';
import type { BudgetLine, ProjectBudget } from '../budget.ts';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';

export type Tranche = 'first' | 'final';

/** Where the money of a project is kept: every money event of a project names it. */
interface Funded {
  readonly projectId: string;
  readonly fundId: string;
  readonly commitmentId: string;
}

/** The unit's own management or an agency that was contracted for it (MH-1.6.1). */
export type ManagingBody =
  | { readonly kind: 'commission' }
  | { readonly kind: 'agency'; readonly name: string; readonly contractNumber: string };

export type ProjectOpened = EventOf<
  'ProjectOpened',
  Funded & {
    readonly applicationId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly title: string;
    readonly lead: Unit;
    readonly participants: readonly ParticipatingUnit[];
    readonly members: readonly ProjectMember[];
    readonly award: Yuan;
    readonly budget: ProjectBudget;
    readonly approvedOn: CalendarDate;
  }
>;
export type ContractSigned = EventOf<
  'ContractSigned',
  {
    readonly projectId: string;
    readonly contractNumber: string;
    readonly signedOn: CalendarDate;
    readonly executionEndsOn: CalendarDate;
    readonly managingBody: ManagingBody;
    readonly basis: Basis;
  }
>;
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
    readonly basis: Basis;
  }
>;
/** A request or an authorisation taken back before payment. */
export type TrancheCancelled = EventOf<
  'TrancheCancelled',
  Funded & {
    readonly disbursementId: string;
    readonly tranche: Tranche;
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

/** Major adjustments that need consent before they take effect (MH-1.6.5). */
export type Adjustment =
  | { readonly kind: 'withdrawal' }
  | { readonly kind: 'execution-period'; readonly newEnd: CalendarDate }
  | { readonly kind: 'unit-name'; readonly newName: string }
  | { readonly kind: 'registered-address'; readonly newDistrict: string; readonly newTown?: string }
  | { readonly kind: 'tax-jurisdiction'; readonly newDistrict: string };

export type AdjustmentRequested = EventOf<
  'AdjustmentRequested',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly adjustment: Adjustment;
    readonly reason: string;
  }
>;
export type AdjustmentApproved = EventOf<
  'AdjustmentApproved',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly adjustment: Adjustment;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
export type AdjustmentRefused = EventOf<
  'AdjustmentRefused',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly reason: string;
    readonly basis: Basis;
  }
>;
/** The one extension of the execution period (MH-1.6.4). */
export type ExecutionExtended = EventOf<
  'ExecutionExtended',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly previousEnd: CalendarDate;
    readonly executionEndsOn: CalendarDate;
    readonly basis: Basis;
  }
>;
/** Other budget adjustments, told by the unit and reviewed at acceptance (MH-1.6.6). */
export type BudgetAdjustmentNotified = EventOf<
  'BudgetAdjustmentNotified',
  {
    readonly projectId: string;
    readonly notificationId: string;
    readonly lines: readonly BudgetLine[];
    readonly reason: string;
  }
>;
/** A related-party transaction found that was not disclosed (MH-1.6.2). */
export type RelatedPartyFindingRecorded = EventOf<
  'RelatedPartyFindingRecorded',
  {
    readonly projectId: string;
    readonly findingId: string;
    readonly counterparty: string;
    readonly amount: Yuan;
    readonly note: string;
  }
>;
/** Follows the work and can never be the basis of a disbursement (MH-1.6.14). */
export type StageInspectionRecorded = EventOf<
  'StageInspectionRecorded',
  {
    readonly projectId: string;
    readonly inspectionId: string;
    readonly inspectedOn: CalendarDate;
    readonly findings: string;
  }
>;
export type AuditOpinionRecorded = EventOf<
  'AuditOpinionRecorded',
  {
    readonly projectId: string;
    readonly auditId: string;
    readonly agency: string;
    readonly auditedOn: CalendarDate;
    /** Grant expenditure the audit supports; at most the award. */
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
export type OnSiteOpinionRecorded = EventOf<
  'OnSiteOpinionRecorded',
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
export type AcceptanceResult = 'passed' | 'not-passed';
export type AcceptanceConcluded = EventOf<
  'AcceptanceConcluded',
  {
    readonly projectId: string;
    readonly result: AcceptanceResult;
    readonly auditId: string;
    readonly reviewId: string;
    readonly governmentConsent: OfficialDocument;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
export type ReconsiderationRequested = EventOf<
  'ReconsiderationRequested',
  { readonly projectId: string; readonly reason: string }
>;
/** Refused to look again, or looked again and issued like the first result (MH-1.6.11). */
export type ReconsiderationConcluded = EventOf<
  'ReconsiderationConcluded',
  {
    readonly projectId: string;
    readonly outcome: 'not-granted' | AcceptanceResult;
    readonly governmentConsent: OfficialDocument;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** The results are open to public-interest use in the district (MH-1.6.15). */
export type OpenUseRegistered = EventOf<
  'OpenUseRegistered',
  { readonly projectId: string; readonly title: string; readonly basis: Basis }
>;
/** Whether unit and members did their duty although acceptance was not passed (MH-1.6.16). */
export type DiligenceFindingRecorded = EventOf<
  'DiligenceFindingRecorded',
  {
    readonly projectId: string;
    readonly diligent: boolean;
    readonly findings: string;
    readonly document: OfficialDocument;
    readonly leadCreditCode: string;
    readonly members: readonly ProjectMember[];
    readonly basis: Basis;
  }
>;
export type ProjectCompleted = EventOf<
  'ProjectCompleted',
  { readonly projectId: string; readonly totalPaid: Yuan }
>;
export type TerminationGround = 'acceptance-not-passed' | 'withdrawn' | 'breach-of-contract';
export type ProjectTerminated = EventOf<
  'ProjectTerminated',
  Funded & {
    readonly ground: TerminationGround;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** The approval itself is taken back, for misreporting or concealment. */
export type ProjectRevoked = EventOf<
  'ProjectRevoked',
  Funded & {
    readonly ground: 'misreporting' | 'concealment' | 'duplicate-funding';
    readonly document: OfficialDocument;
    readonly leadCreditCode: string;
    readonly basis: Basis;
  }
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
export type ProjectHeld = EventOf<
  'ProjectHeld',
  { readonly projectId: string; readonly hold: Hold }
>;
export type ProjectHoldReleased = EventOf<
  'ProjectHoldReleased',
  { readonly projectId: string; readonly holdId: string; readonly reason: string }
>;

export type ProjectEvent =
  | ProjectOpened
  | ContractSigned
  | TrancheRequested
  | TrancheAuthorised
  | TrancheCancelled
  | TranchePaid
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
  | ProjectHeld
  | ProjectHoldReleased;

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { BudgetLine } from '../budget.ts';
import type { OfficialDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';

/** Major adjustments that need consent before they take effect (MH-1.6.5). */
export type Adjustment =
  | { readonly kind: 'withdrawal' }
  | { readonly kind: 'execution-period'; readonly newEnd: CalendarDate }
  | { readonly kind: 'unit-name'; readonly newName: string }
  | { readonly kind: 'registered-address'; readonly newDistrict: string; readonly newTown?: string }
  | { readonly kind: 'tax-jurisdiction'; readonly newDistrict: string };
/** The lead unit asks for a major adjustment (MH-1.6.5). */
export type AdjustmentRequested = EventOf<
  'AdjustmentRequested',
  {
    readonly projectId: string;
    readonly adjustmentId: string;
    readonly adjustment: Adjustment;
    readonly reason: string;
  }
>;
/** A major adjustment was approved, and holds from now on (MH-1.6.5). */
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
/** A major adjustment was refused; the project goes on as it was. */
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
/** Payments are suspended, for a ban or a duplicate-funding case. */
export type ProjectHeld = EventOf<
  'ProjectHeld',
  { readonly projectId: string; readonly hold: Hold }
>;
/** A reason to suspend payments is gone; others may stand. */
export type ProjectHoldReleased = EventOf<
  'ProjectHoldReleased',
  { readonly projectId: string; readonly holdId: string; readonly reason: string }
>;

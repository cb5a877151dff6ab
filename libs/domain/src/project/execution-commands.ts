import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { BudgetLine } from '../budget.ts';
import type { OfficialDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';
import type { Adjustment } from './events.ts';

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
export type HoldProject = CommandOf<
  'HoldProject',
  { readonly projectId: string; readonly hold: Hold }
>;
export type ReleaseProjectHold = CommandOf<
  'ReleaseProjectHold',
  { readonly projectId: string; readonly holdId: string; readonly reason: string }
>;

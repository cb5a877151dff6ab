import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';

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

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { ProjectMember } from '../parties.ts';

/** An audit agency supports so much of the expenditure, and disallows the rest (MH-1.6.8). */
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
/** Experts looked at the results on site and gave their opinion (MH-1.6.9). */
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
/** The project passed acceptance or did not, on both opinions and with consent (MH-1.6.10). */
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
/** The lead unit asks to have a failed acceptance looked at again (MH-1.6.11). */
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

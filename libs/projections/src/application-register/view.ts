import type { Programme, RefusalStage } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Where an application stands, as a clerk would say it. */
export type ApplicationStatus =
  | 'submitted'
  | 'returned'
  | 'preliminary-review-passed'
  | 'recommended'
  | 'not-recommended'
  | 'approval-initiated'
  | 'approved'
  | 'refused'
  | 'withdrawn';

/** An application as it stands now. */
export interface ApplicationRow {
  readonly applicationId: string;
  readonly callId: string;
  readonly programme: Programme;
  readonly policyVersion: string;
  readonly title: string;
  readonly field: string;
  readonly catalogueItem: number;
  readonly leadCreditCode: string;
  readonly leadName: string;
  readonly leadKind: string;
  readonly registeredDistrict: string;
  readonly totalInvestmentFen: bigint;
  readonly grantRequestedFen: bigint;
  readonly status: ApplicationStatus;
  readonly submittedAt: Instant;
  readonly reviewDueOn: CalendarDate;
  readonly paperReceivedOn: CalendarDate | null;
  readonly expertCount: number;
  /** A decimal string with two decimals, once the experts are done. */
  readonly averageScore: string | null;
  readonly consentDocument: string | null;
  readonly projectId: string | null;
  readonly fundId: string | null;
  readonly awardFen: bigint | null;
  /** The day it was approved, refused or withdrawn. */
  readonly decidedOn: CalendarDate | null;
  readonly refusalStage: RefusalStage | null;
  readonly endReason: string | null;
  /** The holds in force, a JSON array of their ids, and how many. */
  readonly holds: string;
  readonly holdCount: number;
  readonly followUpNote: string | null;
  readonly firstPosition: string;
  readonly position: string;
}

export const applicationTable: TableSpec<ApplicationRow> = {
  name: 'application',
  columns: {
    applicationId: 'text',
    callId: 'text',
    programme: 'text',
    policyVersion: 'text',
    title: 'text',
    field: 'text',
    catalogueItem: 'integer',
    leadCreditCode: 'text',
    leadName: 'text',
    leadKind: 'text',
    registeredDistrict: 'text',
    totalInvestmentFen: 'fen',
    grantRequestedFen: 'fen',
    status: 'text',
    submittedAt: 'text',
    reviewDueOn: 'text',
    paperReceivedOn: 'text?',
    expertCount: 'integer',
    averageScore: 'text?',
    consentDocument: 'text?',
    projectId: 'text?',
    fundId: 'text?',
    awardFen: 'fen?',
    decidedOn: 'text?',
    refusalStage: 'text?',
    endReason: 'text?',
    holds: 'text',
    holdCount: 'integer',
    followUpNote: 'text?',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['applicationId'],
  indexes: [['firstPosition'], ['leadCreditCode'], ['callId']],
};

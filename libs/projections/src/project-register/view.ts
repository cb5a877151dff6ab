import type { AcceptanceResult, Programme } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Where a project stands, as a clerk would say it. */
export type ProjectStatus =
  | 'approved'
  | 'in-execution'
  | 'accepted'
  | 'not-accepted'
  | 'in-reconsideration'
  | 'completed'
  | 'terminated'
  | 'revoked';

/** A project as it stands now. */
export interface ProjectRow {
  readonly projectId: string;
  readonly applicationId: string;
  readonly callId: string;
  readonly programme: Programme;
  readonly policyVersion: string;
  /** The fund of the first share and its promise, as last carried forward. */
  readonly fundId: string;
  readonly commitmentId: string;
  readonly title: string;
  readonly leadCreditCode: string;
  readonly leadName: string;
  readonly registeredDistrict: string;
  readonly awardFen: bigint;
  readonly status: ProjectStatus;
  readonly approvedOn: CalendarDate;
  readonly contractNumber: string | null;
  readonly signedOn: CalendarDate | null;
  readonly executionEndsOn: CalendarDate | null;
  /** 1 once the one extension was granted (MH-1.6.4), else 0. */
  readonly extended: number;
  /** Tranches the treasury has paid. */
  readonly paidFen: bigint;
  /** Award that will not be paid and went back to the fund. */
  readonly releasedFen: bigint;
  /** Grant expenditure the last audit supports. */
  readonly supportedFen: bigint | null;
  readonly recoveryOrderedFen: bigint;
  readonly recoveredFen: bigint;
  /** Ordered back and given up. */
  readonly writtenOffFen: bigint;
  readonly acceptanceResult: AcceptanceResult | null;
  /** Ground of the termination or revocation. */
  readonly endGround: string | null;
  /** The day it was completed, terminated or revoked. */
  readonly endedOn: CalendarDate | null;
  /** The holds in force, a JSON array of their ids, and how many. */
  readonly holds: string;
  readonly holdCount: number;
  readonly firstPosition: string;
  readonly position: string;
}

export const projectTable: TableSpec<ProjectRow> = {
  name: 'project',
  columns: {
    projectId: 'text',
    applicationId: 'text',
    callId: 'text',
    programme: 'text',
    policyVersion: 'text',
    fundId: 'text',
    commitmentId: 'text',
    title: 'text',
    leadCreditCode: 'text',
    leadName: 'text',
    registeredDistrict: 'text',
    awardFen: 'fen',
    status: 'text',
    approvedOn: 'text',
    contractNumber: 'text?',
    signedOn: 'text?',
    executionEndsOn: 'text?',
    extended: 'integer',
    paidFen: 'fen',
    releasedFen: 'fen',
    supportedFen: 'fen?',
    recoveryOrderedFen: 'fen',
    recoveredFen: 'fen',
    writtenOffFen: 'fen',
    acceptanceResult: 'text?',
    endGround: 'text?',
    endedOn: 'text?',
    holds: 'text',
    holdCount: 'integer',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['projectId'],
  indexes: [['firstPosition'], ['leadCreditCode'], ['applicationId'], ['fundId']],
};

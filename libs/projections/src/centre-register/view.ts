import type { CentreKind, CentreLevel, CentreRefusalStage, Programme } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Where a centre stands, as a clerk would say it. */
export type CentreStanding =
  | 'submitted'
  | 'returned'
  | 'recommended'
  | 'checked'
  | 'panel-recommended'
  | 'panel-not-recommended'
  | 'approval-initiated'
  | 'approved'
  | 'qualified'
  | 'unqualified'
  | 'paid'
  | 'refused'
  | 'withdrawn';

/** An R&D centre as it stands now. */
export interface CentreRow {
  readonly centreId: string;
  readonly callId: string;
  readonly programme: Programme;
  readonly policyVersion: string;
  readonly title: string;
  readonly level: CentreLevel;
  readonly kind: CentreKind;
  readonly field: string;
  readonly hostCreditCode: string;
  readonly hostName: string;
  readonly registeredDistrict: string;
  readonly status: CentreStanding;
  readonly submittedAt: Instant;
  /** 20 working days after the close of the call (MH-2.3.1, MH-2.3.5). */
  readonly reviewDueOn: CalendarDate;
  /** Town, sub-district or zone that recommended it (MH-2.3.3). */
  readonly recommendingTown: string | null;
  readonly averageScore: string | null;
  readonly rank: number | null;
  readonly fundId: string | null;
  readonly commitmentId: string | null;
  readonly awardFen: bigint | null;
  readonly approvedOn: CalendarDate | null;
  /** The plaque it holds; empty before one is granted and after it is withdrawn (MH-2.5.1). */
  readonly plaqueNumber: string | null;
  readonly evaluationDueOn: CalendarDate | null;
  readonly evaluatedOn: CalendarDate | null;
  readonly evaluationResult: 'qualified' | 'unqualified' | null;
  readonly paidFen: bigint;
  readonly releasedFen: bigint;
  /** When it was put forward to become a municipal centre (MH-2.5.3). */
  readonly putForwardOn: CalendarDate | null;
  readonly refusalStage: CentreRefusalStage | null;
  /** Why it was refused or withdrawn. */
  readonly endReason: string | null;
  /** Holds that were placed and not released: a JSON array of their ids, and how many. */
  readonly holds: string;
  readonly holdCount: number;
  readonly firstPosition: string;
  readonly position: string;
}

export const centreTable: TableSpec<CentreRow> = {
  name: 'centre',
  columns: {
    centreId: 'text',
    callId: 'text',
    programme: 'text',
    policyVersion: 'text',
    title: 'text',
    level: 'text',
    kind: 'text',
    field: 'text',
    hostCreditCode: 'text',
    hostName: 'text',
    registeredDistrict: 'text',
    status: 'text',
    submittedAt: 'text',
    reviewDueOn: 'text',
    recommendingTown: 'text?',
    averageScore: 'text?',
    rank: 'integer?',
    fundId: 'text?',
    commitmentId: 'text?',
    awardFen: 'fen?',
    approvedOn: 'text?',
    plaqueNumber: 'text?',
    evaluationDueOn: 'text?',
    evaluatedOn: 'text?',
    evaluationResult: 'text?',
    paidFen: 'fen',
    releasedFen: 'fen',
    putForwardOn: 'text?',
    refusalStage: 'text?',
    endReason: 'text?',
    holds: 'text',
    holdCount: 'integer',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['centreId'],
  indexes: [['firstPosition'], ['hostCreditCode'], ['callId']],
};

import type { RecognitionRefusalStage, RecognitionRevocationGround } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Where a recognition stands, as a clerk would say it. */
export type RecognitionStanding =
  | 'submitted'
  | 'returned'
  | 'recommended'
  | 'sent-back'
  | 'reviewed'
  | 'proposed'
  | 'not-proposed'
  | 'undetermined'
  | 'on-notice'
  | 'recognised'
  | 'revoked'
  | 'refused'
  | 'withdrawn';

/** The recognition of a transformation project as it stands now. */
export interface RecognitionRow {
  readonly recognitionId: string;
  readonly policyVersion: string;
  readonly district: string;
  readonly title: string;
  readonly applicantCreditCode: string;
  /** Name of the unit, as of its last certificate (SH-17). */
  readonly applicantName: string;
  readonly fieldCode: string;
  readonly status: RecognitionStanding;
  readonly submittedAt: Instant;
  /** How often the district has recommended it (SH-11.2). */
  readonly round: number;
  /** Technology contribution coefficient and share of the core technology, as last settled. */
  readonly contributionCoefficient: string | null;
  readonly coreValueShare: string | null;
  readonly noticeId: string | null;
  readonly noticeFirstDay: CalendarDate | null;
  readonly noticeLastDay: CalendarDate | null;
  /** Objections that nobody has reviewed yet: a JSON array of their ids, and how many. */
  readonly objections: string;
  readonly openObjections: number;
  readonly batch: string | null;
  readonly projectNumber: string | null;
  readonly certificateNumber: string | null;
  readonly recognisedOn: CalendarDate | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Years with an implementation report, a JSON array in order (SH-18.1). */
  readonly filedYears: string;
  /** Municipal support paid on the ground of it (SH-3). */
  readonly supportFen: bigint;
  readonly revokedOn: CalendarDate | null;
  readonly revocationGround: RecognitionRevocationGround | null;
  readonly refusalStage: RecognitionRefusalStage | null;
  /** Why it was refused or withdrawn. */
  readonly endReason: string | null;
  /** Holds that were placed and not released: a JSON array of their ids, and how many. */
  readonly holds: string;
  readonly holdCount: number;
  readonly firstPosition: string;
  readonly position: string;
}

export const recognitionTable: TableSpec<RecognitionRow> = {
  name: 'recognition',
  columns: {
    recognitionId: 'text',
    policyVersion: 'text',
    district: 'text',
    title: 'text',
    applicantCreditCode: 'text',
    applicantName: 'text',
    fieldCode: 'text',
    status: 'text',
    submittedAt: 'text',
    round: 'integer',
    contributionCoefficient: 'text?',
    coreValueShare: 'text?',
    noticeId: 'text?',
    noticeFirstDay: 'text?',
    noticeLastDay: 'text?',
    objections: 'text',
    openObjections: 'integer',
    batch: 'text?',
    projectNumber: 'text?',
    certificateNumber: 'text?',
    recognisedOn: 'text?',
    validFrom: 'text?',
    validTo: 'text?',
    filedYears: 'text',
    supportFen: 'fen',
    revokedOn: 'text?',
    revocationGround: 'text?',
    refusalStage: 'text?',
    endReason: 'text?',
    holds: 'text',
    holdCount: 'integer',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['recognitionId'],
  indexes: [['firstPosition'], ['applicantCreditCode'], ['batch']],
};

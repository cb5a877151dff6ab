import type { AwardLevel, MatchEvidence, SupportRef } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

export type SupportKind = SupportRef['kind'];

/** How far a support has come. What is closed was refused or withdrawn and makes no duplicate. */
export type SupportStatus = 'pending' | 'approved' | 'closed';

/** A support, asked for or given: an application of ours or another funder's award. */
export interface SupportRow {
  /** `application:<id>` or `external-award:<id>` */
  readonly key: string;
  readonly kind: SupportKind;
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly normalTitle: string;
  readonly creditCode: string | null;
  readonly unitName: string | null;
  readonly status: SupportStatus;
  /** Whose money another funder's award is; null for ours. */
  readonly level: AwardLevel | null;
  /** The number of another funder's award, where its list gives one. */
  readonly awardNumber: string | null;
  /** The award or project of ours which that award asks us to match (MH-2.2.2). */
  readonly requiresMatchingOf: string | null;
  /** The superior award that requires this support, by its id or number (MH-2.2.2). */
  readonly requiredMatchOf: string | null;
  /** The project an approval makes of an application of ours. */
  readonly projectId: string | null;
  /** Where an application of ours was approved. */
  readonly approvedPosition: string | null;
  readonly firstPosition: string;
  readonly position: string;
}

export const supportTable: TableSpec<SupportRow> = {
  name: 'support',
  columns: {
    key: 'text',
    kind: 'text',
    id: 'text',
    source: 'text',
    title: 'text',
    normalTitle: 'text',
    creditCode: 'text?',
    unitName: 'text?',
    status: 'text',
    level: 'text?',
    awardNumber: 'text?',
    requiresMatchingOf: 'text?',
    requiredMatchOf: 'text?',
    projectId: 'text?',
    approvedPosition: 'text?',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['creditCode'], ['awardNumber'], ['projectId'], ['unitName']],
};

export type DuplicateCaseStatus = 'open' | 'followed-up' | 'confirmed' | 'dismissed' | 'overturned';

/** What comparing the records of a case field by field came to. */
export type CaseLinkage = NonNullable<MatchEvidence['linkage']>;

/** What a case is opened on: the two supports, and what speaks for their being one project. */
export interface FoundPair {
  readonly oursKind: SupportKind;
  readonly oursId: string;
  readonly oursSource: string;
  readonly oursTitle: string;
  readonly otherKind: SupportKind;
  readonly otherId: string;
  readonly otherSource: string;
  readonly otherTitle: string;
  readonly creditCode: string | null;
  readonly unitName: string | null;
  readonly rule: MatchEvidence['rule'];
  /** In percent, 0 to 100. */
  readonly titleLikeness: number;
  /** JSON array of sentences. */
  readonly facts: string;
  /** JSON of the contributions of the fields, where records were linked. */
  readonly linkage: string | null;
  /** What the contributions add up to, in thousandths of a bit. */
  readonly scoreMillibits: number | null;
  readonly matcherVersion: string;
  readonly knownAt: string;
}

const FOUND_PAIR_COLUMNS: TableSpec<FoundPair>['columns'] = {
  oursKind: 'text',
  oursId: 'text',
  oursSource: 'text',
  oursTitle: 'text',
  otherKind: 'text',
  otherId: 'text',
  otherSource: 'text',
  otherTitle: 'text',
  creditCode: 'text?',
  unitName: 'text?',
  rule: 'text',
  titleLikeness: 'integer',
  facts: 'text',
  linkage: 'text?',
  scoreMillibits: 'integer?',
  matcherVersion: 'text',
  knownAt: 'text',
};

/** A suspected second support of one project, and what was decided on it. */
export interface DuplicateCaseRow extends FoundPair {
  readonly caseId: string;
  readonly status: DuplicateCaseStatus;
  readonly openedOn: CalendarDate;
  readonly decidedOn: CalendarDate | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly decisionDocument: string | null;
  /** How often it was followed up without a decision, and the last note. */
  readonly followUps: number;
  readonly lastNote: string | null;
  readonly firstPosition: string;
  readonly position: string;
}

export const duplicateCaseTable: TableSpec<DuplicateCaseRow> = {
  name: 'duplicate_case',
  columns: {
    caseId: 'text',
    status: 'text',
    ...FOUND_PAIR_COLUMNS,
    openedOn: 'text',
    decidedOn: 'text?',
    decidedBy: 'text?',
    decisionReason: 'text?',
    decisionDocument: 'text?',
    followUps: 'integer',
    lastNote: 'text?',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['caseId'],
  indexes: [['firstPosition'], ['oursId'], ['otherId'], ['creditCode']],
};

/** A case was opened, the first time or again on other evidence: what it was opened on. */
export interface CaseOpeningRow extends FoundPair {
  readonly position: string;
  readonly caseId: string;
}

export const caseOpeningTable: TableSpec<CaseOpeningRow> = {
  name: 'case_opening',
  columns: { position: 'text', caseId: 'text', ...FOUND_PAIR_COLUMNS },
  primaryKey: ['position'],
  indexes: [],
};

/** Something that happened to a case, and where it left it: by these a case is told as of a moment. */
export interface CaseStepRow {
  readonly position: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: CalendarDate;
  readonly caseId: string;
  readonly status: DuplicateCaseStatus;
  readonly actorId: string;
  /** Of a decision. */
  readonly reason: string | null;
  readonly document: string | null;
  /** Of a follow-up. */
  readonly note: string | null;
}

export const caseStepTable: TableSpec<CaseStepRow> = {
  name: 'case_step',
  columns: {
    position: 'text',
    recordedAt: 'text',
    effectiveOn: 'text',
    caseId: 'text',
    status: 'text',
    actorId: 'text',
    reason: 'text?',
    document: 'text?',
    note: 'text?',
  },
  primaryKey: ['caseId', 'position'],
  indexes: [],
};

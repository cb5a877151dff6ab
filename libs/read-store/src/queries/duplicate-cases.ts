import type { ExpressionBuilder } from 'kysely';
import type { CaseLinkage, DuplicateCaseRow, DuplicateCaseStatus } from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { casesAt } from './cases-at.ts';
import { given, isOfUnit } from './criteria.ts';
import type { PointInTime } from './point-in-time.ts';

/** Which cases, as they stood at the moment asked for: now unless one is. */
export interface DuplicateCaseFilter extends PointInTime {
  readonly status?: DuplicateCaseStatus;
  /** Only cases of which this application is one side. */
  readonly applicationId?: string;
  /** Only cases of which this award of another funder is one side. */
  readonly awardId?: string;
  readonly creditCode?: string;
  /** Only cases of a unit whose name has this text in it, or whose credit code it is. */
  readonly unit?: string;
  readonly rule?: DuplicateCaseRow['rule'];
  /** Only cases of an application to this programme. */
  readonly programme?: string;
  /** Only cases with a support of this list or programme on the other side. */
  readonly source?: string;
  /** Only linked records of this score or a higher one, in thousandths of a bit. */
  readonly millibitsFrom?: number;
}

/** One side of a case. */
export interface CaseSide {
  readonly kind: DuplicateCaseRow['oursKind'];
  readonly id: string;
  readonly source: string;
  readonly title: string;
}

/** A case; `position` is that of the last event about it by then. */
export interface DuplicateCaseItem extends Pick<
  DuplicateCaseRow,
  | 'caseId'
  | 'status'
  | 'creditCode'
  | 'unitName'
  | 'rule'
  | 'titleLikeness'
  | 'matcherVersion'
  | 'knownAt'
  | 'openedOn'
  | 'decidedOn'
  | 'decidedBy'
  | 'decisionReason'
  | 'decisionDocument'
  | 'followUps'
  | 'lastNote'
  | 'position'
> {
  /** The application of ours that the case holds. */
  readonly ours: CaseSide;
  readonly other: CaseSide;
  readonly facts: readonly string[];
  /** The contribution of every field, where records were linked; null where a rule found the pair. */
  readonly linkage: CaseLinkage | null;
}

/** How many cases stand at a status. */
export interface CaseCount {
  readonly status: DuplicateCaseStatus;
  readonly count: number;
}

/** The rows of the cases that are asked for, in no order. */
export function selectCases(database: ViewDatabase, filter: DuplicateCaseFilter) {
  const { status, creditCode, rule, applicationId, awardId, unit, millibitsFrom } = filter;
  const sources = { oursSource: filter.programme, otherSource: filter.source };
  let query = casesAt(database, filter).where((eb) =>
    eb.and(given({ status, creditCode, rule, ...sources })),
  );
  if (millibitsFrom !== undefined) query = query.where('scoreMillibits', '>=', millibitsFrom);
  if (applicationId) query = query.where(hasSide('application', applicationId));
  if (awardId) query = query.where(hasSide('external-award', awardId));
  if (unit !== undefined) query = query.where(isOfUnit(unit));
  return query;
}

function hasSide(kind: DuplicateCaseRow['oursKind'], id: string) {
  return (eb: ExpressionBuilder<ViewTables, 'duplicateCase'>) =>
    eb.or([
      eb.and([eb('oursKind', '=', kind), eb('oursId', '=', id)]),
      eb.and([eb('otherKind', '=', kind), eb('otherId', '=', id)]),
    ]);
}

/** A case as it is read: its sides together, its evidence as it was recorded. */
export function caseItemOf(row: DuplicateCaseRow): DuplicateCaseItem {
  const { oursKind, oursId, oursSource, oursTitle, facts, firstPosition, ...others } = row;
  const { linkage, otherKind, otherId, otherSource, otherTitle, ...shown } = others;
  const { scoreMillibits: _score, ...rest } = shown;
  return {
    ...rest,
    ours: { kind: oursKind, id: oursId, source: oursSource, title: oursTitle },
    other: { kind: otherKind, id: otherId, source: otherSource, title: otherTitle },
    facts: JSON.parse(facts) as string[],
    linkage: linkage === null ? null : (JSON.parse(linkage) as CaseLinkage),
  };
}

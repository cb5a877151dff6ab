import { sql } from 'kysely';
import type { SelectQueryBuilder } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { isNow } from './point-in-time.ts';
import type { PointInTime } from './point-in-time.ts';
import { happened } from './tie-out/scope.ts';

/** The duplicate-funding cases as they stood at a moment, in rows like those of the view of today. */
export function casesAt(
  database: ViewDatabase,
  when: PointInTime,
): SelectQueryBuilder<ViewTables, 'duplicateCase', object> {
  if (isNow(when)) return database.selectFrom('duplicateCase');
  return database.selectFrom(standingAt(database, when).as('duplicateCase'));
}

/**
 * A case stands where the last thing that had happened to it left it, on what it was last opened on.
 * One that had not been opened is none.
 */
function standingAt(database: ViewDatabase, when: PointInTime) {
  const decided = sql<boolean>`step.reason IS NOT NULL`;
  return database
    .selectFrom(placesAt(database, when).as('at'))
    .innerJoin('caseOpening as opening', 'opening.position', 'at.openedPosition')
    .innerJoin('caseStep as opened', (join) =>
      join
        .onRef('opened.caseId', '=', 'at.caseId')
        .onRef('opened.position', '=', 'at.openedPosition'),
    )
    .innerJoin('caseStep as step', (join) =>
      join.onRef('step.caseId', '=', 'at.caseId').onRef('step.position', '=', 'at.lastPosition'),
    )
    .leftJoin('caseStep as noted', (join) =>
      join.onRef('noted.caseId', '=', 'at.caseId').onRef('noted.position', '=', 'at.notedPosition'),
    )
    .select(['at.caseId', 'step.status', 'at.followUps', 'noted.note as lastNote'])
    .select(['opening.oursKind', 'opening.oursId', 'opening.oursSource', 'opening.oursTitle'])
    .select(['opening.otherKind', 'opening.otherId', 'opening.otherSource', 'opening.otherTitle'])
    .select(['opening.creditCode', 'opening.unitName', 'opening.rule', 'opening.titleLikeness'])
    .select(['opening.facts', 'opening.linkage', 'opening.scoreMillibits'])
    .select(['opening.matcherVersion', 'opening.knownAt', 'opened.effectiveOn as openedOn'])
    .select([
      sql<CalendarDate | null>`CASE WHEN ${decided} THEN step.effective_on END`.as('decidedOn'),
      sql<string | null>`CASE WHEN ${decided} THEN step.actor_id END`.as('decidedBy'),
    ])
    .select(['step.reason as decisionReason', 'step.document as decisionDocument'])
    .select((eb) => eb.ref('at.firstPosition').$notNull().as('firstPosition'))
    .select('step.position');
}

/** Of every case, where the things are that had happened to it. */
function placesAt(database: ViewDatabase, when: PointInTime) {
  return database
    .selectFrom('caseStep')
    .where(happened(when))
    .groupBy('caseId')
    .select(({ fn }) => [
      'caseId',
      fn.max('position').as('lastPosition'),
      fn.count<number>('note').as('followUps'),
      fn.max('position').filterWhere('note', 'is not', null).as('notedPosition'),
      fn.min('position').filterWhere('status', '=', 'open').as('firstPosition'),
      fn.max('position').filterWhere('status', '=', 'open').as('openedPosition'),
    ]);
}

import { sql } from 'kysely';
import type { SelectQueryBuilder } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { isNow } from './point-in-time.ts';
import type { PointInTime } from './point-in-time.ts';
import { happened } from './tie-out/scope.ts';

/** The discrepancies as they stood at a moment, in rows like those of the view of today. */
export function discrepanciesAt(
  database: ViewDatabase,
  when: PointInTime,
): SelectQueryBuilder<ViewTables, 'treasuryDiscrepancy', object> {
  if (isNow(when)) return database.selectFrom('treasuryDiscrepancy');
  return database.selectFrom(standingAt(database, when).as('treasuryDiscrepancy'));
}

/** The payment lists as they stood at a moment, in rows like those of the view of today. */
export function batchesAt(
  database: ViewDatabase,
  when: PointInTime,
): SelectQueryBuilder<ViewTables, 'treasuryBatch', object> {
  if (isNow(when)) return database.selectFrom('treasuryBatch');
  return database.selectFrom(receivedBy(database, when).as('treasuryBatch'));
}

/**
 * A discrepancy stands where the last thing that had happened to it left it, with what was found when
 * it was last opened. One that had not been opened is none.
 */
function standingAt(database: ViewDatabase, when: PointInTime) {
  const closed = sql<boolean>`step.standing <> 'open'`;
  return database
    .selectFrom(discrepancyPlacesAt(database, when).as('at'))
    .innerJoin('discrepancyOpening as opening', (join) =>
      join
        .onRef('opening.discrepancyId', '=', 'at.discrepancyId')
        .onRef('opening.position', '=', 'at.openedPosition'),
    )
    .innerJoin('discrepancyStep as opened', (join) =>
      join
        .onRef('opened.discrepancyId', '=', 'at.discrepancyId')
        .onRef('opened.position', '=', 'at.openedPosition'),
    )
    .innerJoin('discrepancyStep as step', (join) =>
      join
        .onRef('step.discrepancyId', '=', 'at.discrepancyId')
        .onRef('step.position', '=', 'at.lastPosition'),
    )
    .select(['at.discrepancyId', 'step.standing', 'at.openings'])
    .select(['opening.batchId', 'opening.kind', 'opening.blocking', 'opening.clause'])
    .select(['opening.receipt', 'opening.line', 'opening.voucher', 'opening.amountFen'])
    .select(['opening.disbursementId', 'opening.projectId', 'opening.centreId', 'opening.fundId'])
    .select(['opening.detail', 'opening.facts', 'opening.openedBy'])
    .select('opened.effectiveOn as openedOn')
    .select([
      sql<CalendarDate | null>`CASE WHEN ${closed} THEN step.effective_on END`.as('closedOn'),
      sql<string | null>`CASE WHEN ${closed} THEN step.actor_id END`.as('closedBy'),
    ])
    .select(['step.reason as waiverReason', 'step.cause as resolutionCause', 'step.position'])
    .select((eb) => eb.ref('at.place').$notNull().as('place'));
}

/** Of every discrepancy, where the things are that had happened to it. */
function discrepancyPlacesAt(database: ViewDatabase, when: PointInTime) {
  return database
    .selectFrom('discrepancyStep')
    .where(happened(when))
    .groupBy('discrepancyId')
    .select(({ fn }) => [
      'discrepancyId',
      fn.max('position').as('lastPosition'),
      fn.max('position').filterWhere('standing', '=', 'open').as('openedPosition'),
      // An opening has a place, and nothing else has.
      fn.count<number>('place').as('openings'),
      fn.min('place').as('place'),
    ]);
}

/** A list is its last file, and what was concluded of that one. One that had not come in is none. */
function receivedBy(database: ViewDatabase, when: PointInTime) {
  return database
    .selectFrom(batchPlacesAt(database, when).as('at'))
    .innerJoin('treasuryReceipt as receipt', 'receipt.position', 'at.receivedPosition')
    .innerJoin('treasuryBatchStep as received', (join) =>
      join
        .onRef('received.batchId', '=', 'at.batchId')
        .onRef('received.position', '=', 'at.receivedPosition'),
    )
    .innerJoin('treasuryBatchStep as step', (join) =>
      join.onRef('step.batchId', '=', 'at.batchId').onRef('step.position', '=', 'at.lastPosition'),
    )
    .leftJoin('treasuryBatchStep as concluded', (join) =>
      join
        .onRef('concluded.batchId', '=', 'at.batchId')
        .onRef('concluded.position', '=', 'at.concludedPosition')
        .onRef('concluded.position', '>', 'at.receivedPosition'),
    )
    .select(['at.batchId', 'step.status', 'received.effectiveOn as receivedOn'])
    .select(['receipt.receipts', 'receipt.file', 'receipt.sha256', 'receipt.mapping'])
    .select(['receipt.lineCount', 'receipt.totalFen', 'receipt.sumLineFen'])
    .select(['receipt.periodFrom', 'receipt.periodTo', 'receipt.receivedBy'])
    .select(['concluded.effectiveOn as reconciledOn', 'concluded.knownAt', 'step.position'])
    .select(({ eb, fn }) => [
      fn.coalesce('concluded.matchedLines', sql<number>`0`).as('matchedLines'),
      fn.coalesce('concluded.matchedFen', sql<bigint>`0`).as('matchedFen'),
      eb.ref('at.firstPosition').$notNull().as('firstPosition'),
    ]);
}

/** Of every list, where the things are that had happened to it. */
function batchPlacesAt(database: ViewDatabase, when: PointInTime) {
  return database
    .selectFrom('treasuryBatchStep')
    .where(happened(when))
    .groupBy('batchId')
    .select(({ fn }) => [
      'batchId',
      fn.max('position').as('lastPosition'),
      fn.min('position').filterWhere('act', '=', 'received').as('firstPosition'),
      fn.max('position').filterWhere('act', '=', 'received').as('receivedPosition'),
      fn.max('position').filterWhere('act', '=', 'reconciled').as('concludedPosition'),
    ]);
}

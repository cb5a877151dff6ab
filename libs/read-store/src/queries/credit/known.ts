import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { BanRow } from '@grants/projections';
import type { ViewTables } from '../../view-tables.ts';
import type { KnownAt } from '../point-in-time.ts';

/** Where and when the ledger learned of something; null when it has not. */
export interface Learned {
  readonly position: string | null;
  readonly recordedAt: string | null;
}

/** Whether something was known by then; everything that happened is known now. */
export function isKnown(
  { position, recordedAt }: Learned,
  asKnownAt: KnownAt | undefined,
): boolean {
  if (position === null || recordedAt === null) return false;
  if (asKnownAt === undefined) return true;
  return 'position' in asKnownAt
    ? position <= asKnownAt.position
    : recordedAt <= asKnownAt.recordedAt;
}

const NO_LIFT = {
  liftedOn: null,
  liftReason: null,
  liftDocumentNumber: null,
  liftedPosition: null,
  liftedRecordedAt: null,
} as const;
const NO_ANNULMENT = {
  annulCause: null,
  annulReason: null,
  annulDocumentNumber: null,
  annulledPosition: null,
  annulledRecordedAt: null,
} as const;
const NO_EXPIRY = { expiredPosition: null, expiredRecordedAt: null } as const;
const NO_APPEAL = {
  appealId: null,
  appealedOn: null,
  appealGrounds: null,
  appealedPosition: null,
  appealedRecordedAt: null,
} as const;
const NO_CONCLUSION = {
  appealResult: null,
  appealConcludedOn: null,
  appealOpinion: null,
  concludedPosition: null,
  concludedRecordedAt: null,
} as const;

/** A ban as it was known: without what the ledger learned of it later. */
export function banAsKnown(row: BanRow, asKnownAt: KnownAt | undefined): BanRow {
  if (asKnownAt === undefined) return row;
  const unless = (position: string | null, recordedAt: string | null, nothing: object) =>
    isKnown({ position, recordedAt }, asKnownAt) ? {} : nothing;
  return {
    ...row,
    ...unless(row.liftedPosition, row.liftedRecordedAt, {
      ...NO_LIFT,
      effectiveLastDay: row.lastDay,
    }),
    ...unless(row.annulledPosition, row.annulledRecordedAt, NO_ANNULMENT),
    ...unless(row.expiredPosition, row.expiredRecordedAt, NO_EXPIRY),
    ...unless(row.appealedPosition, row.appealedRecordedAt, NO_APPEAL),
    ...unless(row.concludedPosition, row.concludedRecordedAt, NO_CONCLUSION),
  };
}

type BanExpressions = ExpressionBuilder<ViewTables, 'ban'>;

/** A ban that was imposed, and not annulled, as far as was known. */
export function countsAsKnown(eb: BanExpressions, asKnownAt: KnownAt | undefined) {
  if (asKnownAt === undefined) return eb('annulledPosition', 'is', null);
  const annulled = learnedOf('annulled', asKnownAt);
  return eb.and([
    isImposedAsKnown(eb, asKnownAt),
    eb.or([eb(annulled.column, 'is', null), eb(annulled.column, '>', annulled.value)]),
  ]);
}

/** A ban that was imposed, whatever became of it, as far as was known. */
export function isImposedAsKnown(
  eb: BanExpressions,
  asKnownAt: KnownAt | undefined,
): Expression<SqlBool> {
  if (asKnownAt === undefined) return eb.val(1).$castTo<SqlBool>();
  const { column, value } = learnedOf('imposed', asKnownAt);
  return eb(column, '<=', value);
}

/** The last day as it was known: a lifting recorded later had not shortened the ban yet. */
export function lastDayAsKnown(eb: BanExpressions, asKnownAt: KnownAt | undefined) {
  if (asKnownAt === undefined) return eb.ref('effectiveLastDay');
  const { column, value } = learnedOf('lifted', asKnownAt);
  return eb
    .case()
    .when(eb(column, '<=', value))
    .then(eb.ref('effectiveLastDay'))
    .else(eb.ref('lastDay'))
    .end();
}

function learnedOf<What extends 'imposed' | 'lifted' | 'annulled'>(what: What, known: KnownAt) {
  return 'position' in known
    ? ({ column: `${what}Position`, value: known.position } as const)
    : ({ column: `${what}RecordedAt`, value: known.recordedAt } as const);
}

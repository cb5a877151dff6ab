import type { ExpressionBuilder } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import type { BanRow, IntegrityEntryRow, ViolationRow } from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { KnownAt } from './point-in-time.ts';

/** Where a ban stands on a day. */
export type BanStatus = 'past' | 'active' | 'future';

/** A unit by its credit code, or a person by keyed hash. */
export type CreditSubjectRef = { readonly creditCode: string } | { readonly personRef: string };

export interface BanFilter {
  /** The day that `status` is told for. */
  readonly asOf: CalendarDate;
  /** What was known by then: a ban or a lifting recorded later is left out. */
  readonly asKnownAt?: KnownAt;
  readonly subject?: CreditSubjectRef;
  readonly status?: BanStatus;
}

/** A ban as it was known, and where it stands on the day asked for. */
export interface Ban extends Omit<BanRow, 'key' | 'programmes' | 'position'> {
  readonly programmes: readonly string[];
  readonly status: BanStatus;
}

export type Violation = Omit<ViolationRow, 'key' | 'position'>;

/** The whole credit record of one unit or person. */
export interface CreditRecord {
  /** Whether a ban is in force on the day asked for. */
  readonly banned: boolean;
  readonly bans: readonly Ban[];
  /** Without those that were withdrawn. */
  readonly violations: readonly Violation[];
  readonly integrityEntries: readonly Omit<IntegrityEntryRow, 'position'>[];
}

/** The credit blacklist: bans past, present and to come, on a day and as it was known. */
export class CreditBlacklistQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Bans, the last imposed first. */
  async bans({ asOf, ...filter }: BanFilter & PageRequest): Promise<Page<Ban>> {
    const limit = limitOf(filter);
    let query = this.selectBans(filter, asOf)
      .orderBy('imposedPosition', 'desc')
      .limit(limit + 1);
    if (filter.after !== undefined) query = query.where('imposedPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: (row) => banOf(row, filter.asKnownAt, asOf),
      cursor: (row) => row.imposedPosition,
    });
  }

  /** Everything known of one unit or person; empty lists for one without a record. */
  async recordOf(
    subject: CreditSubjectRef,
    { asOf, asKnownAt }: Pick<BanFilter, 'asOf' | 'asKnownAt'>,
  ): Promise<CreditRecord> {
    const known = { subject, ...(asKnownAt && { asKnownAt }) };
    const rows = await this.selectBans(known, asOf).orderBy('imposedPosition').execute();
    const bans = rows.map((row) => banOf(row, asKnownAt, asOf));
    return {
      banned: bans.some((ban) => ban.status === 'active'),
      bans,
      violations: await this.violations(subject, asKnownAt),
      integrityEntries: await this.integrityEntries(subject, asKnownAt),
    };
  }

  private selectBans({ subject, status, asKnownAt }: Omit<BanFilter, 'asOf'>, asOf: CalendarDate) {
    let query = this.database.selectFrom('ban').selectAll();
    if (subject !== undefined) query = query.where(isAbout(subject));
    if (asKnownAt !== undefined) {
      const { column, value } = knownBy(asKnownAt, 'imposed');
      query = query.where(column, '<=', value);
    }
    if (status === undefined) return query;
    if (status === 'future') return query.where('firstDay', '>', asOf);
    const operator = status === 'past' ? '<' : '>=';
    return query
      .where('firstDay', '<=', asOf)
      .where((eb) => eb(lastDayKnown(eb, asKnownAt), operator, asOf));
  }

  private async violations(
    subject: CreditSubjectRef,
    asKnownAt: KnownAt | undefined,
  ): Promise<readonly Violation[]> {
    let query = this.database.selectFrom('violation').selectAll().where(isAbout(subject));
    if (asKnownAt === undefined) {
      query = query.where('withdrawnPosition', 'is', null);
    } else {
      const [recorded, withdrawn, value] =
        'position' in asKnownAt
          ? (['recordedPosition', 'withdrawnPosition', asKnownAt.position] as const)
          : (['recordedAt', 'withdrawnRecordedAt', asKnownAt.recordedAt] as const);
      query = query
        .where(recorded, '<=', value)
        .where((eb) => eb.or([eb(withdrawn, 'is', null), eb(withdrawn, '>', value)]));
    }
    const rows = await query.orderBy('recordedPosition').execute();
    return rows.map(({ key, position, ...violation }) => violation);
  }

  private async integrityEntries(subject: CreditSubjectRef, asKnownAt: KnownAt | undefined) {
    let query = this.database.selectFrom('integrityEntry').selectAll().where(isAbout(subject));
    if (asKnownAt !== undefined) {
      query =
        'position' in asKnownAt
          ? query.where('position', '<=', asKnownAt.position)
          : query.where('recordedAt', '<=', asKnownAt.recordedAt);
    }
    const rows = await query.orderBy('position').execute();
    return rows.map(({ position, ...entry }) => entry);
  }
}

function isAbout(subject: CreditSubjectRef) {
  const [kind, ref] =
    'creditCode' in subject
      ? (['unit', subject.creditCode] as const)
      : (['person', subject.personRef] as const);
  return (eb: ExpressionBuilder<ViewTables, 'ban' | 'violation' | 'integrityEntry'>) =>
    eb.and([eb('subjectKind', '=', kind), eb('subjectRef', '=', ref)]);
}

function knownBy(asKnownAt: KnownAt, what: 'imposed' | 'lifted') {
  return 'position' in asKnownAt
    ? ({ column: `${what}Position`, value: asKnownAt.position } as const)
    : ({ column: `${what}RecordedAt`, value: asKnownAt.recordedAt } as const);
}

/** The last day as it was known: a lifting recorded later had not shortened the ban yet. */
function lastDayKnown(eb: ExpressionBuilder<ViewTables, 'ban'>, asKnownAt: KnownAt | undefined) {
  if (asKnownAt === undefined) return eb.ref('effectiveLastDay');
  const { column, value } = knownBy(asKnownAt, 'lifted');
  return eb
    .case()
    .when(eb(column, '<=', value))
    .then(eb.ref('effectiveLastDay'))
    .else(eb.ref('lastDay'))
    .end();
}

function banOf(row: BanRow, asKnownAt: KnownAt | undefined, asOf: CalendarDate): Ban {
  const { key, programmes, position, ...ban } = isLiftKnown(row, asKnownAt) ? row : unlifted(row);
  return { ...ban, programmes: programmes.split(' '), status: statusOn(asOf, ban) };
}

function isLiftKnown(row: BanRow, asKnownAt: KnownAt | undefined): boolean {
  if (asKnownAt === undefined || row.liftedPosition === null) return true;
  return 'position' in asKnownAt
    ? row.liftedPosition <= asKnownAt.position
    : (row.liftedRecordedAt ?? '') <= asKnownAt.recordedAt;
}

function unlifted(row: BanRow): BanRow {
  const notYet = { liftedOn: null, liftReason: null, liftedPosition: null, liftedRecordedAt: null };
  return { ...row, ...notYet, effectiveLastDay: row.lastDay };
}

function statusOn(
  day: CalendarDate,
  { firstDay, effectiveLastDay }: Pick<BanRow, 'firstDay' | 'effectiveLastDay'>,
): BanStatus {
  if (day < firstDay) return 'future';
  return day <= effectiveLastDay ? 'active' : 'past';
}

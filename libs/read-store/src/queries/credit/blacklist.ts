import { sql } from 'kysely';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { hasValidCheckDigit } from '@grants/kernel';
import type { CalendarDate, CreditCode } from '@grants/kernel';
import type { BanChangeRow, BanRow, CreditSubjectRow } from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../../view-tables.ts';
import { limitOf, pageOf } from '../page.ts';
import type { Page, PageRequest } from '../page.ts';
import type { KnownAt } from '../point-in-time.ts';
import { UnitNames } from '../unit-names.ts';
import { bansOf } from './ban.ts';
import type { Ban, BanStatus } from './ban.ts';
import { countsAsKnown, isKnown, lastDayAsKnown } from './known.ts';

/** A day in the world, and what the ledger knew of it. */
export interface OnDayAsKnown {
  /** The day that is asked about. */
  readonly asOf: CalendarDate;
  /** What was known by then; everything known now when absent. */
  readonly asKnownAt?: KnownAt;
}

export interface BanFilter extends OnDayAsKnown {
  readonly creditCode?: string;
  /** Where they stand on the day. One that was annulled stands nowhere. */
  readonly status?: Exclude<BanStatus, 'annulled'>;
  /** Those that close it. */
  readonly programme?: string;
  readonly kind?: BanRow['kind'];
  /** Part of the credit code or of a name of the unit. */
  readonly text?: string;
}

export interface BannedQuestion extends OnDayAsKnown {
  readonly creditCode: CreditCode;
  /** By a ban that closes this programme; by any when absent. */
  readonly programme?: string;
}

/** Whether a unit was banned on a day, as it was known. */
export interface BannedAnswer {
  readonly creditCode: CreditCode;
  readonly asOf: CalendarDate;
  /** Whether the unit had a credit record by then; one without it is not banned. */
  readonly known: boolean;
  /** `attested`: wrong, and vouched for by the office (GB 32100-2015). */
  readonly checkDigit: 'right' | 'wrong' | 'attested';
  readonly banned: boolean;
  /** The bans in force on the day. */
  readonly bans: readonly Ban[];
}

/** What befell a ban, and the ban as it now stands. */
export interface BanChange extends Omit<BanChangeRow, 'banKey'> {
  readonly ban: Ban;
}

/** The credit blacklist: bans past, present and to come, on a day and as it was known. */
export class CreditBlacklistQueries {
  private readonly unitNames: UnitNames;

  constructor(private readonly database: ViewDatabase) {
    this.unitNames = new UnitNames(database);
  }

  /** Bans but those annulled, the last that the ledger took first. */
  async bans(filter: BanFilter & PageRequest): Promise<Page<Ban>> {
    const limit = limitOf(filter);
    let query = this.select(filter)
      .orderBy('imposedPosition', 'desc')
      .limit(limit + 1);
    if (filter.after !== undefined) query = query.where('imposedPosition', '<', filter.after);
    const bans = await bansOf(await query.execute(), filter, this.unitNames);
    return pageOf(bans, limit, { item: (ban) => ban, cursor: (ban) => ban.imposedPosition });
  }

  /** Whether a unit was banned on a day, as it was known: two look-ups by key. */
  async banned(question: BannedQuestion): Promise<BannedAnswer> {
    const { creditCode, asOf, asKnownAt } = question;
    const rows = await this.select({ ...question, status: 'active' })
      .orderBy('imposedPosition')
      .execute();
    const subject = await this.subject(creditCode);
    const isAttested = subject !== undefined && isKnown(attested(subject), asKnownAt);
    const failed = isAttested ? 'attested' : 'wrong';
    return {
      creditCode,
      asOf,
      known: subject !== undefined && isKnown(first(subject), asKnownAt),
      checkDigit: hasValidCheckDigit(creditCode) ? 'right' : failed,
      banned: rows.length > 0,
      bans: await bansOf(rows, question, this.unitNames),
    };
  }

  /**
   * What befell bans after a place in the global order, in that order. What was answered once is
   * answered again for the same place, with the bans as they stand on `asOf`.
   */
  async changes({
    asOf,
    ...request
  }: PageRequest & { readonly asOf: CalendarDate }): Promise<Page<BanChange>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('banChange')
      .innerJoin('ban', 'ban.key', 'banChange.banKey')
      .selectAll('ban')
      .select(['banChange.position as changePosition', 'change', 'changedOn', 'recordedAt'])
      .orderBy('banChange.position')
      .limit(limit + 1);
    if (request.after !== undefined) {
      query = query.where('banChange.position', '>', request.after);
    }
    const rows = (await query.execute()).map(
      ({ changePosition: position, change, changedOn, recordedAt, ...row }) => ({
        row,
        told: { position, change, changedOn, recordedAt },
      }),
    );
    const bans = await bansOf(
      rows.map(({ row }) => row),
      { asOf },
      this.unitNames,
    );
    const changes = rows.flatMap(({ told }, at) => {
      const ban = bans[at];
      return ban === undefined ? [] : [{ ...told, ban }];
    });
    return pageOf(changes, limit, { item: (told) => told, cursor: ({ position }) => position });
  }

  private isOfUnitLike(eb: ExpressionBuilder<ViewTables, 'ban'>, text: string) {
    return eb.or([
      sql<boolean>`instr(subject_ref, ${text.toUpperCase()}) > 0`,
      eb('subjectRef', 'in', this.unitNames.withNameLike(text)),
    ]);
  }

  private subject(creditCode: CreditCode): Promise<CreditSubjectRow | undefined> {
    return this.database
      .selectFrom('creditSubject')
      .selectAll()
      .where('key', '=', `unit:${creditCode}`)
      .executeTakeFirst();
  }

  private select({ creditCode, programme, kind, text, status, asOf, asKnownAt }: BanFilter) {
    let query = this.database
      .selectFrom('ban')
      .selectAll()
      .where((eb) => countsAsKnown(eb, asKnownAt));
    if (creditCode !== undefined) query = query.where('subjectRef', '=', creditCode);
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (programme !== undefined) query = query.where(closes(programme));
    if (text !== undefined) query = query.where((eb) => this.isOfUnitLike(eb, text));
    if (status === undefined) return query;
    return query.where((eb) => standsAt(eb, status, { asOf, ...(asKnownAt && { asKnownAt }) }));
  }
}

const first = ({ firstPosition, firstRecordedAt }: CreditSubjectRow) => ({
  position: firstPosition,
  recordedAt: firstRecordedAt,
});

const attested = ({ attestedPosition, attestedRecordedAt }: CreditSubjectRow) => ({
  position: attestedPosition,
  recordedAt: attestedRecordedAt,
});

function standsAt(
  eb: ExpressionBuilder<ViewTables, 'ban'>,
  status: NonNullable<BanFilter['status']>,
  { asOf, asKnownAt }: OnDayAsKnown,
): Expression<SqlBool> {
  const lastDay = lastDayAsKnown(eb, asKnownAt);
  switch (status) {
    case 'future':
      return eb.and([eb('firstDay', '>', asOf), eb(lastDay, '>=', eb.ref('firstDay'))]);
    case 'active':
      return eb.and([eb('firstDay', '<=', asOf), eb(lastDay, '>=', asOf)]);
    case 'past':
      return eb.or([eb(lastDay, '<', asOf), eb(lastDay, '<', eb.ref('firstDay'))]);
  }
}

/** Programmes are words between spaces. */
function closes(programme: string) {
  return sql<boolean>`instr(' ' || programmes || ' ', ${` ${programme} `}) > 0`;
}

import { sql } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import { latenessOf } from '@grants/projections';
import type { DutyRow, DutyStatus, Lateness } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

export type { DutyStatus } from '@grants/projections';

/** What a duty can be about. */
export const DUTY_SUBJECT_KINDS = [
  'application',
  'project',
  'centre',
  'recognition',
  'unit',
  'person',
] as const;

export type DutySubjectKind = (typeof DUTY_SUBJECT_KINDS)[number];

export interface DutyFilter {
  /** The day that everything is told for; what arose later is left out. */
  readonly asOf: CalendarDate;
  readonly status?: DutyStatus;
  readonly kind?: DutyRow['kind'];
  readonly holder?: DutyRow['holder'];
  /** Only what is about things of this kind. */
  readonly subjectKind?: DutySubjectKind;
  /** `application:<id>`, `project:<id>`, `centre:<id>`, `recognition:<id>`, `unit:<code>` */
  readonly subject?: string;
  readonly clause?: DutyRow['clause'];
  /** Credit code of the unit it is about. */
  readonly creditCode?: string;
}

/** How many duties of a kind are overdue. */
export interface OverdueDuties {
  readonly kind: DutyRow['kind'];
  readonly count: number;
}

/** What is due, as it stood at the end of a day. */
export interface Duty
  extends
    Pick<DutyRow, 'kind' | 'subject' | 'holder' | 'clause' | 'sinceOn' | 'dueOn' | 'doneOn'>,
    Lateness {
  /** Title of what it is about; null for a unit or a person. */
  readonly title: string | null;
  readonly creditCode: string | null;
  readonly status: DutyStatus;
}

/** A duty as a day saw it; `doneOn` is {@link NEVER} while it is not done. */
interface ToldDuty extends Omit<DutyRow, 'doneOn' | 'outstandingFen' | 'position'> {
  readonly doneOn: CalendarDate;
  readonly title: string | null;
  readonly creditCode: string | null;
}

/** Later than any date of the ledger: "not yet", in a column that is compared. */
const NEVER = '9999-12-31' as CalendarDate;

/** What subjects that are recognitions begin with. */
const RECOGNITION = 'recognition:';

/** The list of duties on a day: what is due, by whom, and how late it is. */
export class DutyQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Duties that had arisen by a day, the one due first first. */
  async list(filter: DutyFilter & PageRequest): Promise<Page<Duty>> {
    const limit = limitOf(filter);
    const { asOf, after } = filter;
    let query = this.matching(filter)
      .selectAll()
      .orderBy('dueOn')
      .orderBy('key')
      .limit(limit + 1);
    if (after !== undefined) {
      const { dueOn, key } = placeIn(after);
      query = query.where((eb) =>
        eb.or([eb('dueOn', '>', dueOn), eb('dueOn', '=', dueOn).and('key', '>', key)]),
      );
    }
    return pageOf(await query.execute(), limit, {
      item: (row) => dutyOf(row, asOf),
      cursor: ({ dueOn, key }) => `${dueOn}~${key}`,
    });
  }

  /** How many duties are overdue on a day, by kind, the most first. */
  async overdue(asOf: CalendarDate): Promise<readonly OverdueDuties[]> {
    return this.matching({ asOf, status: 'overdue' })
      .groupBy('kind')
      .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
      .orderBy('count', 'desc')
      .orderBy('kind')
      .execute();
  }

  /**
   * Recognitions with a report that was due before a day and was not filed by it (SH-18.1), by id,
   * after one; whether they are in force is for their streams to tell.
   */
  async recognitionsWithLateReports(
    asOf: CalendarDate,
    { after = '', limit }: { readonly after?: string; readonly limit: number },
  ): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('duty')
      .select('subject')
      .distinct()
      .where('kind', '=', 'implementation-report')
      .where('dueOn', '<', asOf)
      .where((eb) => eb.or([eb('doneOn', 'is', null), eb('doneOn', '>', asOf)]))
      .where('subject', '>', `${RECOGNITION}${after}`)
      .orderBy('subject')
      .limit(limit)
      .execute();
    return rows.map(({ subject }) => subject.slice(RECOGNITION.length));
  }

  private matching({ asOf, status, subjectKind, ...filter }: DutyFilter) {
    const { subject, clause, creditCode, kind, holder } = filter;
    let query = this.toldOn(asOf).where((eb) =>
      eb.and(given({ subject, clause, creditCode, kind, holder })),
    );
    if (subjectKind !== undefined) {
      query = query.where(sql<boolean>`instr(subject, ${`${subjectKind}:`}) = 1`);
    }
    if (status === undefined) return query;
    if (status === 'done') return query.where('doneOn', '<', NEVER);
    return query
      .where('doneOn', '=', NEVER)
      .where('dueOn', status === 'overdue' ? '<' : '>=', asOf);
  }

  /**
   * Every duty as a day saw it: its last day as it stood then; done when it had been done, when its
   * subject had ended, or when its term was over, whichever came first. A duty whose subject ended
   * before it arose never arose.
   */
  private toldOn(asOf: CalendarDate) {
    const due = this.dueOn(asOf);
    const done = sql<CalendarDate>`case
      when due.done_on <= ${asOf} then due.done_on else ${NEVER} end`;
    const ended = sql<CalendarDate>`case
      when due.ends_with_subject = 1 and about.ended_on <= ${asOf} then about.ended_on
      else ${NEVER} end`;
    const over = sql<CalendarDate>`case
      when due.is_term = 1 and due.due_on < ${asOf} then due.due_on else ${NEVER} end`;
    const told = this.database
      .selectFrom(due.as('due'))
      .leftJoin('dutySubject as about', 'about.subject', 'due.subject')
      .where((eb) =>
        eb.or([
          eb('due.endsWithSubject', '=', 0),
          eb('about.endedOn', 'is', null),
          eb('about.endedOn', '>=', eb.ref('due.sinceOn')),
        ]),
      )
      .select(['due.key', 'due.kind', 'due.subject', 'due.unit', 'due.holder', 'due.clause'])
      .select(['due.sinceOn', 'due.dueOn', 'due.deadlineKey', 'due.isTerm', 'due.endsWithSubject'])
      .select((eb) => [
        'about.title',
        eb.fn.coalesce('about.creditCode', 'due.unit').as('creditCode'),
        firstOf(firstOf(done, ended), over).as('doneOn'),
      ]);
    return this.database.selectFrom(told.as('told'));
  }

  /** The duties that had arisen, with the last day as it had been moved to. */
  private dueOn(asOf: CalendarDate) {
    return this.database
      .selectFrom('duty')
      .where('duty.sinceOn', '<=', asOf)
      .select(['duty.key', 'duty.kind', 'duty.subject', 'duty.unit', 'duty.holder'])
      .select(['duty.clause', 'duty.sinceOn', 'duty.deadlineKey', 'duty.isTerm', 'duty.doneOn'])
      .select((eb) => [
        'duty.endsWithSubject',
        eb.fn
          .coalesce(
            eb
              .selectFrom('dutyDeadline')
              .select('dutyDeadline.dueOn')
              .whereRef('dutyDeadline.deadlineKey', '=', 'duty.deadlineKey')
              .where('dutyDeadline.movedOn', '<=', asOf)
              .orderBy('dutyDeadline.position', 'desc')
              .limit(1),
            'duty.dueOn',
          )
          .as('dueOn'),
      ]);
  }
}

type Day = ReturnType<typeof sql<CalendarDate>>;

function firstOf(one: Day, other: Day): Day {
  return sql<CalendarDate>`case when ${one} <= ${other} then ${one} else ${other} end`;
}

function placeIn(cursor: string): { readonly dueOn: CalendarDate; readonly key: string } {
  const [dueOn = '', ...key] = cursor.split('~');
  return { dueOn: dueOn as CalendarDate, key: key.join('~') };
}

function dutyOf(row: ToldDuty, asOf: CalendarDate): Duty {
  const { kind, subject, holder, clause, sinceOn, dueOn, title, creditCode } = row;
  const doneOn = row.doneOn === NEVER ? null : row.doneOn;
  const late = dueOn < asOf ? 'overdue' : 'open';
  return {
    ...{ kind, subject, holder, clause, sinceOn, dueOn, doneOn, title, creditCode },
    status: doneOn === null ? late : 'done',
    ...latenessOf(dueOn, doneOn ?? asOf),
  };
}

import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { FoundVerdict, HistoryClauseRow } from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../../view-tables.ts';
import { limitOf, pageOf } from '../page.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PointInTime } from '../point-in-time.ts';
import { SubjectTitles } from './subject-titles.ts';
import { isOfUnit } from './subjects-of-unit.ts';

/** What one rule said. */
export interface RuleVerdict {
  readonly rule: string;
  readonly verdict: FoundVerdict;
}

/** A clause, applied once: on what, when, by which event, and what its rules said. */
export interface ClauseUse {
  readonly position: string;
  /** `project`, `application`, `case`, `centre`, `recognition`, `unit` or `draw`. */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Title of the thing, or name of the unit; null where it has none. */
  readonly title: string | null;
  readonly type: string;
  readonly summaryKey: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  /** Empty where the event cites the clause without a finding. */
  readonly findings: readonly RuleVerdict[];
}

/** How often a rule said what. */
export interface RuleTally extends RuleVerdict {
  readonly count: number;
}

/** How often a clause was applied, and when last. */
export interface ClauseTally {
  readonly count: number;
  readonly lastOn: CalendarDate | null;
  readonly lastPosition: string | null;
  readonly verdicts: readonly RuleTally[];
}

export interface ClauseUsesRequest extends PointInTime {
  readonly clause: ClauseId;
  /** On things of this unit alone. */
  readonly creditCode?: string;
}

/** Where the clauses of the policy texts were applied. */
export class ClauseUseQueries {
  private readonly titles: SubjectTitles;

  constructor(private readonly database: ViewDatabase) {
    this.titles = new SubjectTitles(database);
  }

  /** Where a clause was applied, the last first. */
  async list(request: ClauseUsesRequest & PageRequest): Promise<Page<ClauseUse>> {
    const limit = limitOf(request);
    let query = this.uses(request)
      .selectAll()
      .orderBy('position', 'desc')
      .limit(limit + 1);
    if (request.after !== undefined) query = query.where('position', '<', request.after);
    const rows = await query.execute();
    const titles = await this.titles.of(rows.map(({ subject }) => subject));
    return pageOf(rows, limit, {
      item: (row) => useOf(row, titles.get(row.subject) ?? null),
      cursor: (row) => row.position,
    });
  }

  /** How often a clause was applied, when last, and how often which rule said what. */
  async tally(request: ClauseUsesRequest): Promise<ClauseTally> {
    const groups = await this.uses(request)
      .select(({ fn }) => [
        'findings',
        fn.countAll<number>().as('count'),
        fn.max('position').as('lastPosition'),
        fn.max('occurredOn').as('lastOn'),
      ])
      .groupBy('findings')
      .execute();
    return {
      count: groups.reduce((sum, { count }) => sum + count, 0),
      lastOn: latest(groups.map(({ lastOn }) => lastOn)),
      lastPosition: latest(groups.map(({ lastPosition }) => lastPosition)),
      verdicts: verdictsOf(groups),
    };
  }

  private uses({ clause, creditCode, asOf, asKnownAt }: ClauseUsesRequest) {
    let query = this.database.selectFrom('historyClause').where('clause', '=', clause);
    if (asOf !== undefined) query = query.where('occurredOn', '<=', asOf);
    if (asKnownAt !== undefined) query = query.where((eb) => isKnownBy(eb, asKnownAt));
    if (creditCode !== undefined) query = query.where((eb) => isOfUnit(eb, creditCode));
    return query;
  }
}

function isKnownBy(
  eb: ExpressionBuilder<ViewTables, 'historyClause'>,
  asKnownAt: NonNullable<PointInTime['asKnownAt']>,
): Expression<SqlBool> {
  return 'position' in asKnownAt
    ? eb('position', '<=', asKnownAt.position)
    : eb('recordedAt', '<=', asKnownAt.recordedAt);
}

function useOf(row: HistoryClauseRow, title: string | null): ClauseUse {
  const { clause: _asked, subject, findings, ...use } = row;
  const [subjectKind = '', ...id] = subject.split(':');
  return { ...use, subjectKind, subjectId: id.join(':'), title, findings: findingsIn(findings) };
}

function findingsIn(findings: string): readonly RuleVerdict[] {
  if (findings === '') return [];
  return findings.split(' ').map((finding) => {
    const [rule = '', verdict = ''] = finding.split('=');
    return { rule, verdict: verdict as FoundVerdict };
  });
}

function latest<Value extends string>(values: readonly Value[]): Value | null {
  return values.toSorted().at(-1) ?? null;
}

/** Groups of events that found the same, as how often each rule said what. */
function verdictsOf(
  groups: readonly { readonly findings: string; readonly count: number }[],
): readonly RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const { findings, count } of groups) {
    for (const found of findingsIn(findings)) {
      const key = `${found.rule}=${found.verdict}`;
      const before = tallies.get(key)?.count ?? 0;
      tallies.set(key, { ...found, count: before + count });
    }
  }
  return [...tallies].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, of]) => of);
}

import { sql } from 'kysely';
import { searchTerms } from '@grants/projections';
import type { SearchKind, SearchRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

export interface SearchFilter {
  /** Parts with spaces between them, of which each is to be found. */
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  /** Only what belongs to this unit. */
  readonly creditCode?: string;
}

/** What was found, and where it stands: the word of its register; null for an external award. */
export interface SearchHit extends Pick<
  SearchRow,
  'kind' | 'id' | 'title' | 'unitName' | 'creditCode' | 'number'
> {
  readonly status: string | null;
}

/** What is ASCII can be initials, and is among them as it is too; nothing else is. */
const ASCII = /^[\x21-\x7e]+$/;

/**
 * The search over everything that bears a title. A question reads one narrow index from end to end:
 * 25 to 45 ms of processor time over 100,000 rows, a register that is narrowed by it included
 * (measured). An index of every part of every text would be ten times the size of what it finds.
 */
export class SearchQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** What a text finds, the last begun first. A text without letter or digit finds nothing. */
  async list({ text, kinds, creditCode, ...part }: SearchFilter & PageRequest) {
    const limit = limitOf(part);
    if (kinds.length === 0) return NOTHING;
    let found = this.database
      .selectFrom('searchEntry')
      .select('key')
      .where('kind', 'in', [...kinds])
      .where(foundBy(text))
      .where((eb) => eb.and(given({ creditCode })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (part.after) found = found.where('firstPosition', '<', part.after);
    const rows = await this.standing()
      .where('entry.key', 'in', found)
      .orderBy('entry.firstPosition', 'desc')
      .execute();
    return pageOf(rows, limit, {
      item: ({ firstPosition: _firstPosition, ...hit }): SearchHit => hit,
      cursor: (row) => row.firstPosition,
    });
  }

  private standing() {
    return this.database
      .selectFrom('searchEntry as entry')
      .leftJoin('application', (join) =>
        join
          .onRef('application.applicationId', '=', 'entry.id')
          .on('entry.kind', '=', 'application'),
      )
      .leftJoin('project', (join) =>
        join.onRef('project.projectId', '=', 'entry.id').on('entry.kind', '=', 'project'),
      )
      .leftJoin('centre', (join) =>
        join.onRef('centre.centreId', '=', 'entry.id').on('entry.kind', '=', 'centre'),
      )
      .leftJoin('recognition', (join) =>
        join
          .onRef('recognition.recognitionId', '=', 'entry.id')
          .on('entry.kind', '=', 'recognition'),
      )
      .select(['entry.kind', 'entry.id', 'entry.title', 'entry.unitName', 'entry.creditCode'])
      .select(['entry.number', 'entry.firstPosition'])
      .select(({ fn }) =>
        fn
          .coalesce('application.status', 'project.status', 'centre.status', 'recognition.status')
          .as('status'),
      );
  }
}

const NOTHING: Page<SearchHit> = { items: [], nextCursor: null };

/** Where the registers have what a text finds of one kind: a row of both begins with one event. */
export function placesFoundBy(database: ViewDatabase, kind: SearchKind, text: string) {
  return database
    .selectFrom('searchEntry')
    .select('firstPosition')
    .where('kind', '=', kind)
    .where(foundBy(text));
}

/** Each part of a text in the words of a row, or in its initials where it can be initials. */
function foundBy(text: string) {
  const terms = searchTerms(text);
  if (terms.length === 0) return sql<boolean>`false`;
  return sql<boolean>`${sql.join(terms.map(foundByTerm), sql` and `)}`;
}

function foundByTerm(term: string) {
  return ASCII.test(term) ? sql`instr(initials, ${term}) > 0` : sql`instr(words, ${term}) > 0`;
}

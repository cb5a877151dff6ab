import type { TableSpec } from '../projection.ts';

export type SearchKind = 'application' | 'project' | 'centre' | 'recognition' | 'external-award';

/** A thing that readers look for, and what it is found by. */
export interface SearchRow {
  /** `<kind>:<id>` */
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** The unit it belongs to, by its last name; null where a list gave none. */
  readonly unitName: string | null;
  readonly creditCode: string | null;
  /** The number its paper bears: contract, plaque, certificate, award. */
  readonly number: string | null;
  /** Title, units, credit codes and numbers in normal form, a space between them. */
  readonly words: string;
  /** The same by pinyin initials, in every common reading; all that is ASCII is here too. */
  readonly initials: string;
  readonly firstPosition: string;
  readonly position: string;
}

export const searchTable: TableSpec<SearchRow> = {
  name: 'search_entry',
  columns: {
    key: 'text',
    kind: 'text',
    id: 'text',
    title: 'text',
    unitName: 'text?',
    creditCode: 'text?',
    number: 'text?',
    words: 'text',
    initials: 'text',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['key'],
  // A search reads one of the last two from end to end, so each has nothing else in it.
  indexes: [
    ['creditCode'],
    ['kind', 'firstPosition', 'words'],
    ['kind', 'firstPosition', 'initials'],
  ],
};

import { Matches } from 'class-validator';
import type { SearchHit } from '@grants/read-store';
import { ChoiceField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { PagedQuery } from '../query/query.dto.ts';

/** What a search is told to look for: something with a letter, a character or a digit in it. */
const SEARCHABLE = /[\p{L}\p{N}]/u;
const NOTHING_TO_SEARCH = { message: 'must have a letter, a character or a digit to look for' };

const SEARCH_TEXT = {
  sort: 'word',
  description:
    'What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin ' +
    'initials, or a part of a code; of several parts with spaces between them, each.',
  example: 'jgld',
} as const;

const KINDS = wordsOf<SearchHit['kind']>({
  application: true,
  project: true,
  centre: true,
  recognition: true,
  'external-award': true,
});

/** What is looked for, and of which kind. */
export class SearchQuery extends PagedQuery {
  @TextField(SEARCH_TEXT)
  @Matches(SEARCHABLE, NOTHING_TO_SEARCH)
  readonly text!: string;

  @ChoiceField({
    of: KINDS,
    description: 'Of this kind; of every kind when absent.',
    optional: true,
  })
  readonly kind?: SearchHit['kind'];
}

/** A list that can be narrowed to what a text finds. */
export class SearchedQuery extends PagedQuery {
  @TextField({ ...SEARCH_TEXT, optional: true })
  @Matches(SEARCHABLE, NOTHING_TO_SEARCH)
  readonly text?: string;
}

import type { ClauseFilter, ParameterFilter } from '@grants/application';
import { ChoiceField, TextField } from '../fields/fields.ts';
import { QueryFlagField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FreshQuery, MomentQuery, PagedMomentQuery } from '../query/query.dto.ts';

type CoverKind = NonNullable<ClauseFilter['coveredBy']>;

/** What may cover a clause. */
export const COVER_KINDS = wordsOf<CoverKind>({
  rule: true,
  parameter: true,
  step: true,
  attestation: true,
  'no-effect': true,
});

const VERSION = { description: 'Of this text.', example: 'minhang-2021', optional: true };

/** Which clauses. */
export class ClausesQuery extends FreshQuery implements ClauseFilter {
  @TextField(VERSION)
  readonly policyVersion?: string;

  @TextField({ description: 'Of this chapter.', example: '细则 一(六)', optional: true })
  readonly chapter?: string;

  @ChoiceField({ of: COVER_KINDS, description: 'That one of this kind covers.', optional: true })
  readonly coveredBy?: CoverKind;

  @TextField({
    description: 'Part of the id, the article, the words of the text or the remark.',
    example: '验收',
    optional: true,
  })
  readonly text?: string;
}

/** A clause, and what came of it as of when; today, unless a day is named. */
export class ClauseQuery extends MomentQuery {}

/** Which part of the places where a clause was applied, and as of when. */
export class ClauseUsesQuery extends PagedMomentQuery {}

/** Which parameters, and their values as of when; today, unless a day is named. */
export class ParametersQuery extends MomentQuery implements ParameterFilter {
  @TextField(VERSION)
  readonly policyVersion?: string;

  @QueryFlagField({
    description: 'Whether a superior policy has set a value of it, in force or not.',
    optional: true,
  })
  readonly overridden?: boolean;

  @TextField({
    description: 'Part of the name, the label or the clause.',
    example: '资助',
    optional: true,
  })
  readonly text?: string;
}

import type { CreditCode } from '@grants/kernel';
import type { DuplicateCaseFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField, TextField } from '../fields/fields.ts';
import { pointInTimeOf } from '../query/moments.ts';
import { PagedMomentQuery } from '../query/query.dto.ts';
import { CASE_STATUSES, MATCH_RULES } from './duplicate-words.ts';
import { BitsField, millibitsOf } from './score-field.ts';

/** Which cases. */
export class DuplicateCasesQuery extends PagedMomentQuery {
  @ChoiceField({ of: CASE_STATUSES, description: 'That stood here.', optional: true })
  readonly status?: NonNullable<DuplicateCaseFilter['status']>;

  @LedgerIdField({ description: 'With this application on one side.', optional: true })
  readonly applicationId?: string;

  @LedgerIdField({ description: 'With this award on one side.', optional: true })
  readonly awardId?: string;

  @CreditCodeField({ description: 'Of this unit.', optional: true })
  readonly creditCode?: CreditCode;

  @TextField({
    description: 'Of a unit whose name has this text in it, or whose credit code it is.',
    example: '示例科技',
    optional: true,
  })
  readonly unit?: string;

  @ChoiceField({ of: MATCH_RULES, description: 'Found by this rule.', optional: true })
  readonly rule?: NonNullable<DuplicateCaseFilter['rule']>;

  @TextField({
    sort: 'word',
    description: 'Of an application to this programme.',
    example: 'key-core-technology',
    optional: true,
  })
  readonly programme?: string;

  @TextField({
    sort: 'word',
    description: 'With a support of this list or programme on the other side.',
    example: 'shanghai-2022',
    optional: true,
  })
  readonly source?: string;

  @BitsField({ description: 'Linked records of this score or a higher one.', optional: true })
  readonly scoreFrom?: number;
}

/** The cases a query asks for, as of when, whatever part of them. */
export function caseFilterOf(query: DuplicateCasesQuery): DuplicateCaseFilter {
  const { asOf: _day, asKnownAt: _known, scoreFrom, ...asked } = query;
  const { after: _after, cursor: _cursor, limit: _limit, ...filter } = asked;
  return {
    ...filter,
    ...pointInTimeOf(query),
    ...(scoreFrom === undefined ? {} : { millibitsFrom: millibitsOf(scoreFrom) }),
  };
}

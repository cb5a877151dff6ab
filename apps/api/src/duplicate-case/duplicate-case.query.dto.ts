import type { CreditCode } from '@grants/kernel';
import type { DuplicateCaseFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField, TextField } from '../fields/fields.ts';
import { QueryNumberField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { PagedQuery } from '../query/query.dto.ts';

type Status = NonNullable<DuplicateCaseFilter['status']>;

const STATUSES = wordsOf<Status>({
  open: true,
  'followed-up': true,
  confirmed: true,
  dismissed: true,
  overturned: true,
});

type Rule = NonNullable<DuplicateCaseFilter['rule']>;

const RULES = wordsOf<Rule>({
  'same-award-identity': true,
  'same-unit-same-title': true,
  'same-unit-similar-title': true,
  'linked-records': true,
});

/** Which cases. */
export class DuplicateCasesQuery extends PagedQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here.', optional: true })
  readonly status?: Status;

  @LedgerIdField({ description: 'With this application on one side.', optional: true })
  readonly applicationId?: string;

  @LedgerIdField({ description: 'With this award on one side.', optional: true })
  readonly awardId?: string;

  @CreditCodeField({ description: 'Of this unit.', optional: true })
  readonly creditCode?: CreditCode;

  @ChoiceField({ of: RULES, description: 'Found by this rule.', optional: true })
  readonly rule?: Rule;

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

  @QueryNumberField({
    from: -100_000,
    to: 1_000_000,
    description: 'Linked records of this score or a higher one, in thousandths of a bit.',
    example: 2000,
    optional: true,
  })
  readonly scoreFrom?: number;
}

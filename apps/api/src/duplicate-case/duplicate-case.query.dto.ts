import type { CreditCode } from '@grants/kernel';
import type { DuplicateCaseFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField } from '../fields/fields.ts';
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
}

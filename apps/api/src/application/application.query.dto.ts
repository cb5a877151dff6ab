import type { CreditCode } from '@grants/kernel';
import type { ApplicationFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField } from '../fields/fields.ts';
import { QueryFlagField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { SearchedQuery } from '../search/search.query.dto.ts';

type Status = NonNullable<ApplicationFilter['status']>;

const STATUSES = wordsOf<Status>({
  submitted: true,
  returned: true,
  'preliminary-review-passed': true,
  recommended: true,
  'not-recommended': true,
  'approval-initiated': true,
  approved: true,
  refused: true,
  withdrawn: true,
});

/** Which applications. */
export class ApplicationsQuery extends SearchedQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here.', optional: true })
  readonly status?: Status;

  @LedgerIdField({ description: 'That answer this call.', optional: true })
  readonly callId?: string;

  @CreditCodeField({ description: 'Of this lead unit.', optional: true })
  readonly creditCode?: CreditCode;

  @QueryFlagField({ description: 'With a hold in force, or without.', optional: true })
  readonly held?: boolean;
}

import type { CentreLevel } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import type { CentreFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField } from '../fields/fields.ts';
import { QueryFlagField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { SearchedQuery } from '../search/search.query.dto.ts';

type Status = NonNullable<CentreFilter['status']>;

const STATUSES = wordsOf<Status>({
  submitted: true,
  returned: true,
  recommended: true,
  checked: true,
  'panel-recommended': true,
  'panel-not-recommended': true,
  'approval-initiated': true,
  approved: true,
  qualified: true,
  unqualified: true,
  paid: true,
  refused: true,
  withdrawn: true,
});

const LEVELS = wordsOf<CentreLevel>({ national: true, municipal: true, district: true });

/** Which centres. */
export class CentresQuery extends SearchedQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here.', optional: true })
  readonly status?: Status;

  @ChoiceField({ of: LEVELS, description: 'Of this level.', optional: true })
  readonly level?: CentreLevel;

  @LedgerIdField({ description: 'That answer this call.', optional: true })
  readonly callId?: string;

  @CreditCodeField({ description: 'Of this host unit.', optional: true })
  readonly creditCode?: CreditCode;

  @QueryFlagField({ description: 'With a hold in force, or without.', optional: true })
  readonly held?: boolean;
}

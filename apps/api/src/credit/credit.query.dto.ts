import type { CreditCode } from '@grants/kernel';
import type { BanFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { PagedMomentQuery } from '../query/query.dto.ts';

type BanStatus = NonNullable<BanFilter['status']>;

const STATUSES = wordsOf<BanStatus>({ past: true, active: true, future: true });

/** Which bans, and as of when; today, unless a day is named. */
export class BansQuery extends PagedMomentQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here on the day.', optional: true })
  readonly status?: BanStatus;

  @CreditCodeField({ description: 'Of this unit.', optional: true })
  readonly creditCode?: CreditCode;
}

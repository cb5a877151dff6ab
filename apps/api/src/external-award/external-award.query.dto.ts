import type { AwardLevel } from '@grants/domain';
import { AWARD_LEVELS } from '../duplicate-case/duplicate-words.ts';
import { ChoiceField, TextField } from '../fields/fields.ts';
import { QueryNumberField, StreamMomentField } from '../fields/query-fields.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { SearchedQuery } from '../search/search.query.dto.ts';

/** Which awards of other funders. */
export class ExternalAwardsQuery extends SearchedQuery {
  @TextField({
    sort: 'word',
    description: 'Of this list.',
    example: 'shanghai-2022',
    optional: true,
  })
  readonly source?: string;

  @ChoiceField({ of: AWARD_LEVELS, description: 'Of a funder of this level.', optional: true })
  readonly level?: AwardLevel;

  @QueryNumberField({
    from: 1990,
    to: 2100,
    description: 'Of this year of award; of first day, where the list tells no day of award.',
    example: 2022,
    optional: true,
  })
  readonly year?: number;

  @TextField({
    description: 'Of a unit whose name has this text in it, or whose credit code it is.',
    example: '示例科技',
    optional: true,
  })
  readonly unit?: string;
}

/** An award as its list tells it, or told it. */
export class ExternalAwardQuery extends FreshQuery {
  @StreamMomentField({
    description: 'As its list had told it up to this revision, or by the end of this day.',
    optional: true,
  })
  readonly at?: string;
}

import type { FundSource, Programme } from '@grants/domain';
import { PROGRAMMES } from '../call/programmes.ts';
import { ChoiceField } from '../fields/fields.ts';
import { QueryNumberField } from '../fields/query-fields.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { FUND_SOURCES } from './fund.dto.ts';

/** Which funds, and as of when. */
export class FundsQuery extends MomentQuery {
  @ChoiceField({ of: PROGRAMMES, description: 'For this programme.', optional: true })
  readonly programme?: Programme;

  @QueryNumberField({
    from: 1990,
    to: 2100,
    description: 'Of this fiscal year.',
    example: 2022,
    optional: true,
  })
  readonly fiscalYear?: number;

  @ChoiceField({ of: FUND_SOURCES, description: 'Of this source.', optional: true })
  readonly source?: FundSource;
}

import type { Programme } from '@grants/domain';
import type { Instant } from '@grants/kernel';
import { ChoiceField, InstantField } from '../fields/fields.ts';
import { QueryNumberField } from '../fields/query-fields.ts';
import { PagedQuery } from '../query/query.dto.ts';
import { PROGRAMMES } from './programmes.ts';

/** Which calls. */
export class CallsQuery extends PagedQuery {
  @ChoiceField({ of: PROGRAMMES, description: 'Of this programme.', optional: true })
  readonly programme?: Programme;

  @QueryNumberField({
    from: 1990,
    to: 2100,
    description: 'Of this year.',
    example: 2022,
    optional: true,
  })
  readonly year?: number;

  @InstantField({ description: 'That take applications at this moment.', optional: true })
  readonly openAt?: Instant;
}

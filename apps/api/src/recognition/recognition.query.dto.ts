import type { CalendarDate, CreditCode } from '@grants/kernel';
import type { RecognitionFilter } from '@grants/read-store';
import {
  ChoiceField,
  CreditCodeField,
  DateField,
  LedgerIdField,
  TextField,
} from '../fields/fields.ts';
import { QueryFlagField, QueryNumberField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { SearchedQuery } from '../search/search.query.dto.ts';

type Status = NonNullable<RecognitionFilter['status']>;

const STATUSES = wordsOf<Status>({
  submitted: true,
  returned: true,
  recommended: true,
  'sent-back': true,
  reviewed: true,
  proposed: true,
  'not-proposed': true,
  undetermined: true,
  'on-notice': true,
  recognised: true,
  revoked: true,
  refused: true,
  withdrawn: true,
});

/** The proposals of which day. */
export class RevocationProposalsQuery extends FreshQuery {
  @DateField({
    description: 'Reports due before this day and not filed by it; today when absent.',
    example: '2024-04-01',
    optional: true,
  })
  readonly asOf?: CalendarDate;

  @LedgerIdField({
    description: '`nextCursor` of the part before; the first part when absent.',
    example: 'R-2022-001',
    optional: true,
  })
  readonly cursor?: string;

  @QueryNumberField({
    from: 1,
    to: 500,
    description: 'How many at most; 50 when absent.',
    example: 50,
    optional: true,
  })
  readonly limit?: number;
}

/** Which recognitions. */
export class RecognitionsQuery extends SearchedQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here.', optional: true })
  readonly status?: Status;

  @TextField({ sort: 'word', description: 'Of this district.', example: '闵行区', optional: true })
  readonly district?: string;

  @TextField({
    sort: 'word',
    description: 'Of this batch.',
    example: '2022年第3批',
    optional: true,
  })
  readonly batch?: string;

  @TextField({ sort: 'word', description: 'Of this field.', example: '01.02', optional: true })
  readonly fieldCode?: string;

  @CreditCodeField({ description: 'Of this unit.', optional: true })
  readonly creditCode?: CreditCode;

  @QueryFlagField({
    description: 'With an objection nobody has reviewed, or without.',
    optional: true,
  })
  readonly opposed?: boolean;

  @QueryFlagField({ description: 'With a hold in force, or without.', optional: true })
  readonly held?: boolean;
}

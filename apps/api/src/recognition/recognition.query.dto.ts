import type { CreditCode } from '@grants/kernel';
import type { RecognitionFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, TextField } from '../fields/fields.ts';
import { QueryFlagField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { PagedQuery } from '../query/query.dto.ts';

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

/** Which recognitions. */
export class RecognitionsQuery extends PagedQuery {
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
}

import type { CreditCode } from '@grants/kernel';
import type { ProjectFilter } from '@grants/read-store';
import { ChoiceField, CreditCodeField, LedgerIdField } from '../fields/fields.ts';
import { QueryFlagField, StreamMomentField } from '../fields/query-fields.ts';
import { wordsOf } from '../fields/words.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { SearchedQuery } from '../search/search.query.dto.ts';

type Status = NonNullable<ProjectFilter['status']>;

const STATUSES = wordsOf<Status>({
  approved: true,
  'in-execution': true,
  accepted: true,
  'not-accepted': true,
  'in-reconsideration': true,
  completed: true,
  terminated: true,
  revoked: true,
});

/** Which projects. */
export class ProjectsQuery extends SearchedQuery {
  @ChoiceField({ of: STATUSES, description: 'That stand here.', optional: true })
  readonly status?: Status;

  @LedgerIdField({ description: 'Of this call.', optional: true })
  readonly callId?: string;

  @LedgerIdField({ description: 'Paid by this fund.', example: 'F12-2022', optional: true })
  readonly fundId?: string;

  @CreditCodeField({ description: 'Of this lead unit.', optional: true })
  readonly creditCode?: CreditCode;

  @QueryFlagField({ description: 'With a hold in force, or without.', optional: true })
  readonly held?: boolean;
}

/** A project as it stands, or as it stood. */
export class ProjectQuery extends FreshQuery {
  @StreamMomentField({
    description: 'As its own events made it up to this revision, or by the end of this day.',
    optional: true,
  })
  readonly at?: string;
}

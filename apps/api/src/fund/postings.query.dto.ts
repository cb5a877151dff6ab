import type { CalendarDate } from '@grants/kernel';
import type { PostingCriteria } from '@grants/read-store';
import { ChoiceField, DateField, LedgerIdField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { InvalidRequest } from '../problems/invalid-request.ts';
import { PagedMomentQuery } from '../query/query.dto.ts';

type Account = NonNullable<PostingCriteria['account']>;

const ACCOUNTS = wordsOf<Account>({
  appropriation: true,
  'carried-in': true,
  transferred: true,
  available: true,
  committed: true,
  authorised: true,
  paid: true,
  recoverable: true,
  recovered: true,
  'written-off': true,
  'carried-forward': true,
  lapsed: true,
});

/** Which postings of a fund. */
export class FundPostingsQuery extends PagedMomentQuery {
  @ChoiceField({
    of: ACCOUNTS,
    description: 'Those that go into this account or come out of it.',
    optional: true,
  })
  readonly account?: Account;

  @LedgerIdField({
    description: 'Those about this project or centre.',
    example: 'P-2022-0042',
    optional: true,
  })
  readonly projectId?: string;

  @DateField({
    description: 'Those that count from this day or a later one.',
    example: '2022-01-01',
    optional: true,
  })
  readonly from?: CalendarDate;

  @DateField({
    description: 'Those that count from this day or an earlier one.',
    example: '2022-12-31',
    optional: true,
  })
  readonly to?: CalendarDate;
}

/** Which postings a query asks for. @throws InvalidRequest on a period that ends before it begins */
export function postingCriteriaOf({
  account,
  projectId,
  from,
  to,
}: FundPostingsQuery): PostingCriteria {
  if (from !== undefined && to !== undefined && from > to) {
    throw InvalidRequest.of('from', `must not be after to, which is ${to}`);
  }
  return {
    ...(account !== undefined && { account }),
    ...(projectId !== undefined && { projectId }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

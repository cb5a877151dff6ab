import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { dateAt } from '@grants/kernel';
import type { Clock } from '@grants/kernel';
import { limitOf, pageOf } from '@grants/read-store';
import type {
  AwardSubjectNamed,
  CommitmentAgeing,
  CommitmentAgeingFilter,
  OpenPromise,
  Page,
  PageRequest,
  ReadStore,
} from '@grants/read-store';
import { CLOCK, READ_STORE } from '../tokens.ts';
import { isKnown } from './funds.ts';

/** An open promise, and what it is about. */
export type ListedPromise = OpenPromise & AwardSubjectNamed;

/** Commitment ageing with a part of the promises it adds up. */
export interface AgeingReport extends Omit<CommitmentAgeing, 'promises'> {
  readonly promises: Page<ListedPromise>;
}

/** Which promises; their age is of today unless a day is named. */
export type AgeingAsked = Partial<CommitmentAgeingFilter> & PageRequest;

/** What is promised and not paid, by age 承诺账龄; none of a fund that is none. */
export class FindCommitmentAgeing extends Query<AgeingReport | undefined> {
  constructor(readonly asked: AgeingAsked) {
    super();
  }
}

@QueryHandler(FindCommitmentAgeing)
export class FindCommitmentAgeingHandler implements IQueryHandler<FindCommitmentAgeing> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked }: FindCommitmentAgeing): Promise<AgeingReport | undefined> {
    const { after = '', limit, asOf = dateAt(this.clock.now()), ...filter } = asked;
    if (!isKnown(filter.fundId, await this.views.reports.funds())) return undefined;
    const { promises, ...sums } = await this.views.reports.commitmentAgeing({ ...filter, asOf });
    const rest = promises.filter(({ position }) => position > after);
    const page = pageOf(rest, limitOf({ ...(limit !== undefined && { limit }) }), {
      item: (promise) => promise,
      cursor: ({ position }) => position,
    });
    const subjectOf = await this.views.reports.awardSubjects(
      page.items.map(({ projectId }) => projectId),
    );
    const items = page.items.map((item) => ({ ...item, ...subjectOf(item.projectId) }));
    return { ...sums, promises: { ...page, items } };
  }
}

import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  ListedPosting,
  Page,
  PageRequest,
  PointInTime,
  ProjectLedger,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** A project's balances with a part of the postings that make them. */
export interface ProjectMoney extends ProjectLedger {
  readonly postings: Page<ListedPosting>;
}

/** The money of a project: its balances and its postings. */
export class FindProjectLedger extends Query<ProjectMoney | undefined> {
  constructor(
    readonly projectId: string,
    readonly when: PointInTime & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(FindProjectLedger)
export class FindProjectLedgerHandler implements IQueryHandler<FindProjectLedger> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ projectId, when }: FindProjectLedger): Promise<ProjectMoney | undefined> {
    const { after: _after, limit: _limit, ...moment } = when;
    const ledger = await this.views.fundLedger.project(projectId, moment);
    if (!ledger) return undefined;
    return { ...ledger, postings: await this.views.fundLedger.postings({ projectId }, when) };
  }
}

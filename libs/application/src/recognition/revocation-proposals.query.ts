import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { RevocationProposal } from '@grants/domain';
import { dateAt } from '@grants/kernel';
import type { Clock } from '@grants/kernel';
import type { Page } from '@grants/read-store';
import { CLOCK } from '../tokens.ts';
import { RevocationProposals } from './revocation-proposals.ts';
import type { ProposalsAsked } from './revocation-proposals.ts';

/** The revocations proposed to an officer on a day (SH-18.2); today unless a day is named. */
export class ListRevocationProposals extends Query<Page<RevocationProposal>> {
  constructor(
    readonly asked: Omit<ProposalsAsked, 'asOf'> & Partial<Pick<ProposalsAsked, 'asOf'>>,
  ) {
    super();
  }
}

@QueryHandler(ListRevocationProposals)
export class ListRevocationProposalsHandler implements IQueryHandler<ListRevocationProposals> {
  constructor(
    @Inject(RevocationProposals) private readonly proposals: RevocationProposals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ asked }: ListRevocationProposals): Promise<Page<RevocationProposal>> {
    const { asOf = dateAt(this.clock.now()), ...part } = asked;
    return this.proposals.page({ ...part, asOf });
  }
}

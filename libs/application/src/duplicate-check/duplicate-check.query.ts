import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import { NotPermitted } from '../commands/command-result.ts';
import { MatchFollower } from '../matching/match-follower.ts';
import type { PlannedProject } from '../matching/planned-project.ts';
import { SupportMatches } from '../matching/support-matches.ts';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';
import { checkDuplicates } from './duplicate-check.ts';
import type { DuplicateCheck } from './duplicate-check.ts';

/** The supports that a planned project looks like. Writes nothing. */
export class CheckDuplicates extends Query<DuplicateCheck> {
  constructor(
    readonly reader: Actor,
    readonly planned: PlannedProject,
  ) {
    super();
  }
}

@QueryHandler(CheckDuplicates)
export class CheckDuplicatesHandler implements IQueryHandler<CheckDuplicates> {
  private readonly matches: SupportMatches;

  constructor(
    @Inject(READ_STORE) private readonly views: Pick<ReadStore, 'duplicates'>,
    @Inject(MatchFollower) private readonly matching: MatchFollower,
  ) {
    this.matches = new SupportMatches(views, matching.supports);
  }

  /** @throws NotPermitted when an applicant asks for another unit */
  async execute({ reader, planned }: CheckDuplicates): Promise<DuplicateCheck> {
    if (maySee(reader, planned.creditCode)) {
      const { views, matching, matches } = this;
      return checkDuplicates({ views, matching, matches }, planned, reader);
    }
    throw new NotPermitted(
      `${reader.id} may not ask for ${planned.creditCode}; a unit asks for itself.`,
    );
  }
}

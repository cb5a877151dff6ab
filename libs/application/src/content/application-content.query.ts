import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { applicationDecider, applicationStream, standingHolds } from '@grants/domain';
import type { MatchingRequirement, ProjectBudget, TechnologyClaim } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE } from '../tokens.ts';
import { documentsIn } from './recorded-documents.ts';
import type { RecordedDocument } from './recorded-documents.ts';
import { folded, holdsTold, teamOf } from './told.ts';
import type { Parties, StandingHold } from './told.ts';

/** What an application says, without what stands for a person and without experts and scores. */
export interface ApplicationSaid extends Parties {
  readonly applicationId: string;
  readonly challengeId: string | null;
  readonly budget: ProjectBudget;
  readonly technology: TechnologyClaim;
  /** Patents, copyrights and layouts it is built on, as the unit wrote them. */
  readonly intellectualPropertyNumbers: readonly string[];
  readonly matchingRequirement: MatchingRequirement | null;
  /** What is asked for while it is returned (MH-1.3.4). */
  readonly missingDocuments: readonly string[];
  readonly documents: readonly RecordedDocument[];
  readonly holds: readonly StandingHold[];
}

/** What an application says, if the reader may see it. */
export class FindApplicationContent extends Query<ApplicationSaid | undefined> {
  constructor(
    readonly reader: Actor,
    readonly applicationId: string,
  ) {
    super();
  }
}

@QueryHandler(FindApplicationContent)
export class FindApplicationContentHandler implements IQueryHandler<FindApplicationContent> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute(query: FindApplicationContent): Promise<ApplicationSaid | undefined> {
    const { reader, applicationId } = query;
    const history = await Array.fromAsync(this.store.readStream(applicationStream(applicationId)));
    const application = folded(applicationDecider, history);
    if (application.status === 'unsubmitted') return undefined;
    const { submission, holds } = application.dossier;
    const { lead, participants, leader, members, challengeId = null } = submission;
    if (!maySee(reader, lead.creditCode)) return undefined;
    const { budget, technology, intellectualPropertyNumbers } = submission;
    return {
      applicationId,
      lead,
      participants,
      members: teamOf(members, leader),
      challengeId,
      ...{ budget, technology, intellectualPropertyNumbers },
      matchingRequirement: submission.matchingRequirement ?? null,
      missingDocuments: application.status === 'returned' ? application.missingDocuments : [],
      documents: documentsIn(history),
      holds: holdsTold(standingHolds(holds)),
    };
  }
}

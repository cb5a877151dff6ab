import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { projectDecider, projectStream } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Actor, Instant, JsonObject } from '@grants/kernel';
import { foldUpTo, stateAsJson } from '../queries/fold-events.ts';
import type { StreamMoment } from '../queries/fold-events.ts';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE } from '../tokens.ts';

/** A project at a moment of its life, and the event that brought it there. */
export interface ProjectAt {
  readonly projectId: string;
  readonly revision: number;
  readonly lastEvent: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** Everything its decisions are taken from; amounts in yuan. */
  readonly state: JsonObject;
}

/** A project as its own events make it, up to a revision or a day. */
export class FindProjectAt extends Query<ProjectAt | undefined> {
  constructor(
    readonly reader: Actor,
    readonly projectId: string,
    readonly moment?: StreamMoment,
  ) {
    super();
  }
}

@QueryHandler(FindProjectAt)
export class FindProjectAtHandler implements IQueryHandler<FindProjectAt> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ reader, projectId, moment }: FindProjectAt): Promise<ProjectAt | undefined> {
    const stream = projectStream(projectId);
    const folded = await foldUpTo(this.store, { stream, decider: projectDecider }, moment);
    if (!folded || folded.state.status === 'unknown') return undefined;
    const { state, lastEvent } = folded;
    if (!maySee(reader, state.dossier.lead.creditCode)) return undefined;
    return {
      projectId,
      revision: lastEvent.revision,
      lastEvent: lastEvent.type,
      occurredAt: lastEvent.metadata.occurredAt,
      recordedAt: lastEvent.recordedAt,
      state: stateAsJson(state),
    };
  }
}

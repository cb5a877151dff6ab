import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { applicationStream, centreStream, projectStream, recognitionStream } from '@grants/domain';
import type { GrantsEvent } from '@grants/domain';
import type { EventStore, RecordedEvent, StreamName } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE } from '../tokens.ts';
import { decidedEvents } from './decided-events.ts';
import type { DecidedEvent } from './decided-events.ts';

const STREAMS = {
  application: applicationStream,
  centre: centreStream,
  project: projectStream,
  recognition: recognitionStream,
} as const;

/** What decisions are taken about. */
export type DecidedNoun = keyof typeof STREAMS;

/** Every decision about one thing, in the order they were taken. */
export interface DecisionBasis {
  readonly id: string;
  readonly decisions: readonly DecidedEvent[];
}

/** On what clauses, facts and numbers everything about one thing was decided. */
export class FindDecisionBasis extends Query<DecisionBasis | undefined> {
  constructor(
    readonly reader: Actor,
    readonly noun: DecidedNoun,
    readonly id: string,
  ) {
    super();
  }
}

/** Told from the streams: a project from its application on. */
@QueryHandler(FindDecisionBasis)
export class FindDecisionBasisHandler implements IQueryHandler<FindDecisionBasis> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ reader, noun, id }: FindDecisionBasis): Promise<DecisionBasis | undefined> {
    const history = await this.read(STREAMS[noun](id));
    const opening = history[0] as unknown as GrantsEvent | undefined;
    const owner = opening && ownerIn(opening);
    if (opening === undefined || owner === undefined || !maySee(reader, owner)) return undefined;
    const before = opening.type === 'ProjectOpened' ? await this.applicationOf(opening) : [];
    return { id, decisions: [...decidedEvents(before), ...decidedEvents(history)] };
  }

  private applicationOf({ data }: Extract<GrantsEvent, { type: 'ProjectOpened' }>) {
    return this.read(applicationStream(data.applicationId));
  }

  private read(stream: StreamName): Promise<readonly RecordedEvent[]> {
    return Array.fromAsync(this.store.readStream(stream));
  }
}

/** Credit code of the unit that a stream belongs to, by the event that opens it. */
function ownerIn(opening: GrantsEvent): string | undefined {
  switch (opening.type) {
    case 'ApplicationSubmitted':
    case 'ProjectOpened':
      return opening.data.lead.creditCode;
    case 'CentreApplied':
      return opening.data.content.host.creditCode;
    case 'RecognitionApplied':
      return opening.data.content.applicant.creditCode;
    default:
      return undefined;
  }
}

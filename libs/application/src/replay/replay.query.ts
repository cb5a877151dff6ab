import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import type { HistoryRequest, Page, ReadStore } from '@grants/read-store';
import type { DecidedNoun } from '../basis/decision-basis.query.ts';
import { maySee } from '../queries/reader.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import type { ReplayStep } from './replay-step.ts';
import { replayOf } from './replay.ts';
import type { ReplaySubject } from './replay.ts';

/** A story told step by step, and what it is the story of. */
export interface Replay extends ReplaySubject, Page<ReplayStep> {
  readonly title: string;
  /** Credit code of the unit it belongs to. */
  readonly creditCode: string;
}

/** The story of an application, project, centre or recognition, with every moment of it. */
export class FindReplay extends Query<Replay | undefined> {
  constructor(
    readonly reader: Actor,
    readonly subject: ReplaySubject,
    readonly request: HistoryRequest,
  ) {
    super();
  }
}

type Title = Pick<Replay, 'title' | 'creditCode'>;

/** What a story is about, and whose it is: what decides who may hear it. */
const TITLES: Readonly<
  Record<DecidedNoun, (views: ReadStore, id: string) => Promise<Title | undefined>>
> = {
  application: async ({ applications }, id) => {
    const found = await applications.find(id);
    return found && { title: found.title, creditCode: found.leadCreditCode };
  },
  project: async ({ projects }, id) => {
    const found = await projects.find(id);
    return found && { title: found.title, creditCode: found.leadCreditCode };
  },
  centre: async ({ centres }, id) => {
    const found = await centres.find(id);
    return found && { title: found.title, creditCode: found.hostCreditCode };
  },
  recognition: async ({ recognitions }, id) => {
    const found = await recognitions.find(id);
    return found && { title: found.title, creditCode: found.applicantCreditCode };
  },
};

@QueryHandler(FindReplay)
export class FindReplayHandler implements IQueryHandler<FindReplay> {
  constructor(
    @Inject(EVENT_STORE) private readonly eventStore: EventStore,
    @Inject(READ_STORE) private readonly views: ReadStore,
  ) {}

  async execute({ reader, subject, request }: FindReplay): Promise<Replay | undefined> {
    const about = await TITLES[subject.noun](this.views, subject.id);
    if (!about || !maySee(reader, about.creditCode)) return undefined;
    const { eventStore, views } = this;
    const steps = await replayOf({ eventStore, history: views.history }, subject, request);
    return { ...subject, ...about, ...steps };
  }
}

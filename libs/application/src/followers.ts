import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { reactions } from '@grants/domain';
import type { EventStore, Position } from '@grants/event-store';
import { ProjectionRunner } from '@grants/read-store';
import type { ReadStore, RunnerStatus } from '@grants/read-store';
import { busCommandOf } from './commands/bus-commands.ts';
import { CommandDesk } from './commands/command-desk.ts';
import { MatchFollower } from './matching/match-follower.ts';
import type { MatchFollowerStatus } from './matching/match-follower.ts';
import type { ReactionCheckpoints } from './reactions/reaction-checkpoints.ts';
import { factsFromFollowers } from './reactions/reaction-facts.ts';
import { ReactionRunner } from './reactions/reaction-runner.ts';
import { EVENT_STORE, REACTION_CHECKPOINTS, READ_STORE } from './tokens.ts';

/** How those who follow the events are doing. */
export interface FollowersStatus {
  readonly lastPosition: Position | undefined;
  readonly views: RunnerStatus;
  readonly matching: MatchFollowerStatus;
  /** What stopped the reactions, if anything did. */
  readonly reactionFault: Error | undefined;
}

/** What follows from the events: views, match indexes and reactions, started and stopped with the application. */
@Injectable()
export class Followers implements OnApplicationShutdown {
  private readonly views: ProjectionRunner;
  private readonly reactions: ReactionRunner;

  constructor(
    @Inject(EVENT_STORE) private readonly eventStore: EventStore,
    @Inject(READ_STORE) readStore: ReadStore,
    @Inject(REACTION_CHECKPOINTS) checkpoints: ReactionCheckpoints,
    @Inject(CommandBus) commandBus: CommandBus,
    @Inject(CommandDesk) desk: CommandDesk,
    @Inject(MatchFollower) private readonly matching: MatchFollower,
  ) {
    this.views = new ProjectionRunner({ eventStore, readStore });
    const sources = { readStore, projections: this.views, matching, desk };
    this.reactions = new ReactionRunner({
      store: eventStore,
      checkpoints,
      reactions,
      give: (intent, context) => commandBus.execute(busCommandOf(intent, context)),
      facts: factsFromFollowers(sources),
    });
  }

  /** Starts to follow; the command bus must have its handlers by now. */
  async start(): Promise<void> {
    this.views.start();
    await this.matching.start();
    await this.reactions.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reactions.stop();
    await this.matching.stop();
    await this.views.stop();
  }

  /**
   * Resolves when reactions, views and match indexes are done with everything that is written, and with what the
   * reactions wrote in turn. @throws PositionNotReached with the reason
   */
  async settled(timeoutMs: number): Promise<void> {
    const last = await this.reactions.settled(timeoutMs);
    if (last === undefined) return;
    await this.views.waitFor(last, timeoutMs);
    await this.matching.waitFor(last, timeoutMs);
  }

  /** Resolves when views and match indexes show everything up to a position. @throws PositionNotReached */
  async viewsReached(position: Position, timeoutMs: number): Promise<void> {
    await this.views.waitFor(position, timeoutMs);
    await this.matching.waitFor(position, timeoutMs);
  }

  async status(): Promise<FollowersStatus> {
    return {
      lastPosition: await this.eventStore.lastPosition(),
      views: this.views.status(),
      matching: this.matching.status(),
      reactionFault: this.reactions.fault,
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, StreamName } from '@grants/event-store';
import { EVENT_STORE } from '../tokens.ts';
import type { Aggregate, AggregateDecider } from './aggregate.ts';
import type { LedgerCommand } from './bus-command.ts';
import { sha256Of } from './command-ids.ts';
import { NotPermitted } from './command-result.ts';
import type { CommandResult } from './command-result.ts';
import { FoldedStreams } from './folded-streams.ts';
import type { FoldedStream } from './folded-streams.ts';
import { handleCommand } from './handle-command.ts';

/** Where every command of the bus is handled: the one way from a request to stored events. */
@Injectable()
export class CommandDesk {
  private readonly streams: FoldedStreams;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    this.streams = new FoldedStreams(store);
  }

  /**
   * Handles a request as the aggregate decides. `withFacts` completes the request by what other
   * streams say; it is asked before every decision, so that a re-decision sees new facts.
   */
  async handle<Command extends { readonly data: object }, State>(
    aggregate: Aggregate<Command, State>,
    given: LedgerCommand,
    withFacts?: () => Promise<Command>,
  ): Promise<CommandResult> {
    const { request, context, ifMatch } = given;
    const asGiven = { ...request, context } as unknown as Command;
    return handleCommand(
      { store: this.store, streams: this.streams },
      {
        stream: aggregate.streamOf(request.data),
        decider: aggregate.decider,
        command: withFacts ?? (() => Promise.resolve(asGiven)),
        context,
        digest: sha256Of(request),
        ...(ifMatch === undefined ? {} : { ifMatch }),
        authorise: (state) => {
          refuseStrangers(aggregate, state, given);
        },
      },
    );
  }

  /** A stream folded as the store has it now, for facts another command is decided on. */
  async current<State>(
    decider: Pick<AggregateDecider<never, State>, 'initialState' | 'evolve'>,
    stream: StreamName,
  ): Promise<FoldedStream<State>> {
    return this.streams.current(stream, decider);
  }
}

/** An applicant acts for one unit, and only on what is that unit's. */
function refuseStrangers<Command extends { readonly data: object }, State>(
  aggregate: Aggregate<Command, State>,
  state: State,
  { context, request }: LedgerCommand,
): void {
  if (context.actor.role !== 'applicant') return;
  const owner = aggregate.ownerOf?.(state);
  if (owner === undefined || owner === context.actor.id) return;
  throw new NotPermitted(`${request.type}: this belongs to another unit than ${context.actor.id}`);
}

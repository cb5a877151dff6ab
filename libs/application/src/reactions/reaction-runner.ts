import type {
  CommandIntent,
  FactRequest,
  GrantsEvent,
  Reaction,
  ReactionFacts,
  Step,
} from '@grants/domain';
import { PositionWaiters } from '@grants/event-store';
import type { EventStore, Position, RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import type { CommandContext, ProjectedEvent, Rejection } from '@grants/kernel';
import { derivedUuid } from '../commands/command-ids.ts';
import type { CommandResult } from '../commands/command-result.ts';
import { REACTION_ROLE } from '../commands/roles.ts';
import type { ReactionCheckpoints } from './reaction-checkpoints.ts';

/** Gives a command on behalf of a reaction. */
export type GiveCommand = (
  intent: CommandIntent,
  context: CommandContext,
) => Promise<CommandResult>;

/** Answers a reaction's question from views that have reached `at`, or later. */
export type AnswerFacts = (request: FactRequest, at: Position) => Promise<ReactionFacts>;

export interface ReactionRunnerParts {
  readonly store: EventStore;
  readonly checkpoints: ReactionCheckpoints;
  readonly reactions: readonly Reaction[];
  readonly give: GiveCommand;
  readonly facts: AnswerFacts;
}

/** A command that no refusal was foreseen for was refused. A person has to look. */
export class ReactionRefused extends Error {
  override readonly name = 'ReactionRefused';

  constructor(
    readonly reaction: string,
    readonly event: RecordedEvent,
    readonly intent: CommandIntent,
    readonly rejection: Rejection,
  ) {
    super(
      `reaction ${reaction} to ${event.type} (${event.stream}, revision ${event.revision}): ` +
        `${intent.type} was refused with ${rejection.code}: ${rejection.message}`,
    );
  }
}

const NO_FACTS: ReactionFacts = {
  matches: [],
  matcherVersion: '',
  applicationIds: [],
  recognitionIds: [],
  centreIds: [],
  knownAt: '',
};

/**
 * Carries out reactions durably: every event once or more, in global order, one at a time. Command
 * ids derive from event, reaction, step and subject, so an event met again after a crash writes
 * nothing new.
 *
 * A fault (the store is out, a refusal nobody foresaw) stops the runner at the event it could not
 * finish, and `fault` tells; going on would pay or approve in the wrong order. After the cause is
 * gone, the next start takes that event up again.
 */
export class ReactionRunner {
  private readonly stopping = new AbortController();
  private readonly waiters = new PositionWaiters();
  private readonly byType = new Map<string, Reaction[]>();
  private running: Promise<void> | undefined;
  private stoppedBy: Error | undefined;

  constructor(private readonly parts: ReactionRunnerParts) {
    for (const reaction of parts.reactions) {
      for (const type of reaction.handles) {
        this.byType.set(type, [...(this.byType.get(type) ?? []), reaction]);
      }
    }
  }

  /** What stopped the runner, if anything did. */
  get fault(): Error | undefined {
    return this.stoppedBy;
  }

  async start(): Promise<void> {
    const after = await this.parts.checkpoints.reached();
    if (after !== undefined) this.waiters.reached(after);
    this.running = this.run(after).catch((error: unknown) => {
      this.stoppedBy = error instanceof Error ? error : new Error(String(error));
      this.waiters.ended(this.stoppedBy.message);
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.waiters.ended('the reactions were stopped');
  }

  /** Resolves when the reactions to everything up to a position are done. @throws the fault */
  async waitFor(position: Position, timeoutMs: number): Promise<void> {
    await this.waiters.waitFor(position, timeoutMs);
  }

  /** Resolves with the last position when no reaction has anything left to do. */
  async settled(timeoutMs: number): Promise<Position | undefined> {
    let last = await this.parts.store.lastPosition();
    for (;;) {
      if (last !== undefined) await this.waitFor(last, timeoutMs);
      const next = await this.parts.store.lastPosition();
      if (next === last) return last;
      last = next;
    }
  }

  private async run(after: Position | undefined): Promise<void> {
    const { signal } = this.stopping;
    for await (const batch of this.parts.store.subscribe({ after, signal })) {
      for (const event of batch) {
        if (signal.aborted) return;
        await this.reactTo(event);
        this.waiters.reached(event.position);
      }
      const last = batch.at(-1);
      // Once a batch is enough: what a crash makes the runner meet again writes nothing new.
      if (last) await this.parts.checkpoints.advance(last.position);
    }
  }

  private async reactTo(event: RecordedEvent): Promise<void> {
    const reactions = this.byType.get(event.type) ?? [];
    if (reactions.length === 0) return;
    const projected = projectedEvent(event);
    for (const reaction of reactions) {
      const request = reaction.factsNeeded?.(projected);
      const facts = request ? await this.parts.facts(request, event.position) : NO_FACTS;
      await this.take(reaction.react(projected, facts), { reaction, event, path: '' });
    }
  }

  private async take(steps: readonly Step[], at: StepPlace): Promise<void> {
    for (const [index, step] of steps.entries()) {
      const path = `${at.path}/${index}`;
      const context = reactionContext(step.intent, { ...at, path });
      const result = await this.parts.give(step.intent, context);
      if (!('rejected' in result)) continue;
      if (!step.ifRejected) {
        throw new ReactionRefused(at.reaction.name, at.event, step.intent, result.rejected);
      }
      await this.take(step.ifRejected(result.rejected), { ...at, path });
      return;
    }
  }
}

/**
 * Which step of which reaction to which event; `path` names the step, `/0` the first, `/1/0` the
 * first instead of the second when that was refused.
 */
export interface StepPlace {
  readonly reaction: Reaction;
  readonly event: RecordedEvent;
  readonly path: string;
}

/** In what context a reaction gives the command of one of its steps. */
export function reactionContext(
  intent: CommandIntent,
  { event, reaction, path }: StepPlace,
): CommandContext {
  return {
    commandId: derivedUuid('reaction', reaction.name, event.id, path, subjectOf(intent)),
    correlationId: event.metadata.correlationId,
    causationId: event.id,
    actor: { id: reaction.name, role: REACTION_ROLE },
    occurredAt: event.metadata.occurredAt,
  };
}

/**
 * The ids a command names. A reaction that is taken up again may find other subjects than the first
 * time, at other places of its list, and must not take one for another.
 */
function subjectOf({ type, data }: CommandIntent): string {
  const ids = Object.entries(data).filter(
    ([name, value]) => name.endsWith('Id') && typeof value === 'string',
  );
  return [type, ...ids.map(([name, id]) => `${name}=${String(id)}`).toSorted()].join(' ');
}

/** A stored event as reactions and projections see it. */
export function projectedEvent(event: RecordedEvent): ProjectedEvent<GrantsEvent> {
  return {
    ...(event as unknown as ProjectedEvent<GrantsEvent>),
    eventId: event.id,
    occurredOn: dateAt(event.metadata.occurredAt),
  };
}

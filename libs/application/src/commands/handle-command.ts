import type { AppendResult, EventStore, NewEvent, StreamName } from '@grants/event-store';
import { EventIdReused, WrongExpectedRevision } from '@grants/event-store';
import { isRejected } from '@grants/kernel';
import type { CommandContext, DomainEvent, Rejection } from '@grants/kernel';
import type { AggregateDecider } from './aggregate.ts';
import { eventIdOf } from './command-ids.ts';
import { ConcurrencyConflict, StaleRevision } from './command-result.ts';
import type { CommandAccepted, CommandResult } from './command-result.ts';
import type { FoldedStream, FoldedStreams, RememberedCommand } from './folded-streams.ts';
import { REACTION_ROLE } from './roles.ts';

/** How often a command is decided anew when someone else wrote to its stream in between. */
const DECISIONS_MAX = 1 + 3;

/** One command on its way to one stream. */
export interface CommandCase<Command, State> {
  readonly stream: StreamName;
  readonly decider: AggregateDecider<Command, State>;
  /** The command with its facts; asked again, with facts read again, before every decision. */
  readonly command: () => Promise<Command>;
  readonly context: CommandContext;
  /** Fingerprint of what the client asked for, facts left out. */
  readonly digest: string;
  /** The revision the client decided on (`If-Match`), when it said one. */
  readonly ifMatch?: number;
  /** @throws NotPermitted when the actor may not act on this state. */
  readonly authorise?: (state: State) => void;
}

/** What handling needs of the process it runs in. */
export interface CommandEnvironment {
  readonly store: EventStore;
  readonly streams: FoldedStreams;
}

/**
 * Reads the stream, folds it, decides, and appends at the revision decided at. Decides again, with
 * facts read again, when someone else wrote first: at most three times.
 *
 * @throws ConcurrencyConflict, StaleRevision, and whatever the store throws on an outage
 */
export async function handleCommand<Command, State>(
  environment: CommandEnvironment,
  request: CommandCase<Command, State>,
): Promise<CommandResult> {
  const { streams } = environment;
  let folded =
    streams.remembered<State>(request.stream) ??
    (await streams.current(request.stream, request.decider));
  for (let decisions = 0; decisions < DECISIONS_MAX; decisions += 1) {
    const result = await decideOnce(environment, request, folded);
    if (result) return result;
    folded = await streams.current(request.stream, request.decider);
  }
  throw new ConcurrencyConflict(request.stream, DECISIONS_MAX);
}

/** Undefined when the stream turned out to be further than `folded`. */
async function decideOnce<Command, State>(
  environment: CommandEnvironment,
  request: CommandCase<Command, State>,
  folded: FoldedStream<State>,
): Promise<CommandResult | undefined> {
  const verdict = await verdictOn(request, folded);
  if ('events' in verdict) return append(environment, request, { folded, events: verdict.events });
  // Nothing is to be written, so no append checks the revision: look whether it is still true.
  const current = await environment.streams.current(request.stream, request.decider);
  return current.revision === folded.revision ? verdict.answer() : undefined;
}

/** What is to be written on this state of the stream, or what to answer without writing. */
async function verdictOn<Command, State>(
  request: CommandCase<Command, State>,
  folded: FoldedStream<State>,
): Promise<{ events: readonly DomainEvent[] } | { answer: () => CommandResult }> {
  const { stream, context, ifMatch, decider } = request;
  const earlier = folded.commands.get(context.commandId);
  if (earlier) return { answer: () => repeated(request, folded, earlier) };
  if (ifMatch !== undefined && ifMatch !== folded.revision) {
    return { answer: () => refuseStale(stream, ifMatch, folded.revision) };
  }
  const command = await request.command();
  request.authorise?.(folded.state);
  const decision = decider.decide(command, folded.state);
  if (isRejected(decision)) return { answer: () => decision };
  if (decision.accepted.length === 0) return { answer: () => nothingToDo(stream, folded) };
  return { events: decision.accepted };
}

function refuseStale(stream: StreamName, expected: number, actual: number | 'none'): never {
  throw new StaleRevision(stream, expected, actual);
}

async function append<Command, State>(
  { store, streams }: CommandEnvironment,
  request: CommandCase<Command, State>,
  decided: { folded: FoldedStream<State>; events: readonly DomainEvent[] },
): Promise<CommandResult | undefined> {
  const { stream } = request;
  const events = decided.events.map((event, index) => newEvent(request, event, index));
  try {
    const result = await store.append(stream, decided.folded.revision, events);
    const remembered = rememberedCommand(request.digest, events, result);
    streams.remember(stream, advanced(request, decided, remembered));
    return { accepted: accepted(stream, remembered, result.repeated) };
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return undefined;
    if (error instanceof EventIdReused) return { rejected: keyReused(request.context.commandId) };
    throw error;
  }
}

function newEvent(
  request: Pick<CommandCase<never, never>, 'context' | 'digest'>,
  event: DomainEvent,
  index: number,
): NewEvent {
  const { context } = request;
  return {
    id: eventIdOf(context.commandId, index),
    type: event.type,
    schemaVersion: 1,
    data: event.data,
    metadata: { ...context, commandDigest: request.digest },
  };
}

function rememberedCommand(
  digest: string,
  events: readonly NewEvent[],
  { revision, position }: AppendResult,
): RememberedCommand {
  const first = revision - events.length + 1;
  return {
    digest,
    position,
    events: events.map(({ id, type }, index) => ({ id, type, revision: first + index })),
  };
}

/** The folded stream with the events just written, so that the next command reads nothing. */
function advanced<Command, State>(
  { decider, context }: CommandCase<Command, State>,
  { folded, events }: { folded: FoldedStream<State>; events: readonly DomainEvent[] },
  remembered: RememberedCommand,
): FoldedStream<State> {
  const commands = folded.commands as Map<string, RememberedCommand>;
  commands.set(context.commandId, remembered);
  const revision = remembered.events.at(-1)?.revision ?? folded.revision;
  return {
    state: events.reduce((state, event) => decider.evolve(state, event as never), folded.state),
    revision,
    commands,
  };
}

function accepted(
  stream: StreamName,
  { position, events }: RememberedCommand,
  wasRepeated: boolean,
): CommandAccepted {
  const revision = events.at(-1)?.revision ?? 'none';
  return { stream, revision, position, events, repeated: wasRepeated };
}

function repeated<Command, State>(
  request: CommandCase<Command, State>,
  folded: FoldedStream<State>,
  earlier: RememberedCommand,
): CommandResult {
  if (isAnotherRequest(request, earlier)) {
    return { rejected: keyReused(request.context.commandId) };
  }
  return { accepted: { ...accepted(request.stream, earlier, true), revision: folded.revision } };
}

/**
 * Whether a key was used for another request. A reaction's key names event, step and subject; the
 * words it passes on, those of a refusal for instance, may have other figures when it is taken up
 * again, and what was recorded first stands.
 */
function isAnotherRequest(
  { context, digest }: Pick<CommandCase<never, never>, 'context' | 'digest'>,
  earlier: RememberedCommand,
): boolean {
  return context.actor.role !== REACTION_ROLE && earlier.digest !== digest;
}

function nothingToDo<State>(stream: StreamName, folded: FoldedStream<State>): CommandResult {
  return { accepted: { stream, revision: folded.revision, events: [], repeated: true } };
}

function keyReused(commandId: string): Rejection {
  return {
    code: 'COMMAND.KEY_REUSED',
    message: `Idempotency key ${commandId} was used before for another request; use a new key.`,
    facts: { commandId },
  };
}

import type { EventStore, Position, RecordedEvent, StreamName } from '@grants/event-store';
import type { AggregateDecider } from './aggregate.ts';
import type { WrittenEvent } from './command-result.ts';

/** What a stream remembers of one command that wrote to it. */
export interface RememberedCommand {
  readonly digest: string;
  readonly position: Position;
  readonly events: readonly WrittenEvent[];
}

/** A stream folded to its state, with the commands that wrote it. */
export interface FoldedStream<State> {
  readonly state: State;
  readonly revision: number | 'none';
  readonly commands: ReadonlyMap<string, RememberedCommand>;
}

type Folding<State> = Pick<AggregateDecider<never, State>, 'initialState' | 'evolve'>;

/** The stream one stored event further. The map of commands only ever gains keys, so it is shared. */
export function extended<State>(
  folded: FoldedStream<State>,
  event: RecordedEvent,
  folding: Folding<State>,
): FoldedStream<State> {
  const { commandId, commandDigest } = event.metadata;
  const commands = folded.commands as Map<string, RememberedCommand>;
  const earlier = commands.get(commandId)?.events ?? [];
  const isNew = event.revision > (earlier.at(-1)?.revision ?? -1);
  if (isNew) {
    const written = { id: event.id, type: event.type, revision: event.revision };
    commands.set(commandId, {
      digest: commandDigest,
      position: event.position,
      events: [...earlier, written],
    });
  }
  return {
    state: folding.evolve(folded.state, event as never),
    revision: event.revision,
    commands,
  };
}

/**
 * Folded states by stream, least recently used dropped first. It saves reading a stream again and
 * nothing more: what a command writes is always checked by the store against the revision it was
 * decided at, so a stale entry costs a second look and never a wrong event.
 */
export class FoldedStreams {
  private readonly entries = new Map<StreamName, FoldedStream<unknown>>();

  constructor(
    private readonly store: EventStore,
    private readonly streamsMax = 4096,
  ) {}

  /** The stream as last seen here, without a look at the store; undefined when never seen. */
  remembered<State>(stream: StreamName): FoldedStream<State> | undefined {
    const entry = this.entries.get(stream);
    if (entry) this.remember(stream, entry);
    return entry as FoldedStream<State> | undefined;
  }

  /** The stream as the store has it now; reads only what came after what was seen here. */
  async current<State>(stream: StreamName, folding: Folding<State>): Promise<FoldedStream<State>> {
    let folded: FoldedStream<State> = this.remembered(stream) ?? {
      state: folding.initialState,
      revision: 'none',
      commands: new Map(),
    };
    const from = folded.revision === 'none' ? 0 : folded.revision + 1;
    for await (const event of this.store.readStream(stream, { from })) {
      folded = extended(folded, event, folding);
    }
    this.remember(stream, folded);
    return folded;
  }

  remember(stream: StreamName, folded: FoldedStream<unknown>): void {
    this.entries.delete(stream);
    if (folded.revision === 'none') return;
    this.entries.set(stream, folded);
    if (this.entries.size <= this.streamsMax) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}

import { PositionWaiters } from '@grants/event-store';
import type { EventStore, Position } from '@grants/event-store';
import type { Checkpoint } from './node-sqlite/tables.ts';
import { Projector } from './projector.ts';
import type { ReadStore } from './read-store.ts';

export interface ProjectionRunnerOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  /** At most so many events in one transaction; 4096 when absent. */
  readonly batchSize?: number;
}

/** How the runner does: `failed` says that views stand still until somebody has looked. */
export interface RunnerStatus {
  readonly state: 'idle' | 'running' | 'stopped' | 'failed';
  /** The position every view has reached. */
  readonly position: Position;
  readonly projections: readonly Checkpoint[];
  /** Why it failed; a `ProjectionFault` names projection and event. */
  readonly fault?: Error;
}

/** Some 120 ms of work: few commits while catching up, and no long stop for those who append. */
const BATCH_SIZE = 4096;

/**
 * Keeps the views up to date with the event store: catches up from their checkpoints, then follows.
 * It never skips an event: a projection that throws stops it, and its status says at which event.
 */
export class ProjectionRunner {
  private readonly projector: Projector;
  private readonly stopping = new AbortController();
  private readonly waiters = new PositionWaiters();
  private state: RunnerStatus['state'] = 'idle';
  private fault: Error | undefined;
  private following: Promise<void> | undefined;

  constructor(private readonly options: ProjectionRunnerOptions) {
    const { connection, projections } = options.readStore;
    this.projector = new Projector(connection, projections);
    this.waiters.reached(this.projector.position());
  }

  /** Begins to follow the event store; once only. */
  start(): void {
    if (this.following !== undefined) return;
    this.state = 'running';
    this.following = this.follow();
  }

  /** Ends after the batch at hand; those who still wait are told so. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  /** The position every view has reached; empty before the first event. */
  position(): Position {
    return this.projector.position();
  }

  status(): RunnerStatus {
    return {
      state: this.state,
      position: this.position(),
      projections: this.projector.checkpoints(),
      ...(this.fault !== undefined && { fault: this.fault }),
    };
  }

  /**
   * Resolves when every view has seen the event at a position.
   *
   * @throws PositionNotReached when that takes longer than `timeoutMs`, or the runner has ended
   */
  waitFor(position: Position, timeoutMs: number): Promise<void> {
    return this.waiters.waitFor(position, timeoutMs);
  }

  private async follow(): Promise<void> {
    const { eventStore, batchSize = BATCH_SIZE } = this.options;
    try {
      const batches = eventStore.subscribe({
        after: this.position(),
        signal: this.stopping.signal,
        batchSize,
      });
      for await (const batch of batches) {
        this.projector.apply(batch);
        this.waiters.reached(this.position());
      }
      this.state = 'stopped';
    } catch (failure) {
      this.fault = failure instanceof Error ? failure : new Error(String(failure));
      this.state = 'failed';
    }
    this.waiters.ended(this.fault?.message ?? 'the runner was stopped');
  }
}

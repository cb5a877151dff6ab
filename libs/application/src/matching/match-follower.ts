import type { GrantsEvent } from '@grants/domain';
import { BEGINNING, PositionWaiters } from '@grants/event-store';
import type { EventStore, Position, RecordedEvent } from '@grants/event-store';
import type { MatchIndexStore } from './match-index-store.ts';
import { SupportIndex } from './support-index.ts';

/** What the follower works over. */
export interface MatchFollowerParts {
  readonly eventStore: EventStore;
  readonly indexStore: MatchIndexStore;
  /** Supports put between two snapshots; 200,000 unless told: ten seconds of work, were it lost. */
  readonly snapshotEvery?: number;
}

/** How the match indexes are doing. */
export interface MatchFollowerStatus {
  readonly state: 'idle' | 'running' | 'stopped' | 'failed';
  readonly position: Position;
  /** How many of our applications, and of other funders' awards, are compared. */
  readonly applications: number;
  readonly awards: number;
  /** Why the indexes were built again from the events when the ledger was opened, if they were. */
  readonly rebuiltBecause?: string;
  readonly fault?: Error;
}

const SNAPSHOT_EVERY = 200_000;
/** Some 50 ms of work, so that those who ask meanwhile do not wait for long. */
const BATCH_SIZE = 1024;

/**
 * Keeps the match indexes up to date with the event store, in global order: from the last snapshot
 * on, or from the beginning when there is none that can be used, and then as events come. A snapshot
 * is written when it stops and after every so many supports.
 */
export class MatchFollower {
  /** The supports, as far as they are known. */
  readonly supports = new SupportIndex();
  private readonly stopping = new AbortController();
  private readonly waiters = new PositionWaiters();
  private reached: Position = BEGINNING;
  private unsaved = 0;
  private state: MatchFollowerStatus['state'] = 'idle';
  private rebuiltBecause: string | undefined;
  private fault: Error | undefined;
  private following: Promise<void> | undefined;

  constructor(private readonly parts: MatchFollowerParts) {}

  /** Takes up the last snapshot and begins to follow; once only. */
  async start(): Promise<void> {
    if (this.state !== 'idle') return;
    this.state = 'running';
    await this.restore();
    this.following = this.follow();
  }

  /** Ends after the batch at hand, and writes what was not written yet. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  /** Takes up the last snapshot and what was recorded since, and follows no further. */
  async catchUp(): Promise<void> {
    await this.restore();
    for await (const event of this.parts.eventStore.readAll({ after: this.reached })) {
      this.apply(event);
    }
  }

  /** The position the indexes stand at; empty before the first event. */
  position(): Position {
    return this.reached;
  }

  /** Resolves when the indexes have seen a position. @throws PositionNotReached, with the reason */
  waitFor(position: Position, timeoutMs: number): Promise<void> {
    return this.waiters.waitFor(position, timeoutMs);
  }

  status(): MatchFollowerStatus {
    return {
      state: this.state,
      position: this.reached,
      applications: this.supports.count('ours'),
      awards: this.supports.count('others'),
      ...(this.rebuiltBecause !== undefined && { rebuiltBecause: this.rebuiltBecause }),
      ...(this.fault !== undefined && { fault: this.fault }),
    };
  }

  private async restore(): Promise<void> {
    const { eventStore, indexStore } = this.parts;
    const last = await eventStore.lastPosition();
    const { position, rebuiltBecause } = this.supports.restore(indexStore, last);
    this.reached = position;
    this.rebuiltBecause = rebuiltBecause;
    this.waiters.reached(position);
  }

  private async follow(): Promise<void> {
    const { eventStore, snapshotEvery = SNAPSHOT_EVERY } = this.parts;
    const { signal } = this.stopping;
    const from = { after: this.reached, signal, batchSize: BATCH_SIZE };
    try {
      for await (const batch of eventStore.subscribe(from)) {
        batch.forEach((event) => {
          this.apply(event);
        });
        this.waiters.reached(this.reached);
        await this.saveFrom(snapshotEvery);
      }
      await this.saveFrom(1);
      this.state = 'stopped';
    } catch (failure) {
      this.fault = failure instanceof Error ? failure : new Error(String(failure));
      this.state = 'failed';
    }
    this.waiters.ended(this.fault?.message ?? 'the match indexes were closed');
  }

  private apply(event: RecordedEvent): void {
    if (this.supports.apply(event as unknown as GrantsEvent)) this.unsaved += 1;
    this.reached = event.position;
  }

  /** Writes a snapshot when there is as much that the last one lacks. */
  private async saveFrom(changes: number): Promise<void> {
    if (this.unsaved < changes) return;
    await this.supports.save(this.parts.indexStore, this.reached);
    this.unsaved = 0;
  }
}

import type { Position } from '@grants/event-store';

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A follower did not reach a position in time; what it was asked for is not there yet. */
export class NotReachedInTime extends Error {
  override readonly name = 'NotReachedInTime';

  constructor(
    readonly position: Position,
    readonly timeoutMs: number,
  ) {
    super(`position ${position} was not reached within ${timeoutMs} ms; ask again`);
  }
}

/** Callers that wait until a follower of the event store has reached a position. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();
  private last: Position | undefined;
  private fault: Error | undefined;

  reached(position: Position): void {
    this.last = position;
    for (const waiter of this.waiters) {
      if (waiter.position <= position) waiter.resolve();
    }
  }

  fail(error: Error): void {
    this.fault = error;
    for (const waiter of this.waiters) waiter.reject(error);
  }

  async waitFor(position: Position, timeoutMs: number): Promise<void> {
    if (this.last !== undefined && this.last >= position) return;
    if (this.fault) throw this.fault;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter = { position, resolve, reject };
    const timer = setTimeout(() => {
      reject(new NotReachedInTime(position, timeoutMs));
    }, timeoutMs);
    this.waiters.add(waiter);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      this.waiters.delete(waiter);
    }
  }
}

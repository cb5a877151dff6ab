import { BEGINNING } from './event-store.ts';
import type { Position } from './event-store.ts';

/** Who follows the event store had not got to a position by the time a caller would wait for it. */
export class PositionNotReached extends Error {
  override readonly name = 'PositionNotReached';

  constructor(
    readonly wanted: Position,
    readonly reached: Position,
    reason: string,
  ) {
    super(`stands at ${placeOf(reached)} and not yet at ${placeOf(wanted)}: ${reason}`);
  }
}

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
  readonly refuse: (reason: string) => void;
}

/** Callers that wait until somebody who follows the event store has got to a position. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();
  private last: Position = BEGINNING;
  private end: string | undefined;

  /** Tells those who wait that everything up to here is done. */
  reached(position: Position): void {
    this.last = position;
    for (const waiter of this.waiters) {
      if (waiter.position <= position) waiter.resolve();
    }
  }

  /** Tells those who wait, and those who will, that nothing more is going to be done. */
  ended(reason: string): void {
    this.end = reason;
    for (const waiter of this.waiters) waiter.refuse(reason);
  }

  /** Resolves when a position is reached. @throws PositionNotReached, with the reason */
  async waitFor(position: Position, timeoutMs: number): Promise<void> {
    if (this.last >= position) return;
    if (this.end !== undefined) throw new PositionNotReached(position, this.last, this.end);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const refuse = (reason: string) => {
      reject(new PositionNotReached(position, this.last, reason));
    };
    const waiter = { position, resolve, refuse };
    const timer = setTimeout(refuse, timeoutMs, `waited ${timeoutMs} ms`);
    this.waiters.add(waiter);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      this.waiters.delete(waiter);
    }
  }
}

function placeOf(position: Position): string {
  return position === BEGINNING ? 'the beginning' : position;
}

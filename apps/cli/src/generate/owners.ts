import type { StreamName } from '@grants/event-store';

/** Streams that belong to one owner, a unit or a batch, and are forgotten together. */
interface Owned {
  live: number;
  lastUsed: number;
  readonly streams: Set<StreamName>;
}

/**
 * Which streams may still be written to: an owner's, while one of its lives goes on, or a later one
 * may begin. What nobody can write to any more is given up, so that memory does not grow.
 */
export class Owners {
  private readonly owners = new Map<string, Owned>();

  /** A life of the owner begins; it is the n-th. */
  begin(owner: string, n: number): void {
    const owned = this.owners.get(owner) ?? { live: 0, lastUsed: n, streams: new Set() };
    owned.live += 1;
    owned.lastUsed = Math.max(owned.lastUsed, n);
    this.owners.set(owner, owned);
  }

  end(owner: string): void {
    const owned = this.owners.get(owner);
    if (owned) owned.live -= 1;
  }

  touch(owner: string, stream: StreamName): void {
    this.owners.get(owner)?.streams.add(stream);
  }

  /** Takes out the owners without a life, of whom none began at `n` or after. */
  *over(n: number): Iterable<readonly [owner: string, streams: ReadonlySet<StreamName>]> {
    for (const [owner, { live, lastUsed, streams }] of this.owners) {
      if (live > 0 || lastUsed >= n) continue;
      this.owners.delete(owner);
      yield [owner, streams];
    }
  }
}

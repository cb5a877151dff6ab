/** Wakes those who wait for the next commit. Waiting costs no timer and keeps no events. */
export class CommitSignal {
  readonly #waiting = new Set<() => void>();
  #ended = false;

  /** True once the store has closed: no commit will follow. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Tells everybody who waits that something was committed. */
  notify(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** Tells everybody who waits that no commit will follow. */
  end(): void {
    this.#ended = true;
    this.notify();
  }

  /** Resolves at the next commit, at the end, or when the signal aborts. */
  next(signal?: AbortSignal): Promise<void> {
    if (this.#ended || signal?.aborted === true) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = (): void => {
      signal?.removeEventListener('abort', wake);
      this.#waiting.delete(wake);
      resolve();
    };
    this.#waiting.add(wake);
    signal?.addEventListener('abort', wake);
    return promise;
  }
}

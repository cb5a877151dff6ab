import { useSyncExternalStore } from 'react';
import { isProblem } from './problem.ts';
import type { Problem } from './problem.ts';

/** What concerns the whole page and not the one question that met it: no valid token, no answer. */
const OF_THE_WHOLE_PAGE = new Set([0, 401, 502, 503, 504]);

let outage: Problem | null = null;
const listeners = new Set<() => void>();

function tell(problem: Problem | null): void {
  if (outage === problem) return;
  outage = problem;
  for (const listener of listeners) listener();
}

/** Notes what a question met; whatever else failed at the same time, the page tells it once. */
export function noteFailure(failure: unknown): void {
  if (isProblem(failure) && OF_THE_WHOLE_PAGE.has(failure.status)) tell(failure);
}

/** The service answers, or a new token was given. */
export function noteAnswer(): void {
  tell(null);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The outage, if there is one. */
export const useOutage = (): Problem | null => useSyncExternalStore(listen, () => outage);

import { useSyncExternalStore } from 'react';
import { isProblem, noAnswer } from './problem.ts';
import type { Problem } from './problem.ts';

/** No answer at all, or one of a gateway that got none. */
const NO_ANSWER = new Set([0, 502, 503, 504]);
const NO_VALID_TOKEN = 401;

/** Nobody is asked more often than this, and somebody who waits long less and less often. */
const FIRST_ASKED_AFTER_MS = 2_000;
const ASKED_AFTER_MS_MAX = 60_000;

/** What concerns the whole page and not the one question that met it: no valid token, no answer. */
let outage: Problem | null = null;
const listeners = new Set<() => void>();
const recoveries = new Set<() => void>();
let asking: ReturnType<typeof setTimeout> | undefined;

/** Whether a failure is that nobody answers, which passes. */
export const isOutage = (failure: unknown): failure is Problem =>
  isProblem(failure) && NO_ANSWER.has(failure.status);

/** Notes what a question met; whatever else failed at the same time, the page tells it once. */
export function noteFailure(failure: unknown): void {
  if (isOutage(failure)) {
    tell(failure);
    if (asking === undefined) askAfter(FIRST_ASKED_AFTER_MS);
  } else if (isProblem(failure) && failure.status === NO_VALID_TOKEN) tell(failure);
}

/** The service answers, or a new token was given. */
export function noteAnswer(): void {
  clearTimeout(asking);
  asking = undefined;
  if (outage === null) return;
  tell(null);
  for (const recovered of recoveries) recovered();
}

/** Calls back each time that the service answers again. */
export function onRecovery(recovered: () => void): () => void {
  recoveries.add(recovered);
  return () => recoveries.delete(recovered);
}

/** Asks whether the service answers, and notes it. */
export async function askWhetherUp(): Promise<void> {
  const response = await fetch('/api/v1/health', { cache: 'no-store' }).catch(() => null);
  // The ledger itself answers in JSON, also where it is not well; a gateway before it does not.
  if (response?.headers.get('content-type')?.includes('json')) noteAnswer();
  else noteFailure(noAnswer(0));
}

function askAfter(delay: number): void {
  asking = setTimeout(() => {
    askAfter(Math.min(2 * delay, ASKED_AFTER_MS_MAX));
    if (!document.hidden) void askWhetherUp();
  }, delay);
}

/** Whoever comes back to the page, or to the network, need not wait. */
function askAtOnce(): void {
  if (isOutage(outage)) void askWhetherUp();
}
window.addEventListener('focus', askAtOnce);
window.addEventListener('online', askAtOnce);

function tell(problem: Problem | null): void {
  if (outage === problem) return;
  outage = problem;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The outage, if there is one. */
export const useOutage = (): Problem | null => useSyncExternalStore(listen, () => outage);

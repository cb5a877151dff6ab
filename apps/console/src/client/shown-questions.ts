import { useQueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { Problem } from './problem.ts';
import { isOfConditions } from './wrong-address.ts';

/** Who is signed in is asked on every page, and no part of any. */
const SESSION = '/api/v1/session';

/** What the questions of the page on the screen come to; a new value only when it is another. */
function useShown<Value>(told: (questions: readonly Query[]) => Value): Value {
  const questions = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    useCallback((listener) => questions.subscribe(listener), [questions]),
    () => told(questions.getAll().filter((each) => each.isActive())),
  );
}

/** What is wrong with the conditions in the address: the first answer that says so. */
export function useWrongConditions(): Problem | undefined {
  const { search } = useLocation();
  return useShown((questions) =>
    questions
      .map(({ state }): unknown => state.error)
      .find((error) => isOfConditions(error, search)),
  );
}

/** When what the page shows was read: the oldest part of it, an instant. Undefined when it shows nothing. */
export function useReadAt(): string | undefined {
  const oldest = useShown((questions) =>
    Math.min(
      ...questions
        .filter(({ queryKey, state }) => queryKey[0] !== SESSION && state.data !== undefined)
        .map(({ state }) => state.dataUpdatedAt),
    ),
  );
  return Number.isFinite(oldest) ? new Date(oldest).toISOString() : undefined;
}

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isOutage, noteAnswer, noteFailure, onRecovery } from './outage.ts';
import { isProblem } from './problem.ts';

const TRIES = 3;
const STALE_AFTER_MS = 10_000;

/** Only what may pass by itself is tried again: no answer, or a server that is not ready. */
function mayPass(failures: number, problem: unknown): boolean {
  if (failures >= TRIES || !isProblem(problem)) return false;
  return problem.status === 0 || problem.status === 503;
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteFailure, onSuccess: noteAnswer }),
  defaultOptions: {
    // A district's ledger answers on its own network, whatever the browser thinks of the internet.
    queries: { retry: mayPass, staleTime: STALE_AFTER_MS, networkMode: 'always' },
  },
});

// What was not read is read; what is on the page is read anew.
onRecovery(() => {
  void queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => isOutage(state.error),
  });
});

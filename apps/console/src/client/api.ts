import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { createApiClient } from '@grants/api-client';
import type { AnswerOf, Asked, ReadPath } from '@grants/api-client';
import { credentials } from './credentials.ts';
import { noAnswer } from './problem.ts';
import type { Problem } from './problem.ts';

/** Asks the API; where it does not answer, the failure is a problem like every other. */
async function fetched(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(credentials())) request.headers.set(name, value);
  try {
    const response = await fetch(request);
    const kind = response.headers.get('content-type') ?? '';
    const readable = response.ok ? kind.includes('json') : kind.includes('problem+json');
    return readable ? response : problemResponse(response.status);
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    return problemResponse(0);
  }
}

/** A response cannot have status 0; the problem inside has. */
function problemResponse(status: number): Response {
  return new Response(JSON.stringify(noAnswer(status)), {
    status: 503,
    headers: { 'content-type': 'application/problem+json' },
  });
}

const client = createApiClient({ baseUrl: window.location.origin, fetch: fetched });

export interface AskOptions {
  /** False while it is not known yet what to ask. */
  readonly enabled?: boolean;
  /** Keeps showing the answer before while the next is read: for a list that is filtered or paged. */
  readonly keepShowing?: boolean;
}

/**
 * What a route of the API answers, read once and shared by whoever asks the same.
 *
 * `api.useQuery('get', '/api/v1/funds/{fundId}', { params: { path: { fundId } } })`
 */
function useAnswer<Path extends ReadPath>(
  _method: 'get',
  path: Path,
  ...[{ params = {} } = {}, { enabled = true, keepShowing = false } = {}]: [
    init?: { readonly params?: Asked<Path> },
    options?: AskOptions,
  ]
): UseQueryResult<AnswerOf<Path>, Problem> {
  const answer: UseQueryResult<unknown, Problem> = useQuery<unknown, Problem>({
    queryKey: [path, params],
    queryFn: ({ signal }) => client.read(path, params, signal),
    enabled,
    ...(keepShowing && { placeholderData: keepPreviousData }),
  });
  // The key has the path, so that what is kept under it is what that path answered.
  return answer as UseQueryResult<AnswerOf<Path>, Problem>;
}

/** The routes of the API, typed by its published description, as queries of a page. */
export const api = { useQuery: useAnswer };

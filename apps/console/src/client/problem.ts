import type { components } from '@grants/api-client';

/** What went wrong, as the API tells it (RFC 9457); status 0 where there was no answer at all. */
export type Problem = Omit<components['schemas']['ProblemView'], 'facts'> & {
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** The API did not answer, or something between it and the browser did. */
export function noAnswer(status: number): Problem {
  return {
    type: 'about:blank',
    title: '',
    status,
    detail: '',
    instance: '',
    code: status === 0 ? 'CONSOLE.NO_ANSWER' : 'CONSOLE.UNREADABLE_ANSWER',
    traceId: '',
  };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value;
}

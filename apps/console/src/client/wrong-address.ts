import { isProblem } from './problem.ts';
import type { Problem } from './problem.ts';

const MALFORMED = new Set([400, 422]);
const NOT_FOUND = 404;

/** The conditions of an address that a problem names as wrong. */
export function wrongConditions({ errors = [] }: Problem, search: string): readonly string[] {
  const asked = new URLSearchParams(search);
  return errors.map(({ field }) => field).filter((field) => asked.has(field));
}

/** Whether a problem is of the conditions in the address, and so of the page and of no part of it. */
export function isOfConditions(problem: unknown, search: string): problem is Problem {
  if (!isProblem(problem) || !MALFORMED.has(problem.status)) return false;
  return problem.errors === undefined ? search !== '' : wrongConditions(problem, search).length > 0;
}

/** Whether the id in an address is none: there is no such thing, or there can be none. */
export function isUnknownId(problem: unknown, search: string): boolean {
  if (!isProblem(problem)) return false;
  if (problem.status === NOT_FOUND) return true;
  return MALFORMED.has(problem.status) && !isOfConditions(problem, search);
}

import type { ClauseId } from '@grants/kernel';
import type { Clause } from './clause.ts';
import { CLAUSES } from './clauses.ts';

const BY_ID: ReadonlyMap<string, Clause> = new Map(CLAUSES.map((clause) => [clause.id, clause]));

/** Whether a text is the id of a clause of the register. */
export function isClause(id: string): id is ClauseId {
  return BY_ID.has(id);
}

/** The clause of an id, or nothing when the register has none such. */
export function clauseOf(id: string): Clause | undefined {
  return BY_ID.get(id);
}

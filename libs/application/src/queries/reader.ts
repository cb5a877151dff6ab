import type { Actor } from '@grants/kernel';

/** The unit whose things alone a reader may see; undefined for a reader who sees those of all. */
export function onlyUnitOf(reader: Actor): string | undefined {
  return reader.role === 'applicant' ? reader.id : undefined;
}

/** Whether a reader may see what belongs to a unit. */
export function maySee(reader: Actor, creditCode: string): boolean {
  const only = onlyUnitOf(reader);
  return only === undefined || only === creditCode;
}

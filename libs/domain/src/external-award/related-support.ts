import type { AwardLevel } from './events.ts';

/** What tells of a support whether it matches another, or is matched by one (MH-2.2.2). */
export interface MatchableSupport {
  readonly id: string;
  /** The project an application of ours became. */
  readonly projectId?: string | null | undefined;
  readonly awardNumber?: string | null | undefined;
  /** Whose money it is; absent for ours, which is the district's. */
  readonly level?: AwardLevel | null | undefined;
  /** The district support it requires. */
  readonly requiresMatchingOf?: string | null | undefined;
  /** The superior award that requires it. */
  readonly requiredMatchOf?: string | null | undefined;
}

const SUPERIOR: ReadonlySet<AwardLevel> = new Set(['central', 'municipal']);

/**
 * Whether two supports are one required match of the other: related support, which is no duplicate
 * and counts once in totals (MH-2.2.2). Either side may tell it, by an id, the project's id or the
 * award's number. The one that requires is of a superior department, municipal or central, when
 * only the matching side tells: the district requires no match of itself.
 */
export function isRequiredMatch(one: MatchableSupport, other: MatchableSupport): boolean {
  return requires(one, other) || requires(other, one);
}

function requires(superior: MatchableSupport, match: MatchableSupport): boolean {
  if (isNameOf(superior.requiresMatchingOf, match)) return true;
  const { level } = superior;
  if (level === undefined || level === null || !SUPERIOR.has(level)) return false;
  return isNameOf(match.requiredMatchOf, superior);
}

function isNameOf(text: string | null | undefined, support: MatchableSupport): boolean {
  if (text === undefined || text === null) return false;
  return [support.id, support.projectId, support.awardNumber].includes(text);
}

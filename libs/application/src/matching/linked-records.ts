import { CASE_FROM, compare, explain, prepared, RELATED_FROM, weigh } from '@grants/matching';
import type {
  CandidateOptions,
  Comparison,
  Explanation,
  MatchIndex,
  MatchRecord,
  PreparedRecord,
  Rarity,
  SideNames,
  Unread,
  Weighed,
} from '@grants/matching';

/** How many records of an index are compared with one: all labelled pairs are among the first twenty. */
export const COMPARED_AT_MOST = 20;

/** What a score says: one project, the same people and subject, or neither. */
export type LinkVerdict = 'case' | 'related' | 'unrelated';

/** Two records compared and weighed; the left one was looked up, the right one was found. */
export interface LinkedPair {
  readonly left: MatchRecord;
  readonly right: MatchRecord;
  readonly comparison: Comparison;
  readonly weighed: Weighed;
}

/** The records an index has for one, and what of it could not be looked up. */
export interface LinkedRecords {
  /** By score, the highest first; of equal score by id. */
  readonly pairs: readonly LinkedPair[];
  readonly unread: readonly Unread[];
}

/** What a record is looked up in, and by which frequencies it is weighed. */
export interface Lookup {
  readonly index: MatchIndex;
  readonly rarity: Rarity;
  readonly accepts?: CandidateOptions['accepts'];
  /** How a record is made ready; those compared often are better kept. */
  readonly prepare?: (record: MatchRecord) => PreparedRecord;
}

/** Finds the records most like one, compares and weighs them. */
export function linkedRecords(record: MatchRecord, lookup: Lookup): LinkedRecords {
  const { index, rarity, accepts, prepare = prepared } = lookup;
  const { candidates, unread } = index.candidates(record, {
    limit: COMPARED_AT_MOST,
    ...(accepts && { accepts }),
  });
  const left = prepare(record);
  const pairs = candidates.flatMap(({ id }) => {
    const right = index.get(id);
    return right === undefined ? [] : [linkedPair(left, prepare(right), rarity)];
  });
  return { pairs: pairs.toSorted(byScore), unread };
}

/** Two records held against each other. */
export function linkedPair(
  left: PreparedRecord,
  right: PreparedRecord,
  rarity: Rarity,
): LinkedPair {
  const comparison = compare(left, right, rarity);
  return { left: left.record, right: right.record, comparison, weighed: weigh(comparison) };
}

/** The waterfall of a pair, whose lines call the records by the names of the sides. */
export function explained({ comparison, weighed }: LinkedPair, sides?: SideNames): Explanation {
  return explain(comparison, weighed, sides);
}

export function verdictOn({ score }: Pick<Weighed, 'score'>): LinkVerdict {
  if (score >= CASE_FROM) return 'case';
  return score >= RELATED_FROM ? 'related' : 'unrelated';
}

/** The highest score first; pairs of one score in the order of their ids, so that any run is the same. */
export function byScore(one: LinkedPair, other: LinkedPair): number {
  const difference = other.weighed.score - one.weighed.score;
  if (difference !== 0) return difference;
  const [first, second] = [idsOf(one), idsOf(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const idsOf = ({ left, right }: LinkedPair): string => `${left.id}\n${right.id}`;

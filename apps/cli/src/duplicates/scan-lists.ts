import { byScore, linkedRecords } from '@grants/application';
import type { LinkedPair } from '@grants/application';
import { MatchIndex, prepared } from '@grants/matching';
import type { MatchRecord, PreparedRecord } from '@grants/matching';
import type { MatchList } from './match-list.ts';

/** So many records are kept in their normal forms; beyond, they are made anew. */
const PREPARED_AT_MOST = 50_000;

/** Pairs across two lists, and what of the lists could not be looked up. */
export interface ScannedLists {
  /** The left record of a pair is of the left list; ranked by score, then by id. */
  readonly pairs: readonly LinkedPair[];
  /** Records of which some terms are so common that they were not looked up. */
  readonly partlyRead: number;
}

/**
 * Compares two lists, each record of the shorter one with those of the longer that are most like it.
 * The pairs from a score on, ranked; the same lists give the same pairs to the last bit.
 */
export function scanLists(left: MatchList, right: MatchList, from: number): ScannedLists {
  const index = new MatchIndex();
  for (const record of [...left.records, ...right.records]) index.put(record);
  const [shorter, longer] =
    left.records.length < right.records.length ? [left, right] : [right, left];
  const prepare = remembering(prepared);
  const accepts = ({ source }: Pick<MatchRecord, 'source'>) => source === longer.side;
  const pairs: LinkedPair[] = [];
  let partlyRead = 0;
  for (const record of shorter.records) {
    const found = linkedRecords(record, { index, rarity: index, accepts, prepare });
    if (found.unread.length > 0) partlyRead += 1;
    pairs.push(...found.pairs.filter(({ weighed }) => weighed.score >= from));
  }
  const turned = shorter === left ? pairs : pairs.map(exchanged);
  return { pairs: turned.toSorted(byScore), partlyRead };
}

/** Exchanging the sides of a comparison changes no weight. */
function exchanged({ left, right, comparison, weighed }: LinkedPair): LinkedPair {
  const fields = comparison.fields.map((field) => {
    const sides = { ...field, left: field.right, right: field.left };
    if ('incomparable' in sides) {
      return { ...sides, incomparable: OTHER_SIDE[sides.incomparable] };
    }
    if (!('startAssumed' in sides)) return sides;
    const startAssumed = sides.startAssumed.map((side) => (side === 'left' ? 'right' : 'left'));
    return { ...sides, startAssumed };
  });
  return {
    left: right,
    right: left,
    comparison: { ...comparison, left: comparison.right, right: comparison.left, fields },
    weighed,
  };
}

const OTHER_SIDE = {
  'left-missing': 'right-missing',
  'right-missing': 'left-missing',
  'both-missing': 'both-missing',
  'different-kinds': 'different-kinds',
} as const;

function remembering(
  prepare: (record: MatchRecord) => PreparedRecord,
): (record: MatchRecord) => PreparedRecord {
  const known = new Map<string, PreparedRecord>();
  return (record) => {
    const before = known.get(record.id);
    if (before !== undefined) return before;
    if (known.size >= PREPARED_AT_MOST) known.clear();
    const made = prepare(record);
    known.set(record.id, made);
    return made;
  };
}

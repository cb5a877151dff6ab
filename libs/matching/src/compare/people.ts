import { rarity as bitsOf } from '../block/rarity.ts';
import { personNameAgreement } from '../normalise/person-agreement.ts';
import type { PersonName } from '../normalise/person.ts';
import { missing } from './comparison.ts';
import type { FieldComparison, LevelOf, Values } from './comparison.ts';
import type { Pair } from './pair.ts';
import type { Rarity } from './rarity.ts';

/** With every second person in common, a list of leaders or authors is the same list. */
const SAME_FROM = 0.5;
/** A list beyond this is cut: papers of a thousand authors exist. */
const PEOPLE_AT_MOST = 50;

/**
 * The leaders: `same` when half of the longer list agrees, which of one leader is that leader;
 * `alike` when a name agrees but for a character or for initials, or fewer agree.
 */
export function comparedLeaders({ left, right, rarity }: Pair, values: Values): FieldComparison {
  const [one, other] = [people(left.leaders), people(right.leaders)];
  const incomparable = incomparableNames(one, other);
  if (incomparable !== undefined) return { field: 'leader', ...values, incomparable };
  const same = agreeing(one, other, ['same']);
  const alike = agreeing(one, other, ['same', 'initials', 'one-character-variant']);
  const longer = Math.max(one.length, other.length);
  if (same.length > 0 && alike.length >= SAME_FROM * longer) {
    const nameBits = bitsOfRarest(same, rarity);
    return { field: 'leader', ...values, level: 'same' satisfies LevelOf<'leader'>, nameBits };
  }
  const level: LevelOf<'leader'> = alike.length > 0 ? 'alike' : 'different';
  return { field: 'leader', ...values, level };
}

/** The people beside the leaders; a member who leads the other project counts, two leaders do not. */
export function comparedTeams({ left, right }: Pair, values: Values): FieldComparison {
  const [one, other] = [people(left.members), people(right.members)];
  const incomparable = incomparableNames(one, other);
  if (incomparable !== undefined) return { field: 'team', ...values, incomparable };
  const shared = Math.min(
    agreeing(one, people([...right.leaders, ...other]), ['same']).length,
    agreeing(other, people([...left.leaders, ...one]), ['same']).length,
  );
  const share = shared / Math.min(one.length, other.length);
  return { field: 'team', ...values, level: teamLevel(share) };
}

function teamLevel(share: number): LevelOf<'team'> {
  if (share === 0) return 'none';
  return share >= SAME_FROM ? 'most' : 'some';
}

const people = (names: readonly PersonName[]) => names.slice(0, PEOPLE_AT_MOST);

function incomparableNames(one: readonly PersonName[], other: readonly PersonName[]) {
  const none = missing(one[0], other[0]);
  if (none !== undefined) return none;
  const isComparable = one.some((name) => other.some(({ script }) => script === name.script));
  return isComparable ? undefined : ('different-kinds' as const);
}

/** Those of the first list whom someone of the second agrees with. */
function agreeing(
  one: readonly PersonName[],
  other: readonly PersonName[],
  levels: readonly string[],
): readonly PersonName[] {
  return one.filter((name) =>
    other.some((counterpart) => levels.includes(personNameAgreement(name, counterpart) ?? '')),
  );
}

function bitsOfRarest(names: readonly PersonName[], rarity: Rarity): number {
  const bits = names.map(({ parts }) => bitsOf(rarity.countOfPerson(parts.join(' ')), rarity.size));
  return Math.max(...bits);
}

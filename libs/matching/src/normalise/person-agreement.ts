import { surnameLength } from './person.ts';
import type { PersonName } from './person.ts';

/**
 * How far two names agree: the `same`; `one-character-variant`, as a typing mistake makes it
 * (田维明, 田维民); `initials`, when one is the other with parts shortened or left out (J. Smith, John
 * Smith); `different`.
 */
export type PersonNameAgreement = 'same' | 'one-character-variant' | 'initials' | 'different';

/** A given name of fewer characters, or a part of fewer letters, is another name once one differs. */
const GIVEN_NAME_FROM = 2;
const PART_FROM = 4;

/** A Chinese name this long writes the sounds of another language, and may lose a character. */
const TRANSCRIBED_FROM = 5;

/** Names with more parts left over than people have are compared as wholes only. */
const PARTS_AT_MOST = 8;

/**
 * Compares two names, in either order with one result. Undefined when they cannot be compared: one
 * is missing, or one is in Chinese characters and the other in letters.
 */
export function personNameAgreement(
  one: PersonName | undefined,
  other: PersonName | undefined,
): PersonNameAgreement | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.script !== other.script) return undefined;
  if (one.parts.join(' ') === other.parts.join(' ')) return 'same';
  return one.script === 'chinese'
    ? agreementInChinese([...one.text], [...other.text])
    : agreementInLetters(one.parts, other.parts);
}

function agreementInChinese(one: readonly string[], other: readonly string[]): PersonNameAgreement {
  const surname = surnameLength(one.join(''));
  const shorter = Math.min(one.length, other.length);
  const mayDiffer =
    one.slice(0, surname).join('') === other.slice(0, surname).join('') &&
    surnameLength(other.join('')) === surname &&
    shorter - surname >= GIVEN_NAME_FROM &&
    (one.length === other.length || shorter >= TRANSCRIBED_FROM);
  return mayDiffer && isOneEdit(one, other) ? 'one-character-variant' : 'different';
}

function agreementInLetters(one: readonly string[], other: readonly string[]): PersonNameAgreement {
  const [left, right] = [without(one, other), without(other, one)];
  const sharedCount = one.length - left.length;
  const sharesWholePart = one.some((part) => part.length > 1 && other.includes(part));
  if (!sharesWholePart || left.length + right.length > PARTS_AT_MOST) return 'different';
  if (areOneMistyped(left, right)) return 'one-character-variant';
  return isShorterForm(left, right, sharedCount) ? 'initials' : 'different';
}

/** The parts of one name that the other does not have, each as often as it is missing. */
function without(parts: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const part of others) counts.set(part, (counts.get(part) ?? 0) + 1);
  return parts.filter((part) => {
    const count = counts.get(part) ?? 0;
    counts.set(part, count - 1);
    return count <= 0;
  });
}

function areOneMistyped(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== 1 || other.length !== 1) return false;
  const [part, counterpart] = [[...one.join('')], [...other.join('')]];
  return Math.min(part.length, counterpart.length) >= PART_FROM && isOneEdit(part, counterpart);
}

/** Every part left over on the side with fewer stands for one on the other; a name has two parts. */
function isShorterForm(
  one: readonly string[],
  other: readonly string[],
  sharedCount: number,
): boolean {
  const [fewer, more] = one.length <= other.length ? [one, [...other]] : [other, [...one]];
  for (const part of fewer) {
    const match = more.findIndex((candidate) => isInitialOf(part, candidate));
    if (match < 0) return false;
    more.splice(match, 1);
  }
  return fewer.length + sharedCount >= 2;
}

function isInitialOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return [...short].length === 1 && long.startsWith(short);
}

/** Whether one character was replaced, or one left out, between two texts that differ. */
function isOneEdit(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const start = short.findIndex((character, index) => character !== long[index]);
  const from = start < 0 ? short.length : start;
  const rest = short.slice(short.length === long.length ? from + 1 : from);
  return rest.join('') === long.slice(from + 1).join('');
}

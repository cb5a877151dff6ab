import { normalisedText } from './text.ts';

/**
 * A person's name as it is compared. A name in Chinese characters has its `text`; a name in letters
 * also its `parts` in alphabetical order, because lists put the family name first or last.
 */
export interface PersonName {
  readonly text: string;
  readonly script: 'chinese' | 'letters';
  readonly parts: readonly string[];
}

/**
 * How far two names agree: the `same`; `one-character-variant`, as a typing mistake makes it;
 * `initials`, when one is a shorter form of the other; `different`.
 */
export type PersonNameAgreement = 'same' | 'one-character-variant' | 'initials' | 'different';

/** Reads a name as it is written; undefined when nothing in it is a name. */
export function personName(raw: string): PersonName | undefined {
  const text = normalisedText(raw).replace(/\(.*?\)/gu, '');
  if (/\p{Script=Han}/u.test(text)) {
    const name = text.replace(/[^\p{L}\p{M}]/gu, '');
    return { text: name, script: 'chinese', parts: [name] };
  }
  const parts = text.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return { text: parts.join(' '), script: 'letters', parts: parts.toSorted() };
}

/** Compares two names; undefined when they cannot be compared: one is missing, or the scripts differ. */
export function personNameAgreement(
  one: PersonName | undefined,
  other: PersonName | undefined,
): PersonNameAgreement | undefined {
  if (one === undefined || other === undefined || one.script !== other.script) return undefined;
  if (one.parts.join(' ') === other.parts.join(' ')) return 'same';
  const [left, right] = [[...one.text], [...other.text]];
  if (left.length !== right.length || left.length < 3 || left[0] !== right[0]) return 'different';
  const differing = left.filter((character, index) => character !== right[index]).length;
  return differing === 1 ? 'one-character-variant' : 'different';
}

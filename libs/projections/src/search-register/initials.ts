import { pinyin } from 'pinyin-pro';

/** Of neighbouring characters with two readings so many are combined in every way. */
const COMBINED_MAX = 4;

const HAN = /\p{Script=Han}/u;

/** Characters whose readings were looked up; the script has an end, and so has this. */
const known = new Map<string, readonly string[]>();

/**
 * The initials a reader may type for a text in normal form: the first letter of each character's
 * pinyin, every other letter and digit as it is. A character that is commonly read in two ways (重
 * zhòng, chóng) has both, so that a text has a way for each combination. With more than four such
 * characters in a row of them, the ways repeat: whatever is typed of the text that has four of them
 * or fewer is in one of the ways.
 */
export function initialsOf(normalText: string): readonly string[] {
  const choices = [...normalText].map(initialsOfOne);
  const doubles = choices.filter(({ length }) => length > 1).length;
  const ways = 2 ** Math.min(doubles, COMBINED_MAX);
  const all = Array.from({ length: ways }, (_, way) => initialsBy(way, choices));
  return [...new Set(all)];
}

/** One way of reading: each bit of it says for one character with two readings which it is. */
function initialsBy(way: number, choices: readonly (readonly string[])[]): string {
  let double = 0;
  let initials = '';
  for (const [first = '', second] of choices) {
    if (second === undefined) {
      initials += first;
      continue;
    }
    initials += isSet(way, double % COMBINED_MAX) ? second : first;
    double += 1;
  }
  return initials;
}

function isSet(bits: number, index: number): boolean {
  return Math.floor(bits / 2 ** index) % 2 === 1;
}

/** The initials of one character, the two most common where its readings begin differently. */
function initialsOfOne(character: string): readonly string[] {
  if (!HAN.test(character)) return [character];
  const before = known.get(character);
  if (before !== undefined) return before;
  const letters = pinyin(character, {
    type: 'array',
    multiple: true,
    toneType: 'none',
    pattern: 'first',
  });
  const initials = [...new Set(letters)].slice(0, 2);
  known.set(character, initials);
  return initials;
}

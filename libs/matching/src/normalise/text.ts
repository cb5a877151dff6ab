import { UNSPACED } from './scripts.ts';
import { TRADITIONAL_AND_SIMPLIFIED } from './simplified-characters.ts';

/** No part of a word: format, private-use, surrogate and control characters, and U+FFFD. */
const UNREADABLE = /[\p{Cf}\p{Co}\p{Cs}\uFFFD]|(?!\s)\p{Cc}/gu;

/** What U+FFFD becomes when its UTF-8 bytes are read as GBK: no Chinese text has three in a row. */
const MISREAD = /[锟斤拷]{3,}/gu;

/** Most titles hold nothing else, and nothing in them changes but traditional characters. */
const SETTLED = /^[\u4E00-\u9FFF0-9a-z]*$/;

/** Dashes of every script, and what is typed for one: minus, swung dash, bullet, box drawing. */
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u223C\u23AF\u2500\u2501~]+/gu;

/** The ratio sign is typed for a colon. */
const RATIO = /\u2236/gu;

const APOSTROPHES = /(?<=\p{L})['\u2018\u2019\u02BC`\u00B4]+(?=\p{L})/gu;

/** All but letters, marks, digits and signs that tell words apart, as C++ and C# from C. */
const BETWEEN_WORDS = /(?:[^\p{L}\p{M}\p{N}\p{Sm}#]|[<>|=¬])+/gu;

const SPACE_BESIDE_UNSPACED = new RegExp(`(?<=[${UNSPACED}]) | (?=[${UNSPACED}])`, 'gu');

const MARKS_ON_LATIN = /(?<=\p{Script=Latin})\p{M}+/gu;
const MAY_HAVE_ACCENTS = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL_AND_SIMPLIFIED.flatMap((row) => pairsIn([...row])),
);

function pairsIn(characters: readonly string[]): [string, string][] {
  return characters.flatMap((character, index) =>
    index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
  );
}

function inSimplified(text: string): string {
  let written = '';
  for (const character of text) written += SIMPLIFIED.get(character) ?? character;
  return written;
}

/**
 * A text as every comparison begins with it: full and half width and other compatibility forms made
 * one (Unicode NFKC, UAX #15), lower case, traditional characters in simplified form, every run of
 * dashes one hyphen, every run of white space one space; without control, format and private-use
 * characters, and without what a wrong character set left behind. Normalising twice changes nothing;
 * work grows with the length of the text.
 */
export function normalisedText(text: string): string {
  if (SETTLED.test(text)) return inSimplified(text).replace(MISREAD, '');
  // Composed first and last: what goes out in between may stand between a letter and its accent.
  const plain = text.normalize('NFKC').replace(UNREADABLE, '').normalize('NFKC').toLowerCase();
  return inSimplified(plain.normalize('NFKC'))
    .replace(MISREAD, '')
    .replace(DASHES, '-')
    .replace(RATIO, ':')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A text as its words are compared: the normalised text without punctuation, without accents on
 * Latin letters, and without spaces beside Chinese or Japanese characters; between words of scripts
 * that use spaces one space stays. Empty when the text has nothing to compare. Doing it twice
 * changes nothing.
 */
export function comparableText(text: string): string {
  if (SETTLED.test(text)) return normalisedText(text);
  const words = normalisedText(text).replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim();
  const joined = words.replace(SPACE_BESIDE_UNSPACED, '').replace(MISREAD, '');
  return MAY_HAVE_ACCENTS.test(joined) ? withoutAccents(joined) : joined;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS_ON_LATIN, '').normalize('NFC');
}

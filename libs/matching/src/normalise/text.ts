import { TRADITIONAL_AND_SIMPLIFIED } from './simplified-characters.ts';

/** Written in no word: control, format, private-use and surrogate characters, and U+FFFD. */
const UNREADABLE = /[\p{Cf}\p{Co}\p{Cs}\uFFFD]|(?!\s)\p{Cc}/gu;

/** What U+FFFD becomes when its UTF-8 bytes are read as GBK: no Chinese text has these in a row. */
const MISREAD = /[锟斤拷]{3,}/gu;

/** Dashes of every script, and what stands for one: minus, swung dash, bullet, box drawing. */
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u223C\u23AF\u2500\u2501~]+/gu;

/** The ratio sign is written for a colon. */
const COLONS = /[\u2236\uFE55]/gu;

const APOSTROPHES = /(?<=\p{L})['\u2018\u2019\u02BC`\u00B4](?=\p{L})/gu;

/** Between words: all but letters, marks, digits and the signs that tell C++ and C# from C. */
const BETWEEN_WORDS = /(?:[^\p{L}\p{M}\p{N}\p{Sm}#]|[<>|=¬])+/gu;

/** Scripts that put no space between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Bopomofo}]`;
const SPACE_AT_UNSPACED = new RegExp(`(?<=${UNSPACED}) | (?=${UNSPACED})`, 'gu');

const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;
const BEYOND_ASCII_LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/u;

const simplified = new Map<string, string>(
  TRADITIONAL_AND_SIMPLIFIED.flatMap((row) => {
    const characters = [...row];
    return characters.flatMap((character, index): [string, string][] =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    );
  }),
);

function inSimplified(text: string): string {
  let written = '';
  for (const character of text) written += simplified.get(character) ?? character;
  return written;
}

/**
 * A text as all comparisons begin with it: full and half width and other compatibility forms made
 * one (Unicode NFKC, UAX #15), lower case, traditional characters in their simplified form, every
 * dash a hyphen, white space of any length one space; without control, format and private-use
 * characters and without what a wrong character set left behind. Normalising twice changes nothing.
 * Work grows with the length of the text.
 */
export function normalisedText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(UNREADABLE, '').replace(MISREAD, '');
  return inSimplified(plain)
    .replace(DASHES, '-')
    .replace(COLONS, ':')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFKC');
}

/**
 * A text as its words are compared: the normalised text without punctuation, without the accents of
 * Latin letters, and without spaces where Chinese or Japanese is written; between words of scripts
 * that use spaces one space stays. Empty when there is nothing to compare.
 */
export function comparableText(text: string): string {
  const words = normalisedText(text).replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ');
  const joined = words.trim().replace(SPACE_AT_UNSPACED, '').replace(MISREAD, '');
  return withoutAccents(joined);
}

function withoutAccents(text: string): string {
  if (!BEYOND_ASCII_LATIN.test(text)) return text;
  return text.normalize('NFD').replace(LATIN_MARKS, '').normalize('NFC');
}

import { termsOf } from '../normalise/terms.ts';
import { comparableText } from '../normalise/text.ts';

/** A text as its likeness to another is reckoned. */
export interface TextForm {
  /** The text without punctuation, as an index lists whole titles. */
  readonly text: string;
  /** Each Chinese character, word and piece of a word once, in the order of code units. */
  readonly bag: readonly string[];
  /** Chinese characters and words as they follow each other, of long texts the beginning. */
  readonly sequence: readonly string[];
}

/** Alignment takes the product of both lengths; the titles of the real lists have up to 60. */
const ALIGNED_AT_MOST = 200;
/** A text beyond this is cut: a title of ten thousand characters is an abstract, or no title. */
const CHARACTERS_AT_MOST = 4000;
/** A character of Chinese or Japanese by itself, a word of any other script. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Bopomofo}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Bopomofo}]+/gu;
const HAS_CHINESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** The form of a text; undefined when there is nothing in it to compare. */
export function textForm(raw: string): TextForm | undefined {
  const text = comparableText(raw.slice(0, CHARACTERS_AT_MOST));
  const tokens: readonly string[] = text.match(TOKENS) ?? [];
  if (tokens.length === 0) return undefined;
  const bag = new Set(tokens.flatMap((token) => (isCharacter(token) ? [token] : termsOf(token))));
  return { text, bag: [...bag].toSorted(), sequence: tokens.slice(0, ALIGNED_AT_MOST) };
}

/** Whether a token is a character of a script without spaces, and not a word. */
export const isCharacter = (token: string): boolean => HAS_CHINESE.test(token);

/** Whether a token of a bag is a character or a word, and not a piece of one, as `termsOf` marks it. */
export const isWhole = (token: string): boolean => !token.startsWith('~');

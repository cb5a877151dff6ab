/**
 * The scripts that put no space between words, as the inside of a character class with the `u` flag:
 * Chinese characters, the Japanese syllabaries with their lengthening mark, and Bopomofo.
 */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Bopomofo}`;

import { UNSPACED } from './scripts.ts';

/** A run of a script that puts no space between words, or a word of any other. */
const RUNS = new RegExp(`[${UNSPACED}]+|[^\\s${UNSPACED}]+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** A word of as many letters or fewer is its own only term. */
const SHORT_WORD = 4;

/** Set before the pieces of a word; no comparable text has it, so `~net` is not the word `net`. */
const PIECE = '~';

/**
 * The terms of a comparable text, by which texts are found and weighed: in order, each as often as
 * it occurs. Of Chinese and Japanese, every two neighbouring characters (a run of one character is
 * that character); of other scripts, every word, and of words longer than four letters also every
 * three neighbouring letters, marked `~`, so that a typing mistake or an ending costs a part of the
 * word only. Two characters, because most Chinese words have two (Nie, Gao, Zhou: Comparing Chinese
 * n-grams for retrieval, 2000). A text that has any character has a term.
 */
export function termsOf(comparable: string): readonly string[] {
  return (comparable.match(RUNS) ?? []).flatMap((run) =>
    STARTS_UNSPACED.test(run) ? gramsOf([...run], 2) : termsOfWord(run),
  );
}

function termsOfWord(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length <= SHORT_WORD) return [word];
  return [word, ...gramsOf(letters, 3).map((piece) => `${PIECE}${piece}`)];
}

function gramsOf(characters: readonly string[], size: number): readonly string[] {
  if (characters.length < size) return [characters.join('')];
  return characters
    .slice(size - 1)
    .map((_, index) => characters.slice(index, index + size).join(''));
}

/**
 * The words of a union, for a field that takes one of them. They are given as keys, so that a word
 * the union gains later does not compile until it is named here.
 */
export function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[];
}

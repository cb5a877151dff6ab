/** Runs of scripts that put no space between words, and the words of all others. */
const RUNS =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Bopomofo}]+|[^\s\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Bopomofo}]+/gu;

const UNSPACED = /^[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Bopomofo}]/u;

/**
 * The terms of a comparable text, in order and as often as they occur.
 */
export function termsOf(comparable: string): readonly string[] {
  return (comparable.match(RUNS) ?? []).flatMap((run) =>
    UNSPACED.test(run) ? pairsOf(run) : [run],
  );
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

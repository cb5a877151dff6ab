const FORMAT_CHARACTERS = /[\p{Cf}\p{Co}\p{Cs}\uFFFD]|(?!\s)\p{Cc}/gu;
const DASHES = /[\p{Pd}\u02D7\u2043\u2212\u23AF\u2500\u2501]+/gu;

/** Lists write a zero, a dash or a word where an award has no number. */
const NO_NUMBER = /^(?:[0\-/\\.*?]*|无|暂无|未知|n\/a|na|none|null)$/iu;

/**
 * An award's number as it is compared: half width, without spaces, every dash a hyphen. Capitals and
 * hyphens stay, since real lists tell awards apart by them (99BTJ001 and 99bTJ001 are two). Undefined
 * when the text stands for no number.
 */
export function awardNumber(raw: string): string | undefined {
  const number = raw
    .normalize('NFKC')
    .replace(FORMAT_CHARACTERS, '')
    .replace(/\s+/gu, '')
    .replace(DASHES, '-');
  return NO_NUMBER.test(number) ? undefined : number.normalize('NFKC');
}

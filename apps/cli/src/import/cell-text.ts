/** White space of any width, of which a cell needs one space at most. */
const SPACES = /\s+/gu;
/** A space with no letter of an alphabet beside it: `张  伟`, but not `Hui Liao`. */
const SPACE_IN_CHINESE_NAME = /(?<![\p{L}--\p{sc=Han}]) (?![\p{L}--\p{sc=Han}])/gv;

/** A cell on one line, without space around it; runs of white space become one space. */
export function plainText(cell: string): string {
  return cell.replace(SPACES, ' ').trim();
}

/**
 * The name of a person or of several. Lists spread Chinese names of two characters over the width
 * of three (`张  伟`), and the same person is then two; names in an alphabet keep their spaces.
 */
export function personName(cell: string): string {
  return plainText(cell).replace(SPACE_IN_CHINESE_NAME, '');
}

/** Digits, dots and dashes as a keyboard of half-width forms writes them (Unicode NFKC). */
export function halfWidth(cell: string): string {
  return plainText(cell.normalize('NFKC'));
}

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const BEYOND_THE_BASIC_PLANE = 0x10000;

/**
 * Compares two texts by their code points, as a sort by UTF-8 bytes would: negative when the first
 * goes before. `<` compares UTF-16 code units and puts U+1F600 before U+FB33.
 */
export function codePointOrder(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

/** A surrogate is half of a code point beyond all those of one unit. */
const rank = (unit: number): number =>
  unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE ? unit + BEYOND_THE_BASIC_PLANE : unit;

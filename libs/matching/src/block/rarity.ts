/**
 * The inverse document frequency of a term that `count` of `size` records hold (Spärck Jones,
 * 1972), in bits: what it tells of a record that it holds the term. Counted as if one more record
 * held it, so that it is above zero for every term, and finite for a new one.
 */
export const rarity = (count: number, size: number): number => Math.log2((size + 2) / (count + 1));

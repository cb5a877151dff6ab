/** Ids in a row, the same in every run: `idSequence('fund')` gives `fund-1`, `fund-2`, … */
export function idSequence(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

/** Counts of values 0 … size − 1 as probabilities, each as if `pseudo` more had been seen. */
export function distribution(counts: readonly number[], pseudo: number): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count + pseudo, 0);
  return counts.map((count) => (count + pseudo) / total);
}

/** How much weight falls on each of `size` places; a place of −1 is not counted. */
export function weightsByPlace(
  places: readonly number[],
  size: number,
  weightOf: (index: number) => number,
): readonly number[] {
  const weights = new Float64Array(size);
  for (const [index, place] of places.entries()) {
    if (place >= 0) weights[place] = (weights[place] ?? 0) + weightOf(index);
  }
  return [...weights];
}

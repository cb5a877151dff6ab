/** How long a piece of work takes, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

/** The value that so many of a hundred do not exceed (nearest rank). @throws RangeError on none */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [value] = sorted.slice(Math.ceil((sorted.length * percent) / 100) - 1);
  if (value === undefined) throw new RangeError('a percentile is of at least one value');
  return value;
}

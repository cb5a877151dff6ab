/**
 * The log2 odds from which taking pairs for one project gives the highest expected F1, by the
 * posterior probabilities alone (Lipton, Elkan and Naryanaswamy, 2014): no label is needed.
 */
export function expectedBestThreshold(posteriors: readonly number[]): number {
  const expectedMatches = posteriors.reduce((sum, each) => sum + each, 0);
  let [found, bestF1, threshold] = [0, 0, 1];
  for (const [index, posterior] of posteriors.toSorted((a, b) => b - a).entries()) {
    found += posterior;
    const f1 = (2 * found) / (index + 1 + expectedMatches);
    if (f1 > bestF1) [bestF1, threshold] = [f1, posterior];
  }
  return Math.log2(threshold / (1 - threshold));
}

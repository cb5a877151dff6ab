/** A pair with its score, and whether it is what was looked for. */
export interface Judged {
  readonly score: number;
  readonly isMatch: boolean;
}

/** How good a matcher is that takes the pairs from a score on. */
export interface AtThreshold {
  readonly threshold: number;
  /** Of the pairs taken, how many are matches, and how many are not. */
  readonly truePositives: number;
  readonly falsePositives: number;
  /** Share of the taken that are matches. */
  readonly precision: number;
  /** Share of the matches that are taken. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
}

/** How good a matcher is, at every score it gave. */
export interface Evaluation {
  readonly matches: number;
  readonly pairs: number;
  /** The area under precision over recall, as the sum of its steps; pairs of one score are one step. */
  readonly averagePrecision: number;
  /** From the highest score to the lowest, one entry for each score there is. */
  readonly thresholds: readonly AtThreshold[];
}

/**
 * Precision, recall and F1 at every threshold, and average precision (Manning, Raghavan and Schütze,
 * 2008, chapter 8). Pairs of one score are taken together, so their order does not matter. A match
 * that was never found is a pair of score −Infinity: it counts in the recall and is never taken.
 *
 * @throws RangeError when no pair is a match, because recall is then no number
 */
export function evaluate(judged: readonly Judged[]): Evaluation {
  const matches = judged.filter(({ isMatch }) => isMatch).length;
  if (matches === 0) throw new RangeError('none of the labelled pairs is a match: no recall');
  const thresholds: AtThreshold[] = [];
  let [truePositives, falsePositives, averagePrecision, recallBefore] = [0, 0, 0, 0];
  for (const [threshold, tied] of byScore(judged)) {
    const hits = tied.filter(({ isMatch }) => isMatch).length;
    truePositives += hits;
    falsePositives += tied.length - hits;
    const reached = measured({ threshold, truePositives, falsePositives }, matches);
    averagePrecision += (reached.recall - recallBefore) * reached.precision;
    recallBefore = reached.recall;
    thresholds.push(reached);
  }
  return { matches, pairs: judged.length, averagePrecision, thresholds };
}

/** The figures at a threshold of one's own, such as the shipped one. */
export function evaluateAt(judged: readonly Judged[], threshold: number): AtThreshold {
  const matches = judged.filter(({ isMatch }) => isMatch).length;
  const taken = judged.filter(({ score }) => score >= threshold);
  const truePositives = taken.filter(({ isMatch }) => isMatch).length;
  const falsePositives = taken.length - truePositives;
  return measured({ threshold, truePositives, falsePositives }, matches);
}

function byScore(judged: readonly Judged[]): readonly (readonly [number, readonly Judged[]])[] {
  const found = judged.filter(({ score }) => score > -Infinity);
  return [...Map.groupBy(found, ({ score }) => score)].toSorted(([one], [other]) => other - one);
}

type Taken = Pick<AtThreshold, 'threshold' | 'truePositives' | 'falsePositives'>;

/** Nothing taken is nothing taken wrongly: precision is then 1. */
function measured(taken: Taken, matches: number): AtThreshold {
  const { truePositives, falsePositives } = taken;
  const all = truePositives + falsePositives;
  return {
    ...taken,
    precision: all === 0 ? 1 : truePositives / all,
    recall: matches === 0 ? 0 : truePositives / matches,
    f1: (2 * truePositives) / Math.max(1, all + matches),
  };
}

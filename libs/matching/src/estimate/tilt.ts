/**
 * An exponential tilt of an observed distribution: every value becomes e^(slope·value + atZero) times
 * as probable (Efron and Tibshirani, 1996). Its log-odds against what it was are a straight line.
 */
export interface Tilt {
  readonly slope: number;
  readonly atZero: number;
}

const STEEPEST = 60;
const HALVINGS = 60;

/** The tilt of `values` that brings their mean to `mean`; flat when the mean is not above theirs. */
export function tiltToMean(values: readonly number[], mean: number): Tilt {
  let [low, high] = [0, STEEPEST];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (tiltedMean(values, middle) < mean) low = middle;
    else high = middle;
  }
  const total = values.reduce((sum, value) => sum + Math.exp(low * value), 0);
  return { slope: low, atZero: -Math.log(total / values.length) };
}

function tiltedMean(values: readonly number[], slope: number): number {
  let [weighted, total] = [0, 0];
  for (const value of values) {
    const weight = Math.exp(slope * value);
    weighted += weight * value;
    total += weight;
  }
  return weighted / total;
}

import type { ByCriterion } from '../chapters/review.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { SCORE_CRITERIA, SCORE_HIGHEST, WEIGHTS_TOTAL } from './parameters.ts';

const DECIMALS = 2;
const HUNDREDTHS = 10 ** DECIMALS;

/**
 * MH-1.4.3, from 2021-12-10: every criterion the text names has a weight in whole percent above
 * zero, and the four add up to 100.
 */
export function areWeightsComplete(weights: ByCriterion): Finding {
  const sum = SCORE_CRITERIA.value.reduce((total, name) => total + weights[name], 0);
  const passes =
    sum === WEIGHTS_TOTAL.value &&
    SCORE_CRITERIA.value.every((name) => Number.isInteger(weights[name]) && weights[name] > 0);
  return judged({ rule: 'score-weights', clause: 'MH-1.4.3' }, passes, {
    weights: pick(weights),
    required: WEIGHTS_TOTAL.value,
    sum: String(sum),
  });
}

/** MH-1.4.3, from 2021-12-10: each criterion is scored in whole points from 0 to 100. */
export function isScoreOnScale(scores: ByCriterion): Finding {
  const passes = SCORE_CRITERIA.value.every((name) => isPoints(scores[name]));
  return judged({ rule: 'score-scale', clause: 'MH-1.4.3' }, passes, {
    scores: pick(scores),
    highest: SCORE_HIGHEST.value,
  });
}

/** MH-1.4.3, from 2021-12-10: the average to be recommended from is in whole points, 0 to 100. */
export function isRecommendationThreshold(recommendFrom: number): Finding {
  return judged({ rule: 'recommendation-threshold', clause: 'MH-1.4.3' }, isPoints(recommendFrom), {
    recommendFrom: String(recommendFrom),
    highest: SCORE_HIGHEST.value,
  });
}

/**
 * MH-1.4.3, from 2021-12-10: the score of one expert, weighted by the call's weights. Whole points
 * times whole percent are whole hundredths, so nothing is rounded.
 */
export function weightedScore(scores: ByCriterion, weights: ByCriterion): string {
  return decimalOf(
    SCORE_CRITERIA.value.reduce((sum, name) => sum + scores[name] * weights[name], 0),
  );
}

/**
 * MH-1.4.3, from 2021-12-10: the average of the experts' weighted scores, to two decimals, halves
 * up. @throws RangeError without a score
 */
export function averageScore(weightedScores: readonly string[]): string {
  const count = weightedScores.length;
  if (count === 0) throw new RangeError('an average needs at least one score');
  const sum = weightedScores.reduce((total, score) => total + hundredthsOf(score), 0);
  return decimalOf(Math.floor((2 * sum + count) / (2 * count)));
}

/**
 * MH-1.4.3, from 2021-12-10: the experts recommend from the average the call set, itself included.
 * The average on record decides, as rounded: what is published is what was compared.
 */
export function isRecommended(average: string, recommendFrom: number): Finding {
  const passes = hundredthsOf(average) >= recommendFrom * HUNDREDTHS;
  return judged({ rule: 'expert-recommendation', clause: 'MH-1.4.3' }, passes, {
    averageScore: average,
    recommendFrom,
  });
}

function isPoints(points: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= SCORE_HIGHEST.value;
}

function pick(values: ByCriterion) {
  return Object.fromEntries(SCORE_CRITERIA.value.map((name) => [name, String(values[name])]));
}

function hundredthsOf(decimal: string): number {
  return Number(decimal.replace('.', ''));
}

function decimalOf(hundredths: number): string {
  const digits = String(hundredths).padStart(DECIMALS + 1, '0');
  return `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}

import { LEVELS } from '../compare/comparison.ts';
import type { Comparison } from '../compare/comparison.ts';
import { ABSTRACT_SHARE, ASSUMED } from '../weigh/assumed-weights.ts';
import type { LevelWeights, Line, TextWeights, Weights } from '../weigh/weights.ts';
import { expectedBestThreshold } from './expected-threshold.ts';
import { firstClasses, Maximisation } from './latent-classes.ts';
import type { LatentClasses, Step } from './latent-classes.ts';
import { leaderWeights, periodWeights, toFourDigits, unitWeights } from './level-weights.ts';
import { levelIn, observations } from './observation.ts';
import type { Observation } from './observation.ts';
import { TAIL_FROM, tailLine } from './tail-line.ts';
import type { Tail } from './tail-line.ts';

/** What weights are estimated from: comparisons without a label, drawn in three ways. */
export interface EstimationSample {
  /** All pairs across two lists that name the same leader. */
  readonly candidates: readonly Comparison[];
  /** All pairs within one list that name the same leader and unit: hardly ever one project. */
  readonly siblings: readonly Comparison[];
  /** The pairs across the two lists whose titles are most alike, whoever leads them. */
  readonly lookalikes: readonly Comparison[];
  /** Pairs across the two lists drawn at random: hardly ever the same people. */
  readonly random: readonly Comparison[];
  /** How many records the lists have. */
  readonly records: readonly [number, number];
}

/** The weights, and what the estimation says of itself. */
export interface Estimate {
  readonly weights: Weights;
  /** The score from which the expected F1 of the posterior probabilities is highest. */
  readonly caseFrom: number;
  /** How many candidates are one project, by the sum of their probabilities. */
  readonly expectedMatches: number;
  readonly iterations: number;
  readonly logLikelihood: number;
}

const ITERATIONS_AT_MOST = 2000;
const CONVERGED_WITHIN = 1e-7;
/** Titles of siblings at least so alike are one award listed twice. */
const REPEATED_FROM = 0.999;

/**
 * Estimates the weights of title, unit, period and leader from pairs nobody has labelled, and takes
 * the others as assumed. Deterministic: the same sample gives the same weights to the last bit.
 *
 * How titles lie for two projects of one field is seen on siblings, and how those of namesakes lie on
 * random pairs; expectation-maximisation over the candidates finds the rest (Winkler, 1988). Leader
 * and unit are given the same chances for one project and for two of the same people: the latent class
 * carries their dependence. Unrelated projects matter where they look alike, so unit, period and the
 * tail of the title are taken from lookalikes by different leaders: a call asks many for one subject,
 * in one year.
 *
 * @throws RangeError when a part of the sample has no two titles to compare
 */
export function estimateWeights(sample: EstimationSample): Estimate {
  const pairs = observations(sample.candidates);
  const strangers = sample.lookalikes.filter(isOfStrangers);
  const known = {
    siblings: observations(sample.siblings).filter(({ likeness }) => likeness < REPEATED_FROM),
    random: observations(sample.random),
  };
  if ([pairs, strangers, known.siblings, known.random].some(({ length }) => length === 0)) {
    throw new RangeError('a part of the sample has no pair with two titles and two leaders');
  }
  const { step, iterations } = converged(new Maximisation(pairs, known), firstClasses(known));
  const expectedMatches = step.posteriors.reduce((sum, each) => sum + each, 0);
  return {
    weights: weightsOf(step, { sample, pairs, strangers }),
    caseFrom: expectedBestThreshold(step.posteriors),
    expectedMatches,
    iterations,
    logLikelihood: step.logLikelihood,
  };
}

function converged(
  maximisation: Maximisation,
  start: LatentClasses,
): { readonly step: Step; readonly iterations: number } {
  let step = maximisation.step(start);
  for (let iterations = 1; iterations < ITERATIONS_AT_MOST; iterations += 1) {
    const next = maximisation.step(step.classes);
    const moved = farthest(step.posteriors, next.posteriors);
    step = next;
    if (moved < CONVERGED_WITHIN) return { step, iterations };
  }
  return { step, iterations: ITERATIONS_AT_MOST };
}

interface Seen {
  readonly sample: EstimationSample;
  readonly pairs: readonly Observation[];
  readonly strangers: readonly Comparison[];
}

function weightsOf(step: Step, { sample, pairs, strangers }: Seen): Weights {
  const [sameProject, sameTeam] = step.classes.shares;
  const expectedMatches = step.posteriors.reduce((sum, each) => sum + each, 0);
  const alike = observations(strangers).filter(({ likeness }) => likeness >= TAIL_FROM);
  const title = titleWeights(step, pairs, {
    tail: alike,
    of: sample.records[0] * sample.records[1],
  });
  const unit = unitWeights(step.classes, alike);
  return {
    shares: { sameProject: toFourDigits(sameProject), sameTeam: toFourDigits(sameTeam) },
    partnersPerRecord: toFourDigits(expectedMatches / Math.min(...sample.records)),
    levels: {
      ...ASSUMED,
      leader: leaderWeights(sample.random),
      'credit-code': creditCodeWeights(unit),
      unit,
      period: periodWeights(step.classes, alike),
    },
    texts: { title, abstract: abstractWeights(title) },
  };
}

/** Two supports by different leaders: whatever their titles, hardly ever one project. */
function isOfStrangers({ fields }: Comparison): boolean {
  return levelIn(fields, 'leader') === LEVELS.leader.indexOf('different');
}

/** By how much the probability of any pair changed; the likelihood may fall a little at the end. */
function farthest(before: readonly number[], after: readonly number[]): number {
  return before.reduce((most, each, index) => {
    return Math.max(most, Math.abs(each - (after[index] ?? each)));
  }, 0);
}

function titleWeights(
  { classes, posteriors }: Step,
  pairs: readonly Observation[],
  chance: Tail,
): TextWeights {
  const matches = pairs.map(({ likeness }, index) => ({
    likeness,
    weight: posteriors[index] ?? 0,
  }));
  const { atZero, slope } = classes.title;
  const sameTeam = { atZero: atZero / Math.LN2, slope: slope / Math.LN2 };
  return {
    origin: 'estimated',
    against: { sameTeam: scaled(sameTeam, 1), unrelated: scaled(tailLine(matches, chance), 1) },
  };
}

/** A code says which unit it is, as the name does, and so says as much. */
function creditCodeWeights({ levels }: LevelWeights<'unit'>): LevelWeights<'credit-code'> {
  const { different, same, 'same-parent': participant } = levels;
  return { origin: 'assumed', levels: { different, participant, same } };
}

function abstractWeights({ against }: TextWeights): TextWeights {
  return {
    origin: 'assumed',
    against: {
      sameTeam: scaled(against.sameTeam, ABSTRACT_SHARE),
      unrelated: scaled(against.unrelated, ABSTRACT_SHARE),
    },
  };
}

const scaled = ({ atZero, slope }: Line, by: number): Line => ({
  atZero: toFourDigits(atZero * by),
  slope: toFourDigits(slope * by),
});

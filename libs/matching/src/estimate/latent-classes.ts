import { LEVELS } from '../compare/comparison.ts';
import { distribution, weightsByPlace } from './histogram.ts';
import type { Observation } from './observation.ts';
import { tiltToMean } from './tilt.ts';
import type { Tilt } from './tilt.ts';

/** What is known before: how titles, units and periods of two rivals are distributed. */
export interface Known {
  /** Pairs of projects of one leader and unit in one list: a funder does not fund one twice. */
  readonly siblings: readonly Observation[];
  /** Pairs drawn at random from two lists. */
  readonly random: readonly Observation[];
}

/**
 * A mixture of four kinds of pairs that name one leader: one project; two projects of one field; two
 * projects of one person in two fields; two people of one name.
 */
export interface LatentClasses {
  /** In that order, adding up to 1. */
  readonly shares: readonly [number, number, number, number];
  /** How the likeness of titles of one project lies against that of two of one field. */
  readonly title: Tilt;
  readonly unit: { readonly samePerson: readonly number[]; readonly strangers: readonly number[] };
  readonly period: {
    readonly sameProject: readonly number[];
    readonly sameField: readonly number[];
    readonly otherField: readonly number[];
    readonly strangers: readonly number[];
  };
}

/** The classes after one more step, and how probable each pair is one project by those before. */
export interface Step {
  readonly classes: LatentClasses;
  readonly posteriors: readonly number[];
  readonly logLikelihood: number;
}

const LIKENESS_BINS = 10;
const UNIT_LEVELS = LEVELS.unit.length;
const PERIOD_LEVELS = LEVELS.period.length;
/** As if half a pair more had been seen at every level, so that none is impossible. */
const PSEUDO = 0.5;
/** Where the search begins; it ends at the same place from others, as its spec shows. */
const START = {
  shares: [0.05, 0.3, 0.2, 0.45],
  slope: 8,
  samePersonUnit: [0.2, 0.05, 0.05, 0.7],
  sameProjectPeriod: [0.05, 0.1, 0.35, 0.5],
} as const;

/** The mixture before the first step. */
export function firstClasses({ siblings, random }: Known): LatentClasses {
  const even = distribution(Array<number>(PERIOD_LEVELS).fill(0), 1);
  const { slope, samePersonUnit, sameProjectPeriod } = START;
  const total = siblings.reduce((sum, { likeness }) => sum + Math.exp(slope * likeness), 0);
  const placesOf = (field: 'unit' | 'period') => random.map((pair) => pair[field]);
  return {
    shares: START.shares,
    title: { slope, atZero: -Math.log(total / siblings.length) },
    unit: {
      samePerson: samePersonUnit,
      strangers: distribution(weightsByPlace(placesOf('unit'), UNIT_LEVELS, one), PSEUDO),
    },
    period: {
      sameProject: sameProjectPeriod,
      sameField: even,
      otherField: even,
      strangers: distribution(weightsByPlace(placesOf('period'), PERIOD_LEVELS, one), PSEUDO),
    },
  };
}

const one = (): number => 1;

/** Expectation and maximisation over pairs (Dempster, Laird and Rubin, 1977), one step of each. */
export class Maximisation {
  readonly #siblingLikeness: readonly number[];
  readonly #titleOfSiblings: readonly number[];
  readonly #titleOfStrangers: readonly number[];

  constructor(
    private readonly pairs: readonly Observation[],
    { siblings, random }: Known,
  ) {
    this.#siblingLikeness = siblings.map(({ likeness }) => likeness);
    this.#titleOfSiblings = titles(siblings);
    this.#titleOfStrangers = titles(random);
  }

  step(classes: LatentClasses): Step {
    const joint = this.pairs.map((pair) => this.#jointOf(pair, classes));
    const totals = joint.map(sumOf);
    const posterior = joint.map((row, index) => row.map((each) => each / (totals[index] ?? 1)));
    return {
      classes: this.#maximised(posterior, classes),
      posteriors: posterior.map(([sameProject = 0]) => sameProject),
      logLikelihood: totals.reduce((sum, total) => sum + Math.log(total), 0),
    };
  }

  /** How probable it is that a pair is of each class and looks as it does. */
  #jointOf({ likeness, unit, period }: Observation, classes: LatentClasses): readonly number[] {
    const bin = binOf(likeness);
    const [sibling, stranger] = [this.#titleOfSiblings[bin] ?? 0, this.#titleOfStrangers[bin] ?? 0];
    const { slope, atZero } = classes.title;
    const [samePerson, strangers] = [
      at(classes.unit.samePerson, unit),
      at(classes.unit.strangers, unit),
    ];
    const { period: periods, shares } = classes;
    return [
      shares[0] *
        sibling *
        Math.exp(atZero + slope * likeness) *
        samePerson *
        at(periods.sameProject, period),
      shares[1] * sibling * samePerson * at(periods.sameField, period),
      shares[2] * stranger * samePerson * at(periods.otherField, period),
      shares[3] * stranger * strangers * at(periods.strangers, period),
    ];
  }

  #maximised(posterior: readonly (readonly number[])[], before: LatentClasses): LatentClasses {
    const of = (kind: number) => (index: number) => posterior[index]?.[kind] ?? 0;
    const [units, periods] = [
      this.pairs.map(({ unit }) => unit),
      this.pairs.map(({ period }) => period),
    ];
    const periodOf = (kind: number) =>
      distribution(weightsByPlace(periods, PERIOD_LEVELS, of(kind)), PSEUDO);
    const samePerson = (index: number) => 1 - of(3)(index);
    const share = (kind: number) =>
      sumOf(posterior.map((row) => row[kind] ?? 0)) / posterior.length;
    return {
      shares: [share(0), share(1), share(2), share(3)],
      title: tiltToMean(this.#siblingLikeness, this.#meanLikeness(of(0))),
      unit: {
        ...before.unit,
        samePerson: distribution(weightsByPlace(units, UNIT_LEVELS, samePerson), PSEUDO),
      },
      period: {
        ...before.period,
        sameProject: periodOf(0),
        sameField: periodOf(1),
        otherField: periodOf(2),
      },
    };
  }

  #meanLikeness(weightOf: (index: number) => number): number {
    const weighted = this.pairs.map(({ likeness }, index) => likeness * weightOf(index));
    return sumOf(weighted) / sumOf(this.pairs.map((_pair, index) => weightOf(index)));
  }
}

function titles(pairs: readonly Observation[]): readonly number[] {
  return distribution(
    weightsByPlace(
      pairs.map(({ likeness }) => binOf(likeness)),
      LIKENESS_BINS,
      one,
    ),
    PSEUDO,
  );
}

const binOf = (likeness: number): number =>
  Math.min(LIKENESS_BINS - 1, Math.floor(likeness * LIKENESS_BINS));

const at = (probabilities: readonly number[], level: number): number =>
  level < 0 ? 1 : (probabilities[level] ?? 0);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

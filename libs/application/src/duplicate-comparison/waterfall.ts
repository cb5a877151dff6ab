import type { FieldContribution } from '@grants/domain';
import { thresholdsOf } from '@grants/matching';
import type { CaseLinkage } from '@grants/projections';

const MILLIBITS_PER_BIT = 1000;

/** What one field adds to a score. */
export interface WaterfallField {
  readonly field: string;
  /** How far both agree, or why the field was not compared. */
  readonly level: string;
  /** What it adds, in bits; below zero when it speaks against. */
  readonly bits: number;
  /** The score after it. */
  readonly sum: number;
  /** What the sides said when they were compared; null where one said nothing. */
  readonly ours: string | null;
  readonly other: string | null;
}

/** The score of a pair taken apart, from the prior over every field to what they add up to. */
export interface Waterfall {
  readonly matcherVersion: string;
  /** Where the score begins, in bits. */
  readonly prior: number;
  readonly fields: readonly WaterfallField[];
  /** Base-2 logarithm of the odds that both are one project. */
  readonly score: number;
  /** The same as a probability, from 0 to 1. */
  readonly probability: number;
  /** From which scores on that matcher opens a case and tells a pair; null of one not known here. */
  readonly caseFrom: number | null;
  readonly relatedFrom: number | null;
}

/**
 * The waterfall of a linkage as it was recorded: nothing is weighed again, and sums are taken over
 * whole thousandths of a bit, so that they come out at the recorded score.
 */
export function waterfallOf(linkage: CaseLinkage, matcherVersion: string): Waterfall {
  const { priorMillibits, contributions, scoreMillibits } = linkage;
  let sumMillibits = priorMillibits;
  const fields = contributions.map((contribution: FieldContribution): WaterfallField => {
    const { field, level, millibits, ours = null, other = null } = contribution;
    sumMillibits += millibits;
    return { field, level, bits: bitsOf(millibits), sum: bitsOf(sumMillibits), ours, other };
  });
  const score = bitsOf(scoreMillibits);
  const { caseFrom = null, relatedFrom = null } = thresholdsOf(matcherVersion) ?? {};
  return {
    matcherVersion,
    prior: bitsOf(priorMillibits),
    fields,
    score,
    probability: 1 / (1 + 2 ** -score),
    caseFrom,
    relatedFrom,
  };
}

const bitsOf = (millibits: number): number => millibits / MILLIBITS_PER_BIT;

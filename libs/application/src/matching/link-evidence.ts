import type { FieldContribution, LinkageEvidence, MatchEvidence } from '@grants/domain';
import type { FieldComparison } from '@grants/matching';
import { explained } from './linked-records.ts';
import type { LinkedPair } from './linked-records.ts';

const MILLIBITS_PER_BIT = 1000;
const FULL_PERCENT = 100;
const BAND = 10;

/**
 * The evidence that a case keeps of a linked pair, ours on the left: whole thousandths of a bit that
 * add up to the score, and for a text the band of ten percent its likeness lies in, so that evidence
 * is other evidence only when some field agrees otherwise.
 */
export function linkEvidence(pair: LinkedPair): MatchEvidence {
  const { comparison } = pair;
  const title = comparison.fields.find(({ field }) => field === 'title');
  const explanation = explained(pair);
  const compared = explanation.steps.filter(({ bits }) => bits !== 0);
  return {
    rule: 'linked-records',
    titleLikeness: title && 'likeness' in title ? percentOf(title.likeness) : 0,
    facts: [explanation.text, explanation.prior.text, ...compared.map(({ text }) => text)].map(
      ({ zh }) => zh,
    ),
    linkage: linkageOf(pair),
  };
}

/** What comparing a pair field by field came to, ours on the left. */
export function linkageOf({ comparison, weighed }: LinkedPair): LinkageEvidence {
  const priorMillibits = millibits(weighed.prior);
  const contributions = comparison.fields.map((field, index): FieldContribution => {
    return {
      field: field.field,
      level: levelOf(field),
      millibits: millibits(weighed.contributions[index]?.bits ?? 0),
      ...(field.left !== '' && { ours: field.left }),
      ...(field.right !== '' && { other: field.right }),
    };
  });
  return {
    priorMillibits,
    contributions,
    scoreMillibits: contributions.reduce((sum, each) => sum + each.millibits, priorMillibits),
  };
}

/** How far both agree in a field, in words that stay the same while an index grows. */
export function levelOf(field: FieldComparison): string {
  if ('incomparable' in field) return SIDES[field.incomparable];
  return 'level' in field ? field.level : bandOf(field.likeness);
}

const SIDES = {
  'left-missing': 'ours-missing',
  'right-missing': 'other-missing',
  'both-missing': 'both-missing',
  'different-kinds': 'different-kinds',
} as const;

function bandOf(likeness: number): string {
  const percent = percentOf(likeness);
  if (percent === FULL_PERCENT) return 'same';
  const from = percent - (percent % BAND);
  return `${from}-${from + BAND}%`;
}

const percentOf = (likeness: number): number => Math.floor(likeness * FULL_PERCENT + 1e-9);

const millibits = (bits: number): number => Math.round(bits * MILLIBITS_PER_BIT) + 0;

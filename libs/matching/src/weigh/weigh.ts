import { FIELDS } from '../compare/comparison.ts';
import type {
  Comparison,
  FieldComparison,
  FieldName,
  LevelAgreement,
  TextAgreement,
} from '../compare/comparison.ts';
import { PUBLISHED_WEIGHTS } from './published-weights.ts';
import type { Probabilities, Rival, Weights } from './weights.ts';

/** What one field says for one project, in bits; negative against it. */
export interface Contribution {
  readonly field: FieldName;
  readonly bits: number;
}

/**
 * Two records weighed. The score is the base-2 logarithm of the odds that both are supports of one
 * project, against the rival that explains the pair better; it is the prior and the contributions,
 * added in that order.
 */
export interface Weighed {
  readonly score: number;
  readonly rival: Rival;
  readonly prior: number;
  /** One for each field of the comparison, in its order; 0 for a field not compared. */
  readonly contributions: readonly Contribution[];
}

const RIVALS: readonly Rival[] = ['sameTeam', 'unrelated'];

/**
 * Weighs a comparison: Fellegi and Sunter (1969), with two rivals in place of one as Winkler (1993)
 * has for people of one household. Leaders, units and topics go together: two projects of one leader
 * agree in all three without being one project. So the evidence is added up twice, against another
 * project of the same people, where leader and unit say nothing, and against an unrelated project,
 * and the lower sum is the score.
 */
export function weigh(comparison: Comparison, weights: Weights = PUBLISHED_WEIGHTS): Weighed {
  const [sameTeam, unrelated] = RIVALS.map((rival) => against(rival, comparison, weights));
  if (sameTeam === undefined || unrelated === undefined) throw new RangeError('no rival');
  return sameTeam.score <= unrelated.score ? sameTeam : unrelated;
}

function against(rival: Rival, comparison: Comparison, weights: Weights): Weighed {
  const prior = priorAgainst(rival, comparison.among, weights);
  const contributions = comparison.fields.map((field): Contribution => {
    const isTold = toldBy(field, comparison) !== undefined;
    return { field: field.field, bits: isTold ? 0 : bitsAgainst(rival, field, weights) };
  });
  const score = contributions.reduce((sum, { bits }) => sum + bits, prior);
  return { score, rival, prior, contributions };
}

/**
 * The field that counts in place of another because it tells the same: a name of a unit says nothing
 * beyond its credit code. Undefined when the field counts by itself.
 */
export function toldBy({ field }: FieldComparison, { fields }: Comparison): FieldName | undefined {
  if (field !== 'unit') return undefined;
  const code = fields.find((other) => other.field === 'credit-code');
  return code === undefined || 'incomparable' in code ? undefined : code.field;
}

/** The more records there are, the likelier is one that is alike by chance. */
function priorAgainst(rival: Rival, among: number, weights: Weights): number {
  const { shares, partnersPerRecord } = weights;
  return rival === 'sameTeam'
    ? Math.log2(shares.sameProject / shares.sameTeam)
    : Math.log2(partnersPerRecord / Math.max(among, 2));
}

/** What a field says for one project against a rival, in bits. */
function bitsAgainst(rival: Rival, field: FieldComparison, weights: Weights): number {
  if ('incomparable' in field) return 0;
  if ('likeness' in field) return textBits(rival, field, weights);
  return levelBits(rival, field, weights);
}

function textBits(rival: Rival, agreement: TextAgreement, weights: Weights): number {
  const { field, likeness, information, holders = 0 } = agreement;
  const { atZero, slope } = weights.texts[field].against[rival];
  const bits = atZero + slope * likeness;
  if (rival === 'sameTeam') return bits;
  // Two short titles of common words are equal by chance; and of all who have one title, one at most
  // is the partner.
  return Math.min(bits, information) - Math.log2(Math.max(1, holders - 1));
}

function levelBits(rival: Rival, agreement: LevelAgreement, weights: Weights): number {
  const { field, level, nameBits } = agreement;
  const levels: Readonly<Record<string, Probabilities>> = weights.levels[field].levels;
  const probabilities = levels[level];
  if (probabilities === undefined) {
    throw new RangeError(`${field} has no level "${level}"; fields are ${FIELDS.join(', ')}`);
  }
  // Strangers agree in a name as often as the name is borne: seldom in a rare one.
  if (rival === 'unrelated' && nameBits !== undefined) {
    return Math.log2(probabilities.sameProject) + nameBits;
  }
  return Math.log2(probabilities.sameProject / probabilities[rival]);
}

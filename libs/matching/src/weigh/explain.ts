import type { Comparison, FieldComparison, FieldName } from '../compare/comparison.ts';
import { fieldLine, LEFT_AND_RIGHT, priorLine, totalLine } from './explanation-words.ts';
import type { SideNames, TwoLanguages } from './explanation-words.ts';
import { toldBy } from './weigh.ts';
import type { Weighed } from './weigh.ts';
import type { Rival } from './weights.ts';

/** What one field adds to the score, with what it was reckoned from. */
export interface WaterfallStep {
  readonly field: FieldName;
  readonly left: string;
  readonly right: string;
  /** The level, the likeness from 0 to 1, or why the field was not compared. */
  readonly finding: string | number;
  readonly bits: number;
  /** The score after this step. */
  readonly sum: number;
  readonly text: TwoLanguages;
}

/** A score taken apart: the prior, every field, and the total they add up to. */
export interface Explanation {
  readonly rival: Rival;
  readonly prior: { readonly bits: number; readonly text: TwoLanguages };
  readonly steps: readonly WaterfallStep[];
  readonly score: number;
  readonly text: TwoLanguages;
}

/**
 * Explains a score as a waterfall; the steps are in the order in which they were added up. Its lines
 * call the records by the names of the sides.
 */
export function explain(
  comparison: Comparison,
  weighed: Weighed,
  sides: SideNames = LEFT_AND_RIGHT,
): Explanation {
  const { rival, prior, score, contributions } = weighed;
  let sum = prior;
  const steps = comparison.fields.map((field, index): WaterfallStep => {
    const bits = contributions[index]?.bits ?? 0;
    sum += bits;
    return {
      field: field.field,
      left: field.left,
      right: field.right,
      finding: findingOf(field),
      bits,
      sum,
      text: fieldLine(field, bits, { sides, toldBy: toldBy(field, comparison) }),
    };
  });
  return {
    rival,
    prior: { bits: prior, text: priorLine(rival, prior, comparison.among) },
    steps,
    score,
    text: totalLine(score, rival),
  };
}

function findingOf(field: FieldComparison): string | number {
  if ('incomparable' in field) return field.incomparable;
  return 'likeness' in field ? field.likeness : field.level;
}

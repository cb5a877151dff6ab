import type { MatchRecord } from '../match-record.ts';
import { FIELDS } from './comparison.ts';
import type { FieldName } from './comparison.ts';
import { shownOf } from './shown.ts';
import { textDifferences } from './text-differences.ts';
import type { TextDifferences } from './text-differences.ts';

/** How two records stand to each other in a field: one side or neither may have nothing there. */
export type FieldDifferenceKind = 'same' | 'different' | 'one-sided' | 'neither';

/** What two records have in a field, in full, and what of it differs. */
export interface FieldDifference extends TextDifferences {
  readonly field: FieldName;
  readonly difference: FieldDifferenceKind;
}

/** Numbers and days differ as a whole: half a figure tells nothing. */
const WHOLE: ReadonlySet<FieldName> = new Set(['period', 'amount']);

/**
 * Two records side by side, in the order of FIELDS: every field as its source writes it, in parts
 * that tell what differs. Says nothing of what a difference weighs; that is `compare` and `weigh`.
 */
export function fieldDifferences(
  left: MatchRecord,
  right: MatchRecord,
): readonly FieldDifference[] {
  const [one, other] = [shownOf(left, Infinity), shownOf(right, Infinity)];
  return FIELDS.map((field): FieldDifference => {
    const values = [one[field], other[field]] as const;
    const parts = WHOLE.has(field) ? wholeDifferences(...values) : textDifferences(...values);
    return { field, difference: differenceOf(values, parts), ...parts };
  });
}

function wholeDifferences(one: string, other: string): TextDifferences {
  const kind = one === other ? 'same' : 'only-here';
  const partsOf = (text: string) => (text === '' ? [] : [{ kind, text } as const]);
  return { left: partsOf(one), right: partsOf(other) };
}

function differenceOf(
  [one, other]: readonly [string, string],
  { left, right }: TextDifferences,
): FieldDifferenceKind {
  if (one === '' && other === '') return 'neither';
  if (one === '' || other === '') return 'one-sided';
  return [...left, ...right].every(({ kind }) => kind === 'same') ? 'same' : 'different';
}

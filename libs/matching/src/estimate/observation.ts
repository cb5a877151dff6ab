import { LEVELS } from '../compare/comparison.ts';
import type { Comparison, FieldComparison, LevelledField } from '../compare/comparison.ts';

/** Of a comparison, what the estimation looks at; −1 for a level that is not known. */
export interface Observation {
  readonly likeness: number;
  readonly unit: number;
  readonly period: number;
}

/** What can be estimated from comparisons: those whose titles could be compared. */
export function observations(comparisons: readonly Comparison[]): readonly Observation[] {
  return comparisons.flatMap(({ fields }) => {
    const title = fields.find(({ field }) => field === 'title');
    if (title === undefined || !('likeness' in title)) return [];
    const [unit, period] = [levelIn(fields, 'unit'), levelIn(fields, 'period')];
    return [{ likeness: title.likeness, unit, period }];
  });
}

/** The place of the level of a field in LEVELS; −1 when it was not compared. */
export function levelIn(fields: readonly FieldComparison[], name: LevelledField): number {
  const found = fields.find(({ field }) => field === name);
  const levels: readonly string[] = LEVELS[name];
  return found !== undefined && 'level' in found ? levels.indexOf(found.level) : -1;
}

import { includesDay } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { PolicyVersion } from './finding.ts';
import { ContradictingRules } from './overrides.ts';
import type { RecognitionEdition } from './recognition-edition.ts';
import { shanghai2020 } from './shanghai-2020/edition.ts';

/** Every edition of the recognition policy, oldest first. A successor is a folder and a line here. */
export const RECOGNITION_EDITIONS: readonly [RecognitionEdition, ...RecognitionEdition[]] = [
  shanghai2020,
];

/** The edition of a policy version, or nothing when no such edition is known. */
export function recognitionEdition(version: PolicyVersion): RecognitionEdition | undefined {
  return RECOGNITION_EDITIONS.find((edition) => edition.version === version);
}

/**
 * The edition an application of a day is judged by: the one in force (SH-21); where none is, the
 * last that had begun by then, or the first of all, whose own rule then refuses it.
 *
 * @throws ContradictingRules when two editions are in force on the day
 */
export function recognitionEditionOn(
  day: CalendarDate,
  editions: readonly [RecognitionEdition, ...RecognitionEdition[]] = RECOGNITION_EDITIONS,
): RecognitionEdition {
  const [inForce, another] = editions.filter(({ validity }) => includesDay(validity, day));
  if (inForce && another) throw new ContradictingRules(inForce.version, another.version);
  if (inForce) return inForce;
  return editions.findLast(({ validity }) => validity.firstDay <= day) ?? editions[0];
}

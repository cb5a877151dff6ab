import type { CalendarDate } from '@grants/kernel';
import { isEffectiveOn } from '@grants/policy';
import type { OverrideFact } from './commands.ts';
import type { PolicyOverrides } from './state.ts';

/** The overrides a decision of a day is taken under (MH-O7): in effect and not withdrawn. */
export function overridesInForce(
  { records }: PolicyOverrides,
  onDay: CalendarDate,
): readonly OverrideFact[] {
  return records
    .filter(({ override, withdrawal }) => !withdrawal && isEffectiveOn(override, onDay))
    .map(({ override }) => override);
}

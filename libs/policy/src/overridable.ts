import type { PolicyVersion } from './finding.ts';
import { OVERRIDABLE_OF_CENTRES } from './minhang-2021/centre-parameters.ts';
import { AWARD_CEILING, AWARD_SHARE } from './minhang-2021/parameters.ts';
import type { OverridableParameter } from './overrides.ts';
import { LONGER_RIGHT_YEARS, SHORTER_RIGHT_YEARS } from './shanghai-2020/parameters.ts';

/** MH-O7: every parameter that a superior policy may replace, over all editions. */
export const OVERRIDABLE_PARAMETERS: readonly OverridableParameter[] = [
  AWARD_SHARE,
  AWARD_CEILING,
  LONGER_RIGHT_YEARS,
  SHORTER_RIGHT_YEARS,
  ...OVERRIDABLE_OF_CENTRES,
];

/** The parameters of an edition that a superior policy may replace. */
export function overridableParametersOf(version: PolicyVersion): readonly OverridableParameter[] {
  return OVERRIDABLE_PARAMETERS.filter(({ policyVersion }) => policyVersion === version);
}

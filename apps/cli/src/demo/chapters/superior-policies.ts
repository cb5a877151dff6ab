import type { Story } from '../../story/act.ts';
import { recordOverride, withdrawOverride } from '../../story/acts/superior-policies.ts';

/** A higher ceiling for the awards of 2024, taken back before anything was decided on it. */
export function* superiorPolicies(): Story {
  yield recordOverride(
    {
      overrideId: 'OV-2024-01',
      clause: 'MH-O2',
      rule: 'award-ceiling',
      value: '12000000.00',
      from: '2024-01-01',
      to: '2024-12-31',
    },
    '2023-12-20',
  );
  yield withdrawOverride('OV-2024-01', '2024-02-28');
}

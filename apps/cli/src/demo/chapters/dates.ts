import type { AcceptanceDates } from '../../story/acts/acceptance.ts';
import type { ReviewDates } from '../../story/acts/approval.ts';

/** When the applications of each call are reviewed, approved and contracted. */
export const OF_CALL = {
  'KCT-2021': {
    review: { preliminary: '2022-01-28', experts: '2022-02-17', consent: '2022-03-10' },
    approval: '2022-03-21',
    contract: '2022-04-01',
    firstTranche: '2022-04-15',
    acceptance: { audit: '2024-04-16', onSite: '2024-05-09', result: '2024-06-05' },
    finalTranche: '2024-06-20',
  },
  'KCT-2022': {
    review: { preliminary: '2022-08-17', experts: '2022-08-30', consent: '2022-09-15' },
    approval: '2022-09-28',
    contract: '2022-10-12',
    firstTranche: '2022-10-26',
    acceptance: { audit: '2024-10-21', onSite: '2024-11-07', result: '2024-12-03' },
    finalTranche: '2024-12-17',
  },
  'KCT-2023': {
    review: { preliminary: '2023-04-12', experts: '2023-04-20', consent: '2023-05-15' },
    approval: '2023-05-24',
    contract: '2023-06-06',
    firstTranche: '2023-06-20',
    acceptance: { audit: '2025-06-16', onSite: '2025-07-03', result: '2025-07-25' },
    finalTranche: '2025-08-12',
  },
} as const satisfies Record<string, CallDates>;

interface CallDates {
  readonly review: ReviewDates;
  readonly approval: string;
  readonly contract: string;
  readonly firstTranche: string;
  readonly acceptance: AcceptanceDates;
  readonly finalTranche: string;
}

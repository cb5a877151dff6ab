import { addDays } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';

/** No clause gives a term; these days were chosen so that paid money is not forgotten. */
const RECOVERY_REVIEW_DAYS = 60;

/** The last day to say whether money that was paid before a duplicate was found is to come back. */
export function recoveryReviewDueOn(orderedOn: CalendarDate): CalendarDate {
  return addDays(orderedOn, RECOVERY_REVIEW_DAYS);
}

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { recoveryReviewDueOn } from './recovery-review.ts';

describe('MH-1.3.3: the review of a recovery', () => {
  it.each([
    ['2023-12-05', '2024-02-03'],
    ['2024-02-01', '2024-04-01'],
    ['2023-02-01', '2023-04-02'],
  ])('that is ordered on %s is due on %s', (orderedOn, dueOn) => {
    expect(recoveryReviewDueOn(calendarDate(orderedOn))).toBe(dueOn);
  });
});

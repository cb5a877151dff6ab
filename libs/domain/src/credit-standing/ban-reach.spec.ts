import { describe, expect, it } from '@jest/globals';
import { calendarDate as day } from '@grants/kernel';
import { BAN_REACH, daysReached } from './ban-reach.ts';
import type { Direction } from './ban-reach.ts';
import type { SuccessionKind } from './succession-events.ts';

const days = (firstDay: string, lastDay: string) => ({
  firstDay: day(firstDay),
  lastDay: day(lastDay),
});
const over = (
  kind: SuccessionKind,
  effectiveOn: string,
  direction: Direction = 'to-successor',
) => ({
  kind,
  effectiveOn: day(effectiveOn),
  direction,
});

describe('SH-18.3: the days of a ban at the other end of a link', () => {
  const ban = days('2022-03-15', '2025-03-14');

  it.each<[SuccessionKind, string, object | undefined]>([
    ['renaming', '2022-03-14', ban],
    ['renaming', '2022-03-15', ban],
    ['renaming', '2022-03-16', days('2022-03-16', '2025-03-14')],
    ['merger', '2022-03-14', ban],
    ['merger', '2025-03-14', days('2025-03-14', '2025-03-14')],
    ['merger', '2025-03-15', undefined],
    ['branch-of', '2022-01-01', ban],
    ['branch-of', '2024-02-29', days('2024-02-29', '2025-03-14')],
    ['branch-of', '2025-03-15', undefined],
    ['division', '2022-03-14', undefined],
    ['division', '2022-03-15', ban],
    ['division', '2022-03-16', days('2022-03-16', '2025-03-14')],
    ['division', '2025-03-15', undefined],
  ])('by %s of %s, to the successor', (kind, effectiveOn, expected) => {
    expect(daysReached(over(kind, effectiveOn), ban)).toEqual(expected);
  });

  it.each<[SuccessionKind, object | undefined]>([
    ['renaming', days('2023-01-01', '2025-03-14')],
    ['merger', undefined],
    ['division', undefined],
    ['branch-of', days('2023-01-01', '2025-03-14')],
  ])('by %s, against the link', (kind, expected) => {
    expect(daysReached(over(kind, '2023-01-01', 'to-predecessor'), ban)).toEqual(expected);
  });

  it('begin with a leap day on which the link takes effect, and end at the end of a month', () => {
    const toMonthEnd = days('2021-05-01', '2024-04-30');
    expect(daysReached(over('renaming', '2024-02-29'), toMonthEnd)).toEqual(
      days('2024-02-29', '2024-04-30'),
    );
    expect(daysReached(over('renaming', '2024-04-30'), toMonthEnd)).toEqual(
      days('2024-04-30', '2024-04-30'),
    );
    expect(daysReached(over('renaming', '2024-05-01'), toMonthEnd)).toBeUndefined();
  });

  it('are cited and explained for every kind of link', () => {
    for (const { clause, reason, directions } of Object.values(BAN_REACH)) {
      expect(clause).toBe('SH-18.3');
      expect(reason).toMatch(/\p{Script=Han}.*[a-z]/u);
      expect(directions).toContain('to-successor');
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate, daysBetween } from './dates.ts';
import type { CalendarDate } from './dates.ts';
import { OFFICIAL_YEARS } from './official-calendar.ts';
import {
  addWorkingDays,
  isWorkingDay,
  UnpublishedCalendarYear,
  workingDaysBetween,
} from './working-days.ts';

const firstDay = calendarDate(`${OFFICIAL_YEARS[0]?.year ?? 0}-01-01`);
const lastDay = calendarDate(`${OFFICIAL_YEARS.at(-1)?.year ?? 0}-12-31`);

/** Published days with at least two published months after them. */
const publishedDay = fc
  .nat({ max: daysBetween(firstDay, lastDay) - 70 })
  .map((days) => addDays(firstDay, days));
const fewDays = fc.nat({ max: 20 });

function workingDaysAmong(first: string, last: string): readonly CalendarDate[] {
  const days = daysBetween(calendarDate(first), calendarDate(last)) + 1;
  return Array.from({ length: days }, (_, index) => addDays(calendarDate(first), index)).filter(
    isWorkingDay,
  );
}

describe('a working day of the official calendar', () => {
  it('follows the notice around National Day 2021', () => {
    // 1 to 7 October off; Sunday 26 September and Saturday 9 October worked.
    expect(workingDaysAmong('2021-09-24', '2021-10-11')).toEqual([
      ...['2021-09-24', '2021-09-26', '2021-09-27', '2021-09-28', '2021-09-29', '2021-09-30'],
      ...['2021-10-08', '2021-10-09', '2021-10-11'],
    ]);
  });

  it('follows the notice around Spring Festival 2022', () => {
    // 31 January to 6 February off; Saturday 29 and Sunday 30 January worked.
    expect(workingDaysAmong('2022-01-27', '2022-02-08')).toEqual([
      ...['2022-01-27', '2022-01-28', '2022-01-29', '2022-01-30', '2022-02-07', '2022-02-08'],
    ]);
  });

  it('follows the notice around Labour Day 2022', () => {
    // 30 April to 4 May off; Sunday 24 April and Saturday 7 May worked.
    expect(workingDaysAmong('2022-04-23', '2022-05-09')).toEqual([
      ...['2022-04-24', '2022-04-25', '2022-04-26', '2022-04-27', '2022-04-28', '2022-04-29'],
      ...['2022-05-05', '2022-05-06', '2022-05-07', '2022-05-09'],
    ]);
  });

  it('follows two notices across the year end of 2018', () => {
    // Monday 31 December and 1 January off; Saturday 29 December worked.
    expect(workingDaysAmong('2018-12-28', '2019-01-03')).toEqual([
      ...['2018-12-28', '2018-12-29', '2019-01-02', '2019-01-03'],
    ]);
  });

  it.each([
    // 261 weekdays, 18 of them holidays, 7 weekend days worked.
    [2021, 250],
    // 260 weekdays, 18 of them holidays, 7 weekend days worked.
    [2022, 249],
  ])('comes %s in %s times', (year, count) => {
    expect(workingDaysAmong(`${year}-01-01`, `${year}-12-31`)).toHaveLength(count);
  });

  it.each(['2003-12-31', '2100-01-04'])('is not guessed on %s', (text) => {
    const year = Number(text.slice(0, 4));
    expect(() => isWorkingDay(calendarDate(text))).toThrow(UnpublishedCalendarYear);
    expect(() => isWorkingDay(calendarDate(text))).toThrow(
      `working days of ${year} cannot be counted: the official calendar is known for the years ` +
        `2004 to ${lastDay.slice(0, 4)}; `,
    );
  });
});

describe('working days after a date', () => {
  it.each([
    ['2021-09-30', 0, '2021-09-30'],
    ['2021-09-30', 1, '2021-10-08'],
    ['2021-09-30', 2, '2021-10-09'],
    ['2021-09-30', 3, '2021-10-11'],
    // October: 8, 9, 11 to 15, 18 to 22, 25 to 29 are 17; then 1 to 3 November.
    ['2021-09-30', 20, '2021-11-03'],
    // Closed on a holiday: day 1 is the same as after the last working day before it.
    ['2021-10-03', 1, '2021-10-08'],
    // January: 21, 24 to 28, 29, 30 are 8; February: 7 to 11, 14 to 18 are 18; 21 and 22.
    ['2022-01-20', 20, '2022-02-22'],
    // April: 24, 25 to 29 are 6; May: 5 to 7 are 9; 9 to 13, 16 to 20 are 19; 23.
    ['2022-04-22', 20, '2022-05-23'],
    ['2019-12-31', 1, '2020-01-02'],
    ['2021-12-31', 1, '2022-01-04'],
    ['2022-12-30', 1, '2023-01-03'],
  ])('after %s the %s. is %s', (date, count, expected) => {
    expect(addWorkingDays(calendarDate(date), count)).toBe(expected);
    expect(workingDaysBetween(calendarDate(date), calendarDate(expected))).toBe(count);
    // Minus zero is no count.
    expect(workingDaysBetween(calendarDate(expected), calendarDate(date))).toBe(
      count === 0 ? 0 : -count,
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('are never %s', (count) => {
    expect(() => addWorkingDays(calendarDate('2022-03-01'), count)).toThrow(RangeError);
  });

  it('are refused where the count leaves the published years', () => {
    expect(() => addWorkingDays(lastDay, 1)).toThrow(UnpublishedCalendarYear);
    expect(() => workingDaysBetween(lastDay, addDays(lastDay, 1))).toThrow(UnpublishedCalendarYear);
    expect(() => workingDaysBetween(addDays(firstDay, -2), firstDay)).toThrow(
      UnpublishedCalendarYear,
    );
    expect(addWorkingDays(lastDay, 0)).toBe(lastDay);
  });

  it('are working days, as many as were counted', () => {
    fc.assert(
      fc.property(publishedDay, fewDays, (date, count) => {
        const reached = addWorkingDays(date, count);
        expect(count === 0 || isWorkingDay(reached)).toBe(true);
        expect(workingDaysBetween(date, reached)).toBe(count);
      }),
    );
  });

  it('can be counted in two goes', () => {
    fc.assert(
      fc.property(publishedDay, fewDays, fewDays, (date, first, second) => {
        expect(addWorkingDays(addWorkingDays(date, first), second)).toBe(
          addWorkingDays(date, first + second),
        );
      }),
    );
  });
});

describe('the generated calendar', () => {
  it('names years in order without a gap, the policy years among them', () => {
    const years = OFFICIAL_YEARS.map(({ year }) => year);
    expect(years).toEqual(years.map((_, index) => 2004 + index));
    expect(years).toEqual(expect.arrayContaining([2021, 2022, 2023, 2024, 2025]));
  });

  it.each(OFFICIAL_YEARS)('has weekday holidays and weekend work in $year', (official) => {
    const weekdays = (days: readonly number[]) =>
      days.map((day) => {
        const digits = String(day).padStart(4, '0');
        const date = calendarDate(`${official.year}-${digits.slice(0, 2)}-${digits.slice(2)}`);
        return new Date(date).getUTCDay();
      });

    expect(weekdays(official.holidays).filter((day) => day === 0 || day === 6)).toEqual([]);
    expect(weekdays(official.makeUpDays).filter((day) => day !== 0 && day !== 6)).toEqual([]);
    expect(official.holidays.length).toBeGreaterThanOrEqual(10);
  });
});

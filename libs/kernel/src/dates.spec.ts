import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  anniversary,
  calendarDate,
  dateAt,
  daysBetween,
  endOf,
  firstOfNextMonth,
  includesDay,
  instant,
  instantOfEpochMs,
  InvalidDate,
  periodOfYears,
  startOf,
  yearsBefore,
} from './dates.ts';

const day = fc
  .date({
    min: new Date('1990-01-01'),
    max: new Date('2100-12-31'),
    noInvalidDate: true,
  })
  .map((moment) => calendarDate(moment.toISOString().slice(0, 10)));
const moment = fc
  .integer({ min: Date.parse('1989-12-31T16:00Z'), max: Date.parse('2100-12-31T15:59:59.999Z') })
  .map(instantOfEpochMs);
const someDays = fc.integer({ min: -20_000, max: 20_000 });
const someYears = fc.integer({ min: 1, max: 30 });

describe('reading a date', () => {
  it.each(['1990-01-01', '2000-02-29', '2024-02-29', '2022-12-31', '2100-12-31'])(
    'takes %s',
    (text) => {
      expect(calendarDate(text)).toBe(text);
    },
  );

  it.each([
    ['', 'form'],
    ['2022-2-28', 'form'],
    ['2022/02/28', 'form'],
    ['20220228', 'form'],
    ['2022-02-28T00:00', 'form'],
    ['2022-02-28\n', 'form'],
    ['0000-00-00', 'day of the calendar'],
    ['2022-00-10', 'day of the calendar'],
    ['2022-13-10', 'day of the calendar'],
    ['2022-01-00', 'day of the calendar'],
    ['2022-01-32', 'day of the calendar'],
    ['2022-02-29', 'day of the calendar'],
    ['2022-02-30', 'day of the calendar'],
    ['2022-04-31', 'day of the calendar'],
    ['2100-02-29', 'day of the calendar'],
    ['1989-12-31', 'outside 1990-01-01 to 2100-12-31'],
    ['2101-01-01', 'outside 1990-01-01 to 2100-12-31'],
  ])('refuses "%s": %s', (text, reason) => {
    expect(() => calendarDate(text)).toThrow(InvalidDate);
    expect(() => calendarDate(text)).toThrow(reason);
  });
});

describe('reading a moment', () => {
  it.each([
    ['2022-02-28T09:30+08:00', '2022-02-28T01:30:00.000Z'],
    ['2022-02-28T00:00:00Z', '2022-02-28T00:00:00.000Z'],
    ['2022-02-28T23:59:59.5-03:30', '2022-03-01T03:29:59.500Z'],
    ['2022-02-28T01:30:00.123999999Z', '2022-02-28T01:30:00.123Z'],
    // The first and the last millisecond of the ledger's days, in Shanghai.
    ['1989-12-31T16:00Z', '1989-12-31T16:00:00.000Z'],
    ['1990-01-01T00:00+08:00', '1989-12-31T16:00:00.000Z'],
    ['2100-12-31T15:59:59.999Z', '2100-12-31T15:59:59.999Z'],
  ])('takes %s as %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    ['no offset', '2022-02-28T09:30'],
    ['no time', '2022-02-28'],
    ['a space for the T', '2022-02-28 09:30Z'],
    ['a day that is none', '2022-02-30T09:30Z'],
    ['29 February of a common year', '2022-02-29T09:30+08:00'],
    ['month 13', '2022-13-01T09:30Z'],
    ['24:00', '2022-02-28T24:00Z'],
    ['minute 60', '2022-02-28T09:60Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset of a day', '2022-02-28T09:30+24:00'],
    ['an offset without minutes', '2022-02-28T09:30+08'],
    ['ten digits of a second', '2022-02-28T09:30:00.0123456789Z'],
    ['1989 in Shanghai', '1989-12-31T15:59:59.999Z'],
    ['2101 in Shanghai, 2100 in UTC', '2100-12-31T16:00Z'],
    ['2101 in UTC, 2100 as written', '2100-12-31T23:59-12:00'],
  ])('refuses %s', (_what, text) => {
    expect(() => instant(text)).toThrow(InvalidDate);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, 9e15])('refuses %s milliseconds', (epochMs) => {
    expect(() => instantOfEpochMs(epochMs)).toThrow(InvalidDate);
  });

  it('takes milliseconds since 1970', () => {
    // 18,262 days lie between 1970-01-01 and 2020-01-01.
    expect(instantOfEpochMs(18_262 * 86_400_000 + 1)).toBe('2020-01-01T00:00:00.001Z');
  });

  it('reads what it wrote, in string order', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        expect(instant(one)).toBe(one);
        expect(one < other).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });
});

describe('the day in Shanghai', () => {
  it.each([
    ['2022-02-28T15:59:59.999Z', '2022-02-28'],
    ['2022-02-28T16:00:00.000Z', '2022-03-01'],
    // UTC+8 also in the last summers that had daylight saving.
    ['1990-07-01T15:30:00.000Z', '1990-07-01'],
  ])('at %s is %s', (at, expected) => {
    expect(dateAt(instant(at))).toBe(expected);
  });

  it('begins at 16:00 UTC of the day before and ends a millisecond before the next', () => {
    const date = calendarDate('2022-03-01');
    expect(startOf(date)).toBe('2022-02-28T16:00:00.000Z');
    expect(endOf(date)).toBe('2022-03-01T15:59:59.999Z');
  });

  it('holds every moment between its start and its end', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const date = dateAt(at);
        expect(startOf(date) <= at && at <= endOf(date)).toBe(true);
        expect([dateAt(startOf(date)), dateAt(endOf(date))]).toEqual([date, date]);
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2022-02-28', 1, '2022-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2022-01-01', 365, '2023-01-01'],
    ['2100-12-31', 1, '2101-01-01'],
  ])('%s and %s days is %s', (date, days, expected) => {
    expect(addDays(calendarDate(date), days)).toBe(expected);
  });

  it('takes whole days only, and stays within four-digit years', () => {
    const date = calendarDate('2022-01-01');
    expect(() => addDays(date, 0.5)).toThrow(RangeError);
    expect(() => addDays(date, Number.NaN)).toThrow(RangeError);
    expect(() => addDays(date, 3_000_000)).toThrow(InvalidDate);
    expect(() => addDays(date, -1e12)).toThrow(InvalidDate);
  });

  it('goes back as it went forth, in string order', () => {
    fc.assert(
      fc.property(day, someDays, (date, days) => {
        const other = addDays(date, days);
        expect(addDays(other, -days)).toBe(date);
        expect(daysBetween(date, other)).toBe(days);
        expect(date < other).toBe(days > 0);
      }),
    );
  });
});

describe('anniversaries', () => {
  it.each([
    ['2021-11-10', 2, '2023-11-10'],
    ['2020-02-29', 1, '2021-03-01'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', -2, '2018-03-01'],
    ['2096-02-29', 4, '2100-03-01'],
    ['2021-02-28', 3, '2024-02-28'],
    ['2020-02-29', 0, '2020-02-29'],
  ])('%s and %s years is %s', (date, years, expected) => {
    expect(anniversary(calendarDate(date), years)).toBe(expected);
  });

  it('takes whole years only, and stays within four-digit years', () => {
    expect(() => anniversary(calendarDate('2022-01-01'), 1.5)).toThrow(RangeError);
    expect(() => anniversary(calendarDate('2022-01-01'), 7978)).toThrow(InvalidDate);
    expect(() => anniversary(calendarDate('2022-01-01'), -2023)).toThrow(InvalidDate);
  });

  it('keep the month and the day, but for 29 February, and the order of days', () => {
    fc.assert(
      fc.property(day, day, someYears, (date, other, years) => {
        const later = anniversary(date, years);
        if (!date.endsWith('-02-29')) {
          expect(later.slice(4)).toBe(date.slice(4));
          expect(anniversary(later, -years)).toBe(date);
        }
        if (date <= other) expect(later <= anniversary(other, years)).toBe(true);
      }),
    );
  });
});

describe('periods of years', () => {
  it.each([
    // The validity the two policy texts state for themselves.
    ['2021-12-10', 2, '2023-12-09'],
    ['2020-11-18', 5, '2025-11-17'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-28'],
    ['2020-03-01', 4, '2024-02-29'],
    ['2021-01-01', 3, '2023-12-31'],
  ])('from %s for %s years end on %s', (firstDay, years, lastDay) => {
    expect(periodOfYears(calendarDate(firstDay), years)).toEqual({ firstDay, lastDay });
  });

  it.each([
    ['2022-03-15', 2, '2020-03-15', '2022-03-14'],
    ['2024-02-29', 2, '2022-03-01', '2024-02-28'],
    ['2024-03-01', 1, '2023-03-01', '2024-02-29'],
    ['1990-06-01', 2, '1988-06-01', '1990-05-31'],
  ])('before %s, %s years, are %s to %s', (date, years, firstDay, lastDay) => {
    expect(yearsBefore(calendarDate(date), years)).toEqual({ firstDay, lastDay });
  });

  it.each([0, -1, 0.5, 1.5])('are never of %s years', (years) => {
    expect(() => periodOfYears(calendarDate('2022-01-01'), years)).toThrow(RangeError);
    expect(() => yearsBefore(calendarDate('2022-01-01'), years)).toThrow(RangeError);
  });

  it('include both ends and nothing beside', () => {
    fc.assert(
      fc.property(day, someYears, (date, years) => {
        for (const period of [periodOfYears(date, years), yearsBefore(date, years)]) {
          expect(includesDay(period, period.firstDay)).toBe(true);
          expect(includesDay(period, period.lastDay)).toBe(true);
          expect(includesDay(period, addDays(period.firstDay, -1))).toBe(false);
          expect(includesDay(period, addDays(period.lastDay, 1))).toBe(false);
        }
        expect(includesDay(yearsBefore(date, years), date)).toBe(false);
      }),
    );
  });
});

describe('the first of the next month', () => {
  it.each([
    ['2022-01-31', '2022-02-01'],
    ['2024-02-29', '2024-03-01'],
    ['2021-12-01', '2022-01-01'],
    ['2021-09-30', '2021-10-01'],
  ])('after %s is %s', (date, expected) => {
    expect(firstOfNextMonth(calendarDate(date))).toBe(expected);
  });
});

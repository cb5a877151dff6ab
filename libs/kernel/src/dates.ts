/**
 * Calendar dates and instants of the ledger. A date is a calendar date in Shanghai, reckoned at
 * UTC+8 all year round: the daylight saving of the summers of 1990 and 1991 is left out, so that
 * a day always has 24 hours. An instant is a moment of UTC.
 */

/**
 * A calendar date in Asia/Shanghai: `"2022-02-28"`. Plain string order is date order. Dates that
 * are read lie between 1990 and 2100; a date reckoned from one of those may lie beyond.
 *
 * @pattern ^\d\d\d\d-\d\d-\d\d$
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/**
 * A moment, in UTC with milliseconds: `"2022-02-28T01:30:00.000Z"`. String order is time order.
 *
 * @pattern ^\d\d\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\dZ$
 */
export type Instant = string & { readonly __brand: 'Instant' };

/** Where "now" comes from. The only clocks are in the apps and in tests. */
export interface Clock {
  now(): Instant;
}

/** Says why a text is not a date or an instant of the ledger. */
export class InvalidDate extends Error {
  override readonly name = 'InvalidDate';
}

const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT_SHAPE =
  /^(?<day>\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-31';
const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Reads a date between 1990-01-01 and 2100-12-31. @throws InvalidDate naming what is wrong. */
export function calendarDate(text: string): CalendarDate {
  return withinBounds(dayOfCalendar(text), text);
}

/**
 * Reads a moment given with its offset, `Z` or `+08:00` (RFC 3339), whose day in Shanghai lies
 * between 1990-01-01 and 2100-12-31. Digits beyond the millisecond are cut off. The ledger knows
 * neither 24:00 nor leap seconds. @throws InvalidDate naming what is wrong.
 */
export function instant(text: string): Instant {
  const day = INSTANT_SHAPE.exec(text)?.groups?.['day'];
  if (day === undefined) {
    throw new InvalidDate(
      `"${text}" is not a moment with an offset, such as 2022-02-28T09:30+08:00; ` +
        'hours run from 00 to 23, minutes and seconds from 00 to 59',
    );
  }
  dayOfCalendar(day);
  const moment = new Date(text).toISOString() as Instant;
  withinBounds(dateAt(moment), text);
  return moment;
}

/**
 * The moment of so many milliseconds since 1970 UTC.
 *
 * @throws InvalidDate when its day in Shanghai is not between 1990-01-01 and 2100-12-31
 */
export function instantOfEpochMs(epochMs: number): Instant {
  const moment = new Date(epochMs);
  if (Number.isNaN(moment.getTime())) throw new InvalidDate(`${epochMs} ms is not a moment`);
  const text = moment.toISOString() as Instant;
  withinBounds(dateAt(text), text);
  return text;
}

/** The calendar date in Shanghai at a moment. */
export function dateAt(moment: Instant): CalendarDate {
  return dayOfUtc(Date.parse(moment) + SHANGHAI_OFFSET_MS);
}

/** The first moment of a date in Shanghai. */
export function startOf(date: CalendarDate): Instant {
  return new Date(Date.parse(date) - SHANGHAI_OFFSET_MS).toISOString() as Instant;
}

/** The last millisecond of a date in Shanghai. */
export function endOf(date: CalendarDate): Instant {
  return new Date(Date.parse(date) - SHANGHAI_OFFSET_MS + DAY_MS - 1).toISOString() as Instant;
}

/** The date so many whole days later, or earlier when negative. @throws InvalidDate */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOfUtc(Date.parse(date) + wholeNumber(days, 'days') * DAY_MS);
}

/** Whole days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS;
}

/**
 * The same day so many years later, or earlier when negative. 29 February rolls to 1 March where
 * the year has none. This is the only place where that rule is written. @throws InvalidDate
 */
export function anniversary(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + wholeNumber(years, 'years');
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  // Date.UTC carries the day a short February lacks over to 1 March.
  return dayOfUtc(Date.UTC(year, month - 1, day));
}

/** A period of days, both ends included. */
export interface Period {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** A period "of n years" from a day: it ends the day before the anniversary. n is 1 or more. */
export function periodOfYears(firstDay: CalendarDate, years: number): Period {
  return { firstDay, lastDay: addDays(anniversary(firstDay, atLeastOne(years)), -1) };
}

/** Whether a day lies in a period; both ends belong to it. */
export function includesDay(period: Period, date: CalendarDate): boolean {
  return period.firstDay <= date && date <= period.lastDay;
}

/**
 * The period "the n years before a day": it begins on the anniversary n years earlier and ends the
 * day before. 29 February looked back from lands on 1 March. n is 1 or more.
 */
export function yearsBefore(date: CalendarDate, years: number): Period {
  return { firstDay: anniversary(date, -atLeastOne(years)), lastDay: addDays(date, -1) };
}

/** The first day of the month after the one a date is in. */
export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return dayOfUtc(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 1));
}

function dayOfCalendar(text: string): CalendarDate {
  if (!DATE_SHAPE.test(text)) {
    throw new InvalidDate(`"${text}" is not a date of the form YYYY-MM-DD`);
  }
  const midnight = new Date(text);
  // A day that a month lacks is read as a day of the next month, or not at all.
  if (Number.isNaN(midnight.getTime()) || dayOfUtc(midnight.getTime()) !== text) {
    throw new InvalidDate(`${text} is not a day of the calendar`);
  }
  return text as CalendarDate;
}

function withinBounds(date: CalendarDate, asGiven: string): CalendarDate {
  if (date < FIRST_DAY || date > LAST_DAY) {
    throw new InvalidDate(`${asGiven} is outside ${FIRST_DAY} to ${LAST_DAY}`);
  }
  return date;
}

/** The day of UTC at a moment; years have four digits, or string order would not be date order. */
function dayOfUtc(epochMs: number): CalendarDate {
  const moment = new Date(epochMs);
  const year = moment.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new InvalidDate('a date beyond the years 0000 to 9999');
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

function wholeNumber(count: number, unit: string): number {
  if (!Number.isSafeInteger(count)) {
    throw new RangeError(`${count} is not a whole number of ${unit}`);
  }
  return count;
}

function atLeastOne(years: number): number {
  if (years < 1) throw new RangeError(`a period of ${years} years has no day`);
  return years;
}

/**
 * Calendar dates and instants of the ledger. A date is a calendar date in Asia/Shanghai (UTC+8, no
 * daylight saving since 1991); an instant is a moment of UTC.
 */

/** A calendar date in Asia/Shanghai: `"2022-02-28"`. Plain string order is date order. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** A moment, in UTC with milliseconds: `"2022-02-28T01:30:00.000Z"`. String order is time order. */
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
const INSTANT_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Reads a date between 1990-01-01 and 2100-12-31. @throws InvalidDate naming what is wrong. */
export function calendarDate(text: string): CalendarDate {
  const match = DATE_SHAPE.exec(text);
  if (!match) throw new InvalidDate(`"${text}" is not a date of the form YYYY-MM-DD`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new InvalidDate(`${text} is not a day of the calendar`);
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new InvalidDate(`${text} is outside ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  return text as CalendarDate;
}

/** Reads a moment given with its offset, `Z` or `+08:00`. @throws InvalidDate */
export function instant(text: string): Instant {
  if (!INSTANT_SHAPE.test(text)) {
    throw new InvalidDate(`"${text}" is not a moment with an offset, such as 2022-02-28T09:30+08:00`);
  }
  calendarDate(text.slice(0, 10));
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidDate(`${text} is not a moment of the calendar`);
  return new Date(time).toISOString() as Instant;
}

/** The moment of so many milliseconds since 1970 UTC. */
export function instantOfEpochMs(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant;
}

/** The calendar date in Shanghai at a moment. */
export function dateAt(moment: Instant): CalendarDate {
  return new Date(Date.parse(moment) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** The first moment of a date in Shanghai. */
export function startOf(date: CalendarDate): Instant {
  return new Date(Date.parse(date) - SHANGHAI_OFFSET_MS).toISOString() as Instant;
}

/** The last millisecond of a date in Shanghai. */
export function endOf(date: CalendarDate): Instant {
  return new Date(Date.parse(date) - SHANGHAI_OFFSET_MS + DAY_MS - 1).toISOString() as Instant;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: CalendarDate, end: CalendarDate): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS;
}

/**
 * The same day so many years later, or earlier. 29 February rolls to 1 March where the year has
 * none. This is the only place where that rule is written.
 */
export function anniversary(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const isLeapDay = date.endsWith('-02-29') && daysInMonth(Number(year), 2) === 28;
  return `${year}${isLeapDay ? '-03-01' : date.slice(4)}` as CalendarDate;
}

/** A period of days, both ends included. */
export interface Period {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** A period "of n years" from a day: it ends the day before the anniversary. */
export function periodOfYears(firstDay: CalendarDate, years: number): Period {
  return { firstDay, lastDay: addDays(anniversary(firstDay, years), -1) };
}

/** Whether a day lies in a period; both ends belong to it. */
export function includesDay(period: Period, date: CalendarDate): boolean {
  return period.firstDay <= date && date <= period.lastDay;
}

/**
 * The period "the n years before a day": it begins on the anniversary n years earlier and ends the
 * day before. 29 February looked back from lands on 1 March.
 */
export function yearsBefore(date: CalendarDate, years: number): Period {
  return { firstDay: anniversary(date, -years), lastDay: addDays(date, -1) };
}

/** The first day of the month after the one a date is in. */
export function firstOfNextMonth(date: CalendarDate): CalendarDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return month === 12
    ? (`${year + 1}-01-01` as CalendarDate)
    : (`${year}-${String(month + 1).padStart(2, '0')}-01` as CalendarDate);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

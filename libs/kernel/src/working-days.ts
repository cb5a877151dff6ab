import { addDays } from './dates.ts';
import type { CalendarDate } from './dates.ts';
import { OFFICIAL_YEARS } from './official-calendar.ts';
import type { OfficialYear } from './official-calendar.ts';

const YEARS: ReadonlyMap<number, OfficialYear> = new Map(
  OFFICIAL_YEARS.map((published) => [published.year, published]),
);
const FIRST_PUBLISHED = Math.min(...YEARS.keys());
const LAST_PUBLISHED = Math.max(...YEARS.keys());

/** A working day was asked for in a year whose official calendar is not known. Never guessed. */
export class UnpublishedCalendarYear extends Error {
  override readonly name = 'UnpublishedCalendarYear';
  readonly year: number;
  readonly firstPublished = FIRST_PUBLISHED;
  readonly lastPublished = LAST_PUBLISHED;

  constructor(year: number) {
    const remedy =
      year > LAST_PUBLISHED
        ? `ask again when the State Council's notice for ${year} has been taken in`
        : 'give the date that was set at the time instead';
    super(
      `working days of ${year} cannot be counted: the official calendar is known for the years ` +
        `${FIRST_PUBLISHED} to ${LAST_PUBLISHED}; ${remedy}`,
    );
    this.year = year;
  }
}

/**
 * Whether a date is a working day (工作日): Monday to Friday but for the statutory holidays, and the
 * weekends worked to make up for them, as the State Council's notice for the year says.
 *
 * The notice for the year after may still change the last days of the last published December.
 *
 * @throws UnpublishedCalendarYear
 */
export function isWorkingDay(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  const official = YEARS.get(year);
  if (!official) throw new UnpublishedCalendarYear(year);
  const monthAndDay = Number(date.slice(5, 7)) * 100 + Number(date.slice(8));
  return isWeekend(date)
    ? official.makeUpDays.includes(monthAndDay)
    : !official.holidays.includes(monthAndDay);
}

/**
 * The n-th working day after a date; the date itself when n is 0. "20 working days from the close"
 * (clause MH-1.3.6): day 1 is the first working day after the closing date.
 *
 * @throws UnpublishedCalendarYear when the count reaches a year that is not published
 */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${count} is not a number of working days: a whole number of 0 or more`);
  }
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The working days after `start` up to and including `end`, so that it undoes
 * {@link addWorkingDays}; negative when `end` comes first.
 *
 * @throws UnpublishedCalendarYear when a counted day is in a year that is not published
 */
export function workingDaysBetween(start: CalendarDate, end: CalendarDate): number {
  if (end < start) return -workingDaysBetween(end, start);
  let count = 0;
  for (let day = start; day < end;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

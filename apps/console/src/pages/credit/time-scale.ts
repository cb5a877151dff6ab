import type { TimeLine } from './time-marks.ts';

const DAY_MS = 86_400_000;
const PERCENT = 100;
/** More years than this and only every so many are named. */
const NAMED_YEARS_MAX = 12;

/** From the first of January of a year to that of another, left to right. */
export interface TimeScale {
  readonly firstYear: number;
  /** The year after the last that is drawn. */
  readonly endYear: number;
}

/** Whole years around everything on a time line and the day that is asked for. */
export function scaleOf({ bars, marks }: TimeLine, asOf?: string): TimeScale {
  const days = [
    ...bars.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]),
    ...marks.map(({ day }) => day),
    ...(asOf === undefined ? [] : [asOf]),
  ].toSorted();
  const yearOf = (day: string | undefined) => Number((day ?? '1970').slice(0, '1970'.length));
  return { firstYear: yearOf(days[0]), endYear: yearOf(days.at(-1)) + 1 };
}

/** How far along the time line a day begins, in percent of its width. */
export function placeOf(day: string, { firstYear, endYear }: TimeScale): number {
  const begin = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(endYear, 0, 1);
  return ((Date.parse(day) - begin) / (end - begin)) * PERCENT;
}

/** How far along a day ends, so that a ban reaches to the end of its last day. */
export function endOf(day: string, scale: TimeScale): number {
  const next = new Date(Date.parse(day) + DAY_MS).toISOString();
  return placeOf(next, scale);
}

/** The years that are named, each at its first day. */
export function yearsOf({ firstYear, endYear }: TimeScale): readonly number[] {
  const every = Math.ceil((endYear - firstYear) / NAMED_YEARS_MAX);
  const years = Array.from({ length: endYear - firstYear }, (_, index) => firstYear + index);
  return years.filter((_, index) => index % every === 0);
}

import { daysBetween } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import { missing } from './comparison.ts';
import type { FieldComparison, LevelOf, Values } from './comparison.ts';
import type { Pair } from './pair.ts';

const DAYS_PER_YEAR = 365.25;
/** Half a month more than whole years: one list gives days, the other months. */
const TOLERANCE_YEARS = 0.05;

const LEVELS_BY_YEARS: readonly (readonly [atMostYears: number, LevelOf<'period'>])[] = [
  [1, 'within-one-year'],
  [4, 'within-four-years'],
  [8, 'within-eight-years'],
];

/**
 * How far apart two supports begin. Beginnings and not ends, because an end is the plan in one list
 * and in another the day of a certificate, up to twelve years later. Where a list has only the day of
 * the award, the project is taken to begin on it, and the comparison says so. Supports of four years
 * or less that begin within four years overlap or adjoin; longer ones count so when they overlap.
 */
export function comparedPeriods({ left, right }: Pair, values: Values): FieldComparison {
  const [one, other] = [startOf(left.record), startOf(right.record)];
  if (one === undefined || other === undefined) {
    const incomparable = missing(one, other) ?? 'both-missing';
    return { field: 'period', ...values, incomparable };
  }
  const years = Math.abs(daysBetween(one, other)) / DAYS_PER_YEAR;
  const startAssumed = [
    ...(left.record.startsOn === undefined ? (['left'] as const) : []),
    ...(right.record.startsOn === undefined ? (['right'] as const) : []),
  ];
  const level = atLeastAdjoining(levelOf(years), overlap(left.record, right.record));
  return { field: 'period', ...values, level, ...(startAssumed.length > 0 && { startAssumed }) };
}

const startOf = ({ startsOn, awardedOn }: MatchRecord): CalendarDate | undefined =>
  startsOn ?? awardedOn;

function levelOf(years: number): LevelOf<'period'> {
  const level = LEVELS_BY_YEARS.find(([atMost]) => years <= atMost + TOLERANCE_YEARS);
  return level?.[1] ?? 'over-eight-years';
}

function atLeastAdjoining(level: LevelOf<'period'>, isOverlap: boolean): LevelOf<'period'> {
  return isOverlap && level !== 'within-one-year' ? 'within-four-years' : level;
}

/** Whether two periods have a day in common, where both lists say when they begin and end. */
function overlap(left: MatchRecord, right: MatchRecord): boolean {
  if (left.startsOn === undefined || left.endsOn === undefined) return false;
  if (right.startsOn === undefined || right.endsOn === undefined) return false;
  return left.startsOn <= right.endsOn && right.startsOn <= left.endsOn;
}

import { UnpublishedCalendarYear, workingDaysBetween } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { DutyDeadlineRow, DutyRow, DutySubjectRow } from './view.ts';

/** Where a duty stands on a day. A term is open until it is over, and never overdue. */
export type DutyStatus = 'open' | 'overdue' | 'done';

/**
 * Working days past the last day: until it was done, or until the day asked for. 0 in time; null
 * when the official calendar does not tell, and `overdueUnknown` says why.
 */
export interface Lateness {
  readonly overdueWorkingDays: number | null;
  readonly overdueUnknown: string | null;
}

/** A duty as a day saw it. */
export interface DutyStanding
  extends
    Omit<DutyRow, 'unit' | 'deadlineKey' | 'isTerm' | 'endsWithSubject' | 'position'>,
    Lateness {
  readonly status: DutyStatus;
}

/** What else is known of a duty: the deadlines that were moved, in global order, and its subject. */
export interface DutyCircumstances {
  readonly deadlines: readonly DutyDeadlineRow[];
  readonly about: DutySubjectRow | undefined;
}

/**
 * A duty at the end of a day: its last day as it stood then; done when it had been done, when its
 * subject had ended, or when its term was over, whichever came first. Undefined before it arose, and
 * when its subject had ended by then.
 */
export function dutyStandingOn(
  day: CalendarDate,
  row: DutyRow,
  { deadlines, about }: DutyCircumstances,
): DutyStanding | undefined {
  const endedOn = about === undefined || row.endsWithSubject === 0 ? null : about.endedOn;
  if (row.sinceOn > day || (endedOn !== null && endedOn < row.sinceOn)) return undefined;
  const { unit, deadlineKey, isTerm, endsWithSubject, position, ...told } = row;
  const dueOn = dueOnBy(day, row, deadlines);
  const doneOn = firstBy(day, [row.doneOn, endedOn, termEnd(day, { isTerm, dueOn })]);
  return {
    ...told,
    dueOn,
    doneOn,
    status: statusOf(day, { dueOn, doneOn }),
    ...latenessOf(dueOn, doneOn ?? day),
  };
}

/** The last day as it had been moved to by a day. */
function dueOnBy(
  day: CalendarDate,
  { deadlineKey, dueOn }: DutyRow,
  deadlines: readonly DutyDeadlineRow[],
): CalendarDate {
  const moved = deadlines.findLast(
    (deadline) => deadline.deadlineKey === deadlineKey && deadline.movedOn <= day,
  );
  return moved?.dueOn ?? dueOn;
}

function statusOf(
  day: CalendarDate,
  { dueOn, doneOn }: Pick<DutyStanding, 'dueOn' | 'doneOn'>,
): DutyStatus {
  if (doneOn !== null) return 'done';
  return dueOn < day ? 'overdue' : 'open';
}

/** The last day of a term that is over. */
function termEnd(
  day: CalendarDate,
  { isTerm, dueOn }: Pick<DutyRow, 'isTerm' | 'dueOn'>,
): CalendarDate | null {
  return isTerm === 1 && dueOn < day ? dueOn : null;
}

/** The first of some days that had come by a day. */
function firstBy(day: CalendarDate, ends: readonly (CalendarDate | null)[]): CalendarDate | null {
  const come = ends.filter((end) => end !== null && end <= day);
  return come.toSorted()[0] ?? null;
}

/** How late something due on a day is. The days are compared first: only what is late is counted. */
export function latenessOf(dueOn: CalendarDate, until: CalendarDate): Lateness {
  if (until <= dueOn) return { overdueWorkingDays: 0, overdueUnknown: null };
  try {
    return { overdueWorkingDays: workingDaysBetween(dueOn, until), overdueUnknown: null };
  } catch (error) {
    if (!(error instanceof UnpublishedCalendarYear)) throw error;
    return { overdueWorkingDays: null, overdueUnknown: error.message };
  }
}

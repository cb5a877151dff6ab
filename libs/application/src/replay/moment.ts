import type { Hold } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { DutyStanding } from '@grants/projections';
import type { AwardBalances } from '@grants/read-store';
import type { DecidedNoun } from '../basis/decision-basis.query.ts';

/** Where one thing of a story stands: the application, and the project it became. */
export interface MomentStatus {
  readonly noun: DecidedNoun;
  readonly id: string;
  readonly status: string;
}

/**
 * Where the money of an award is: committed + authorised + paid + recoverable + recovered +
 * writtenOff + carriedForward + released = promised.
 */
export interface MomentMoney extends AwardBalances {
  /** What funds promised, all of it; what a fund of a later year took over is promised once. */
  readonly promised: Yuan;
  /** Gone from the fund of one year and not yet taken over by that of the next. */
  readonly carriedForward: Yuan;
}

/** Something that was still due. */
export interface MomentDuty extends Pick<
  DutyStanding,
  | 'key'
  | 'kind'
  | 'subject'
  | 'holder'
  | 'clause'
  | 'sinceOn'
  | 'dueOn'
  | 'overdueWorkingDays'
  | 'overdueUnknown'
> {
  readonly status: 'open' | 'overdue';
  /** Calendar days to the last day, which is 0; null when it is over. */
  readonly daysLeft: number | null;
  /** What of a recovery has not come in. */
  readonly outstanding: Yuan | null;
}

/** A stop that was in force. */
export interface MomentHold extends Pick<Hold, 'holdId' | 'ground' | 'sourceId' | 'clause'> {
  readonly noun: DecidedNoun;
  readonly id: string;
  /** First and last day of the ban that placed it. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** How everything of a story stood after one of its events. */
export interface Moment {
  /**
   * The day that duties and holds are told for: the last day on which anything of the story had
   * happened by then. An event that was recorded late does not turn it back.
   */
  readonly on: CalendarDate;
  readonly statuses: readonly MomentStatus[];
  /** Null before any was promised. */
  readonly money: MomentMoney | null;
  readonly duties: readonly MomentDuty[];
  readonly holds: readonly MomentHold[];
}

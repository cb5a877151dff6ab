import type { CalendarDate } from '@grants/kernel';
import { DocumentRows } from '../document-rows.ts';
import type { LedgerEvent } from '../projection.ts';
import { deadlines, duties } from './projection.ts';
import { dutyStandingOn } from './standing.ts';
import type { DutyStanding } from './standing.ts';
import { dutySubjects } from './subjects.ts';
import type { DutyDeadlineRow } from './view.ts';

/**
 * The duties that a few events make, in memory: the rows of the view for one story, told for any
 * day. Events are taken in global order.
 */
export class DutyBook {
  private readonly duties = new DocumentRows(duties);
  private readonly subjects = new DocumentRows(dutySubjects);
  private readonly deadlines: DutyDeadlineRow[] = [];

  take(event: LedgerEvent): void {
    this.duties.take(event);
    this.subjects.take(event);
    if (deadlines.handles.includes(event.type)) this.deadlines.push(...deadlines.entriesOf(event));
  }

  /** The duties that had arisen by a day, the one due first first. */
  on(day: CalendarDate): readonly DutyStanding[] {
    return this.duties
      .all()
      .flatMap((row) => {
        const about = this.subjects.get(row.subject);
        return dutyStandingOn(day, row, { deadlines: this.deadlines, about }) ?? [];
      })
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

function placeOf({ dueOn, key }: DutyStanding): string {
  return `${dueOn} ${key}`;
}

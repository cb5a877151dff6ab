import type { CalendarDate } from '@grants/kernel';
import { applyToDocuments } from '../fold.ts';
import type { DocumentRow, DocumentView, LedgerEvent } from '../projection.ts';
import { deadlines, duties } from './projection.ts';
import { dutyStandingOn } from './standing.ts';
import type { DutyStanding } from './standing.ts';
import { dutySubjects } from './subjects.ts';
import type { DutyDeadlineRow, DutyRow, DutySubjectRow } from './view.ts';

/**
 * The duties that a few events make, in memory: the rows of the view for one story, told for any
 * day. Events are taken in global order.
 */
export class DutyBook {
  private readonly duties = new Map<string, DutyRow>();
  private readonly subjects = new Map<string, DutySubjectRow>();
  private readonly deadlines: DutyDeadlineRow[] = [];

  take(event: LedgerEvent): void {
    evolveRows(duties, this.duties, event);
    evolveRows(dutySubjects, this.subjects, event);
    if (deadlines.handles.includes(event.type)) this.deadlines.push(...deadlines.entriesOf(event));
  }

  /** The duties that had arisen by a day, the one due first first. */
  on(day: CalendarDate): readonly DutyStanding[] {
    return [...this.duties.values()]
      .flatMap((row) => {
        const about = this.subjects.get(row.subject);
        return dutyStandingOn(day, row, { deadlines: this.deadlines, about }) ?? [];
      })
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

function evolveRows<ViewRow extends DocumentRow>(
  view: DocumentView<ViewRow>,
  rows: Map<string, ViewRow>,
  event: LedgerEvent,
): void {
  // The rows of a view are what the view itself makes of them.
  if (view.handles.includes(event.type)) applyToDocuments(view, rows as never, event);
}

function placeOf({ dueOn, key }: DutyStanding): string {
  return `${dueOn} ${key}`;
}

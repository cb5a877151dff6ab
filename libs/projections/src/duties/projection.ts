import type { DocumentView, EntryView, LedgerEvent, Projection } from '../projection.ts';
import { CLOSINGS } from './closed.ts';
import type { Closing } from './closed.ts';
import { OPENINGS } from './opened.ts';
import { dutySubjects } from './subjects.ts';
import { dutyDeadlineTable, dutyTable } from './view.ts';
import type { DutyDeadlineRow, DutyRow } from './view.ts';

type AnyOpening = ((event: LedgerEvent) => readonly Omit<DutyRow, 'position'>[]) | undefined;
type AnyClosing = ((event: LedgerEvent) => Closing) | undefined;

/** What an event makes due. */
function openedBy(event: LedgerEvent): readonly Omit<DutyRow, 'position'>[] {
  return (OPENINGS[event.type] as AnyOpening)?.(event) ?? [];
}

function closedBy(event: LedgerEvent): Closing | undefined {
  return (CLOSINGS[event.type] as AnyClosing)?.(event);
}

const HANDLED = [...new Set([...Object.keys(OPENINGS), ...Object.keys(CLOSINGS)])];

export const duties: DocumentView<DutyRow> = {
  kind: 'documents',
  table: dutyTable,
  handles: HANDLED as LedgerEvent['type'][],
  keysOf(event) {
    const closed = closedBy(event);
    return [...openedBy(event).map(({ key }) => key), ...(closed ? [closed.key] : [])];
  },
  evolve(row, event, key) {
    const { position } = event;
    const opened = openedBy(event).find((duty) => duty.key === key);
    if (opened !== undefined) return { ...opened, position };
    const closed = closedBy(event);
    return row && closed?.key === key ? { ...row, ...closed.change(row), position } : row;
  },
};

export const deadlines: EntryView<DutyDeadlineRow> = {
  kind: 'entries',
  table: dutyDeadlineTable,
  handles: ['CallWindowExtended', 'ExecutionExtended'],
  entriesOf({ type, data, occurredOn: movedOn, position }) {
    if (type === 'CallWindowExtended') {
      const { callId, reviewDueOn: dueOn } = data;
      return [{ deadlineKey: `call:${callId}`, movedOn, dueOn, position }];
    }
    if (type !== 'ExecutionExtended') return [];
    const { projectId, executionEndsOn: dueOn } = data;
    return [{ deadlineKey: `project:${projectId}`, movedOn, dueOn, position }];
  },
};

/**
 * What is due, by whom, under which clause, since when and until when. Deadlines that moved and
 * subjects that ended have rows of their own, so that a past day is told as it was.
 */
export const dutyList: Projection = {
  name: 'duties',
  version: 2,
  views: [duties, deadlines, dutySubjects],
};

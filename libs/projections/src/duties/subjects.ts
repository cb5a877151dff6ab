import type { CalendarDate } from '@grants/kernel';
import type { DocumentView, LedgerEvent } from '../projection.ts';
import { dutySubjectTable } from './view.ts';
import type { DutySubjectRow } from './view.ts';

type NewSubject = Omit<DutySubjectRow, 'position' | 'endedOn'>;

/** The thing an event begins, with its unit and name. */
function begunBy(event: LedgerEvent): NewSubject | undefined {
  switch (event.type) {
    case 'ApplicationSubmitted':
    case 'ProjectOpened': {
      const { lead, title } = event.data;
      return { subject: subjectIn(event), creditCode: lead.creditCode, title };
    }
    case 'CentreApplied': {
      const { host, title } = event.data.content;
      return { subject: subjectIn(event), creditCode: host.creditCode, title };
    }
    case 'RecognitionApplied': {
      const { applicant, title } = event.data.content;
      return { subject: subjectIn(event), creditCode: applicant.creditCode, title };
    }
    default:
      return undefined;
  }
}

/** The day a thing came to its end, for those events that end one. */
function endOf(event: LedgerEvent): CalendarDate {
  return event.type === 'RecognitionRevoked' ? event.data.revokedOn : event.occurredOn;
}

const HANDLED = [
  'ApplicationSubmitted',
  'ApplicationRefused',
  'ApplicationWithdrawn',
  'ProjectOpened',
  'ProjectCompleted',
  'ProjectTerminated',
  'ProjectRevoked',
  'CentreApplied',
  'CentreRefused',
  'CentreApplicationWithdrawn',
  'RecognitionApplied',
  'RecognitionRefused',
  'RecognitionWithdrawn',
  'RecognitionRevoked',
] as const satisfies readonly LedgerEvent['type'][];

type SubjectEvent = LedgerEvent<(typeof HANDLED)[number]>;

/** `<noun>:<id>`. A project names its application too, so the project comes first. */
function subjectIn({ data }: SubjectEvent): string {
  if ('projectId' in data) return `project:${data.projectId}`;
  if ('applicationId' in data) return `application:${data.applicationId}`;
  return 'centreId' in data ? `centre:${data.centreId}` : `recognition:${data.recognitionId}`;
}

/** What duties are about. */
export const dutySubjects: DocumentView<DutySubjectRow> = {
  kind: 'documents',
  table: dutySubjectTable,
  handles: HANDLED,
  keysOf: (event) => [subjectIn(event as SubjectEvent)],
  evolve(row, event) {
    const { position } = event;
    const begun = begunBy(event);
    if (begun !== undefined) return { ...begun, endedOn: null, position };
    return row && { ...row, endedOn: row.endedOn ?? endOf(event), position };
  },
};

import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { OfficialDocument, SubmittedDocument } from '../../documents.ts';
import type { ProjectCommand } from '../commands.ts';
import { projectRejections } from '../rejections.ts';
import type { ProjectRejection } from '../rejections.ts';

/** Where a command has the days of what happened. Not `dueOn` or `newEnd`: they are meant to come. */
interface WhatHappened {
  readonly projectId: string;
  readonly signedOn?: CalendarDate;
  readonly paidOn?: CalendarDate;
  readonly returnedOn?: CalendarDate;
  readonly receivedOn?: CalendarDate;
  readonly inspectedOn?: CalendarDate;
  readonly auditedOn?: CalendarDate;
  readonly reviewedOn?: CalendarDate;
  readonly governmentConsent?: OfficialDocument;
  readonly document?: OfficialDocument | SubmittedDocument;
}

/** The days a command tells of what happened, by the field each is in. */
function daysToldBy({ data }: ProjectCommand): Readonly<Record<string, CalendarDate | undefined>> {
  const { governmentConsent, document, ...told }: WhatHappened = data;
  return {
    signedOn: told.signedOn,
    paidOn: told.paidOn,
    returnedOn: told.returnedOn,
    receivedOn: told.receivedOn,
    inspectedOn: told.inspectedOn,
    auditedOn: told.auditedOn,
    reviewedOn: told.reviewedOn,
    'governmentConsent.date': governmentConsent?.date,
    'document.date': document && 'date' in document ? document.date : undefined,
  };
}

/** Says no to a command that tells a day after the one it is recorded for, in Shanghai. */
export function dayAheadRefusal(
  command: ProjectCommand,
): { readonly rejected: ProjectRejection } | undefined {
  const today = dateAt(command.context.occurredAt);
  for (const [field, day] of Object.entries(daysToldBy(command))) {
    if (day !== undefined && day > today) return projectRejections.dayAhead(field, { day, today });
  }
  return undefined;
}

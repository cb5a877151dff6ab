import { sha256Of } from '@grants/application';
import type { OfficialDocument, SubmittedDocument } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';

/** An official paper; its number says that it belongs to the story. */
export function official(issuer: string, on: CalendarDate, subject: string): OfficialDocument {
  return { number: `${issuer}〔${on.slice(0, 4)}〕${subject}号（演示）`, date: on };
}

/** A submitted document; the digest is that of its description, there being no bytes behind it. */
export function submitted(kind: string, name: string, subject: string): SubmittedDocument {
  return { kind, name, sha256: sha256Of({ kind, name, subject }) };
}

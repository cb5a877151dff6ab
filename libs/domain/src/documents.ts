import type { CalendarDate } from '@grants/kernel';

/** A submitted document: its kind on the checklist and the digest of its bytes. */
export interface SubmittedDocument {
  readonly kind: string;
  readonly name: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** An official document by number and date (文号), the paper behind a decision. */
export interface OfficialDocument {
  readonly number: string;
  readonly date: CalendarDate;
}

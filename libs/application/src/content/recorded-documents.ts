import type { OfficialDocument, SubmittedDocument } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Sentence } from '@grants/policy';
import { sentenceOf } from '../replay/event-sentence.ts';

/** A document as the event that brought it names it: a file by its digest, a paper by its number. */
export interface RecordedDocument {
  /** Type of the event it came with. */
  readonly event: string;
  /** That event in words. */
  readonly told: Sentence;
  readonly position: string;
  readonly recordedFor: CalendarDate;
  /** What it is on the checklist; null for an official paper. */
  readonly kind: string | null;
  readonly name: string | null;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string | null;
  /** Number and date of an official paper (文号). */
  readonly number: string | null;
  readonly date: CalendarDate | null;
}

type Document = SubmittedDocument | OfficialDocument;

interface WithDocuments {
  readonly documents?: readonly SubmittedDocument[];
  readonly content?: { readonly documents?: readonly SubmittedDocument[] };
  readonly document?: Document;
  readonly governmentConsent?: OfficialDocument;
}

/** Every document of a story, in the order in which they came. */
export function documentsIn(history: readonly RecordedEvent[]): readonly RecordedDocument[] {
  return history.flatMap((event) => {
    const { documents = [], content, document, governmentConsent } = event.data as WithDocuments;
    const all = [...documents, ...(content?.documents ?? []), governmentConsent, document];
    return all.flatMap((each) => (each === undefined ? [] : [recorded(each, event)]));
  });
}

function recorded(document: Document, event: RecordedEvent): RecordedDocument {
  const { type, position, metadata } = event;
  const told = sentenceOf({ type, summaryKey: type });
  const came = { event: type, told, position, recordedFor: dateAt(metadata.occurredAt) };
  if ('sha256' in document) {
    const { kind, name, sha256 } = document;
    return { ...came, kind, name, sha256, number: null, date: null };
  }
  const { number, date } = document;
  return { ...came, kind: null, name: null, sha256: null, number, date };
}

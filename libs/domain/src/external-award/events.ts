// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';

export type AwardLevel = 'central' | 'municipal' | 'district' | 'other';

/** An award of another funder, as its list told it. What the list left blank is absent. */
export interface ExternalAwardContent {
  /** The list it was read from, e.g. `nsfc-management`. */
  readonly source: string;
  readonly level: AwardLevel;
  readonly awardNumber?: string;
  readonly title: string;
  readonly unitName?: string;
  readonly creditCode?: string;
  readonly leader?: string;
  readonly category?: string;
  readonly amount?: Yuan;
  readonly awardedOn?: CalendarDate;
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
  /** The district award required by this award: related support, not a duplicate (MH-2.2.2). */
  readonly requiresMatchingOf?: string;
}

/** Where a row came from. */
export interface ImportOrigin {
  readonly importId: string;
  readonly file: string;
  readonly line: number;
  /** SHA-256 of the row as mapped. */
  readonly rowSha256: string;
}

/** An award of another funder, as the funder's list has it (MH-1.3.3). */
export type ExternalAwardRecorded = EventOf<
  'ExternalAwardRecorded',
  { readonly awardId: string; readonly award: ExternalAwardContent; readonly origin: ImportOrigin }
>;
/** The funder's list now says something else; the whole award as it now stands. */
export type ExternalAwardCorrected = EventOf<
  'ExternalAwardCorrected',
  {
    readonly awardId: string;
    readonly award: ExternalAwardContent;
    readonly correctedFields: readonly string[];
    readonly origin: ImportOrigin;
  }
>;

export type ExternalAwardEvent = ExternalAwardRecorded | ExternalAwardCorrected;

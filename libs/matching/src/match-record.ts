import type { CalendarDate } from '@grants/kernel';

/** A unit that takes part in a project beside the lead unit. */
export interface RecordUnit {
  readonly name: string;
  readonly creditCode?: string;
}

/**
 * One support of one project as its source tells it: an application of ours, or an award of another
 * funder. Raw text; what the source left blank is absent. The subject of record linkage (Fellegi
 * and Sunter, 1969).
 */
export interface MatchRecord {
  /** Unique over all sources. */
  readonly id: string;
  /** The list it is of, e.g. `key-core-technology` or `nsfc-management`. */
  readonly source: string;
  readonly title: string;
  readonly abstract?: string;
  readonly leader?: string;
  readonly members?: readonly string[];
  readonly unit?: RecordUnit;
  readonly participants?: readonly RecordUnit[];
  /** Patents, software copyrights, plant varieties, in any written form. */
  readonly ipNumbers?: readonly string[];
  readonly awardNumber?: string;
  readonly amountFen?: bigint;
  readonly awardedOn?: CalendarDate;
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
}

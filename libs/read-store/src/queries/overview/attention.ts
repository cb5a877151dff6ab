import type { CalendarDate } from '@grants/kernel';
import type { DuplicateCaseStatus } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { DuplicateFundingQueries } from '../duplicate-funding.ts';
import { DutyQueries } from '../duties.ts';
import type { OverdueDuties } from '../duties.ts';
import type { PointInTime } from '../point-in-time.ts';
import type { AgeBucket } from '../reports/commitment-ageing.ts';
import { treasuryDiscrepancies } from '../tie-out/treasury.ts';

/** A promise that is older than a year is one that somebody should ask about. */
export const OLD_FROM_DAYS = 366;

/** What waits for a person on a day: how many of each; the lists are behind the numbers. */
export interface Attention {
  /** By kind, the most first; told for the day by what is known of duties now. */
  readonly overdueDuties: readonly OverdueDuties[];
  /** Promises and authorised disbursements that are not paid after so many days. */
  readonly oldPromises: { readonly fromDays: number; readonly count: number };
  /** Discrepancies of payment lists that stand open and block. */
  readonly blockingDiscrepancies: number;
  /** Duplicate-funding cases on which nothing was decided: opened, and followed up. */
  readonly openCases: number;
  readonly followedUpCases: number;
}

/** Counts what waits for a person. */
export class AttentionQueries {
  private readonly duties: DutyQueries;
  private readonly duplicates: DuplicateFundingQueries;

  constructor(private readonly database: ViewDatabase) {
    this.duties = new DutyQueries(database);
    this.duplicates = new DuplicateFundingQueries(database);
  }

  /** @param buckets the open promises of the day by age */
  async report(
    when: PointInTime & { readonly asOf: CalendarDate },
    buckets: readonly AgeBucket[],
  ): Promise<Attention> {
    const { database } = this;
    const { differing } = await treasuryDiscrepancies({ database, when, linesMax: 0 });
    const cases = await this.duplicates.caseCounts(when);
    const casesAt = (standing: DuplicateCaseStatus) =>
      cases.find(({ status }) => status === standing)?.count ?? 0;
    const old = buckets.filter(({ fromDays }) => fromDays >= OLD_FROM_DAYS);
    return {
      overdueDuties: await this.duties.overdue(when.asOf),
      oldPromises: {
        fromDays: OLD_FROM_DAYS,
        count: old.reduce((sum, { count }) => sum + count, 0),
      },
      blockingDiscrepancies: differing,
      openCases: casesAt('open'),
      followedUpCases: casesAt('followed-up'),
    };
  }
}

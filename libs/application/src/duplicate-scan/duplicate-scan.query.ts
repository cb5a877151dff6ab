import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { CASE_FROM, MATCHER_VERSION, RELATED_FROM } from '@grants/matching';
import type { ReadStore } from '@grants/read-store';
import { MatchFollower } from '../matching/match-follower.ts';
import { READ_STORE } from '../tokens.ts';
import type { ScanFilter } from './scan-filter.ts';
import { pairsToldOf } from './scan-page.ts';
import type { ScanPart, ToldPair } from './scan-page.ts';
import { SupportScan } from './support-scan.ts';

/** A part of a scan over everything that is compared, and how far the scan has come. */
export interface DuplicateScan {
  readonly matcherVersion: string;
  /** Position the indexes stood at when the scan was begun. */
  readonly knownAt: string;
  /** Applications of ours it is over, and how many of them were looked up so far. */
  readonly applications: number;
  readonly scanned: number;
  /** Awards of other funders they are looked up among. */
  readonly awards: number;
  /** Whether what is compared has not changed since. */
  readonly isCurrent: boolean;
  /** From which score on, in bits, a case is opened and a pair is told. */
  readonly caseFrom: number;
  readonly relatedFrom: number;
  /** The likeliest first. */
  readonly items: readonly ToldPair[];
  readonly nextCursor: string | null;
}

/** The pairs of all that is compared, cases or not, the likeliest first. Writes nothing. */
export class ScanDuplicates extends Query<DuplicateScan> {
  constructor(
    readonly filter: ScanFilter,
    readonly part: ScanPart,
  ) {
    super();
  }
}

@QueryHandler(ScanDuplicates)
export class ScanDuplicatesHandler implements IQueryHandler<ScanDuplicates> {
  private readonly scan: SupportScan;

  constructor(
    @Inject(READ_STORE) private readonly views: Pick<ReadStore, 'duplicates'>,
    @Inject(MatchFollower) private readonly matching: MatchFollower,
  ) {
    this.scan = new SupportScan(matching);
  }

  /** @throws RangeError on a cursor that no scan has told, or a limit out of range */
  async execute({ filter, part }: ScanDuplicates): Promise<DuplicateScan> {
    const { pairs, ...progress } = await this.scan.result();
    const { supports } = this.matching;
    const page = await pairsToldOf(pairs, { filter, part, supports, views: this.views });
    return {
      matcherVersion: MATCHER_VERSION,
      ...progress,
      awards: supports.count('others'),
      caseFrom: CASE_FROM,
      relatedFrom: RELATED_FROM,
      ...page,
    };
  }
}

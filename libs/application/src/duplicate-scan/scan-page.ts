import { MATCHER_VERSION } from '@grants/matching';
import { heldFirst } from '@grants/projections';
import type {
  CaseLinkage,
  DuplicateCaseStatus,
  SupportRow,
  SupportStanding,
} from '@grants/projections';
import { caseIdOf } from '@grants/read-store';
import type { Page, ReadStore } from '@grants/read-store';
import { comparedPair } from '../duplicate-comparison/compared-pair.ts';
import type { ComparedPair, PairSide } from '../duplicate-comparison/compared-pair.ts';
import { waterfallOf } from '../duplicate-comparison/waterfall.ts';
import type { Waterfall } from '../duplicate-comparison/waterfall.ts';
import { verdictOn } from '../matching/linked-records.ts';
import type { SupportIndex } from '../matching/support-index.ts';
import { cursorAfter, isAfter, isAskedFor, placeOf } from './scan-filter.ts';
import type { ScanFilter } from './scan-filter.ts';
import type { ScannedPair } from './support-scan.ts';

/** A pair of a scan, with what it is to the ledger. */
export interface ToldPair extends ComparedPair {
  readonly waterfall: Waterfall;
  /** `case`: its score is one from which cases are opened. `related`: it is told, and no case. */
  readonly verdict: 'case' | 'related';
  /** What the other support is to ours, were both of one project (MH-1.3.3, MH-2.2.2). */
  readonly standing: SupportStanding;
  /** The case on the pair and where it stands; null where none was opened. */
  readonly caseId: string | null;
  readonly caseStatus: DuplicateCaseStatus | null;
}

/** Which part of a scan. */
export interface ScanPart {
  readonly cursor?: string;
  readonly limit?: number;
}

/** What the pairs of a scan are told from. */
export interface ScanSources {
  readonly filter: ScanFilter;
  readonly part: ScanPart;
  readonly supports: SupportIndex;
  readonly views: Pick<ReadStore, 'duplicates'>;
}

/** A side-by-side of two supports is some kilobytes. */
const LIMIT = 20;
/** So many pairs are looked up in the views at a time. */
const LOOKED_UP_AT_MOST = 100;

/**
 * A part of the ranked pairs. A support that was refused, withdrawn or revoked since is none any more
 * and makes no pair.
 */
export async function pairsToldOf(
  pairs: readonly ScannedPair[],
  sources: ScanSources,
): Promise<Page<ToldPair>> {
  const { filter, part } = sources;
  const { cursor, limit = LIMIT } = part;
  const place = cursor === undefined ? undefined : placeOf(cursor);
  const asked = pairs.filter(
    (pair) => isAskedFor(pair, filter) && (place === undefined || isAfter(pair, place)),
  );
  const judged: JudgedPair[] = [];
  for (let from = 0; from < asked.length && judged.length <= limit; from += LOOKED_UP_AT_MOST) {
    judged.push(...(await judgedPairs(asked.slice(from, from + LOOKED_UP_AT_MOST), sources)));
  }
  const shown = judged.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await Promise.all(shown.map((pair) => toldPair(pair, sources))),
    nextCursor: judged.length > limit && last !== undefined ? cursorAfter(last.pair) : null,
  };
}

interface JudgedPair {
  readonly pair: ScannedPair;
  /** The side that a case would hold comes first. */
  readonly ours: SupportRow;
  readonly other: SupportRow;
  readonly caseId: string;
  readonly caseStatus: DuplicateCaseStatus | undefined;
}

async function judgedPairs(
  pairs: readonly ScannedPair[],
  { filter, views }: ScanSources,
): Promise<readonly JudgedPair[]> {
  const rows = await views.duplicates.supports(pairs.flatMap(({ left, right }) => [left, right]));
  const standing = pairs.flatMap((pair) => {
    const [left, right] = [rows.get(pair.left), rows.get(pair.right)];
    if (!isGivenOrAskedFor(left) || !isGivenOrAskedFor(right)) return [];
    const [ours, other] = heldFirst(left, right);
    return [{ pair, ours, other, caseId: caseIdOf({ ours, other }) }];
  });
  const statuses = await views.duplicates.caseStatuses(standing.map(({ caseId }) => caseId));
  return standing
    .map((each) => ({ ...each, caseStatus: statuses.get(each.caseId) }))
    .filter(
      ({ caseStatus }) =>
        filter.isCase === undefined || filter.isCase === (caseStatus !== undefined),
    );
}

const isGivenOrAskedFor = (row: SupportRow | undefined): row is SupportRow =>
  row !== undefined && row.status !== 'closed';

async function toldPair(judged: JudgedPair, { supports, views }: ScanSources): Promise<ToldPair> {
  const { pair, ours, other, caseId, caseStatus = null } = judged;
  const linkage = ours.key === pair.left ? pair.linkage : turned(pair.linkage);
  const waterfall = waterfallOf(linkage, MATCHER_VERSION);
  return {
    ...comparedPair(sideOf(ours, supports), sideOf(other, supports), waterfall),
    waterfall,
    verdict: verdictOn(waterfall) === 'case' ? 'case' : 'related',
    standing: await views.duplicates.standing(ours, other),
    caseId: caseStatus === null ? null : caseId,
    caseStatus,
  };
}

/** The views and the index may be an event apart; what only the views know is told by its name. */
function sideOf(row: SupportRow, supports: SupportIndex): PairSide {
  const { kind, id, key, source, title } = row;
  return { kind, id, row, record: supports.get(key) ?? { id: key, source, title } };
}

const OTHER_SIDE: Readonly<Record<string, string>> = {
  'ours-missing': 'other-missing',
  'other-missing': 'ours-missing',
};

/** Exchanging the sides of a comparison changes no weight. */
function turned({ contributions, ...linkage }: CaseLinkage): CaseLinkage {
  return {
    ...linkage,
    contributions: contributions.map(({ ours, other, level, ...rest }) => ({
      ...rest,
      level: OTHER_SIDE[level] ?? level,
      ...(other !== undefined && { ours: other }),
      ...(ours !== undefined && { other: ours }),
    })),
  };
}

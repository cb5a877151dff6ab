import { applicationKey, awardKey } from '@grants/projections';
import { keyOf } from './support-scan.ts';
import type { ScannedPair } from './support-scan.ts';

/** Which pairs of a scan. */
export interface ScanFilter {
  /** With a support of this list or programme on either side. */
  readonly source?: string;
  /** With a unit on either side whose name or credit code has this text in it. */
  readonly unit?: string;
  /** Of this score or a higher one, in thousandths of a bit. */
  readonly millibitsFrom?: number;
  /** With this application on one side. */
  readonly applicationId?: string;
  /** With this support on one side. */
  readonly supportId?: string;
  /** Only pairs that are a case, or only those that are none. */
  readonly isCase?: boolean;
}

/** A place in a scan, by the score and the keys of the pair before it. */
export interface ScanPlace {
  readonly scoreMillibits: number;
  readonly key: string;
}

/** The fields of a comparison that name the units. */
const UNIT_FIELDS: ReadonlySet<string> = new Set(['unit', 'credit-code']);

/** Whether a pair is asked for; whether it is a case the views tell. */
export function isAskedFor(pair: ScannedPair, filter: ScanFilter): boolean {
  const { source, unit, millibitsFrom = -Infinity } = filter;
  return (
    pair.linkage.scoreMillibits >= millibitsFrom &&
    (source === undefined || pair.sources.includes(source)) &&
    (unit === undefined || namesUnit(pair, unit)) &&
    hasSides(pair, filter)
  );
}

function hasSides({ left, right }: ScannedPair, { applicationId, supportId }: ScanFilter): boolean {
  const isSide = (key: string) => key === left || key === right;
  return (
    (applicationId === undefined || isSide(applicationKey(applicationId))) &&
    (supportId === undefined || isSide(applicationKey(supportId)) || isSide(awardKey(supportId)))
  );
}

function namesUnit({ linkage }: ScannedPair, text: string): boolean {
  return linkage.contributions.some(
    ({ field, ours = '', other = '' }) =>
      UNIT_FIELDS.has(field) && (ours.includes(text) || other.includes(text)),
  );
}

/** Whether a pair comes after a place, in this scan or in one made since. */
export function isAfter(pair: ScannedPair, { scoreMillibits, key }: ScanPlace): boolean {
  const score = pair.linkage.scoreMillibits;
  return score < scoreMillibits || (score === scoreMillibits && keyOf(pair) > key);
}

/** The place after a pair, as a cursor tells it. */
export function cursorAfter(pair: ScannedPair): string {
  return `${pair.linkage.scoreMillibits}|${keyOf(pair)}`;
}

/** The place a cursor tells. @throws RangeError when it tells none */
export function placeOf(cursor: string): ScanPlace {
  const [, score, key] = /^(-?\d{1,9})\|(.+)$/u.exec(cursor) ?? [];
  if (score !== undefined && key !== undefined) return { scoreMillibits: Number(score), key };
  throw new RangeError(`"${cursor}" is no cursor of a scan; begin again without one`);
}

import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import type { Position } from '@grants/event-store';
import { prepared } from '@grants/matching';
import type { CaseLinkage } from '@grants/projections';
import { linkageOf } from '../matching/link-evidence.ts';
import { linkedPair, verdictOn } from '../matching/linked-records.ts';
import type { LinkedPair } from '../matching/linked-records.ts';
import type { MatchFollower } from '../matching/match-follower.ts';

/** Two supports that the matcher tells, by their keys in the view of supports. */
export interface ScannedPair {
  /** An application of ours. */
  readonly left: string;
  /** Another application of ours, or an award of another funder. */
  readonly right: string;
  /** The lists or programmes of both. */
  readonly sources: readonly [string, string];
  /** What comparing them came to, the left one as ours. */
  readonly linkage: CaseLinkage;
}

/** A scan of all our applications, as far as it has come. */
export interface ScanResult {
  /** The position the indexes stood at when it was begun; nothing it tells is older. */
  readonly knownAt: Position;
  /** How many applications it was begun over, and how many of them were looked up. */
  readonly applications: number;
  readonly scanned: number;
  /** Whether what is compared is still what it was when the scan was begun. */
  readonly isCurrent: boolean;
  /** By score, the highest first; of equal score by keys. */
  readonly pairs: readonly ScannedPair[];
}

/** Each is looked up within a millisecond among a million awards, and compared with forty at most. */
const APPLICATIONS_A_REQUEST = 200;
/** Work in one go, so that those who ask meanwhile do not wait for long. */
const APPLICATIONS_A_TURN = 20;

interface Scan {
  readonly knownAt: Position;
  readonly changes: number;
  readonly keys: readonly string[];
  scanned: number;
  readonly found: Map<string, ScannedPair>;
  pairs: readonly ScannedPair[];
}

/**
 * Looks every application of ours up among all supports and keeps the pairs. Nobody waits for the
 * whole of it: each who asks takes it on by a bounded number of applications, and is told how far it
 * has come. What was scanned to its end is told until the next scan has come to its own.
 */
export class SupportScan {
  private complete: Scan | undefined;
  private running: Scan | undefined;
  private advancing: Promise<void> | undefined;

  constructor(private readonly matching: Pick<MatchFollower, 'supports' | 'position'>) {}

  /** Takes the scan on, if there is anything to be scanned, and tells what it has found. */
  async result(): Promise<ScanResult> {
    this.advancing ??= this.advance().finally(() => {
      this.advancing = undefined;
    });
    await this.advancing;
    const scan = this.complete ?? this.running ?? this.begun();
    const { knownAt, keys, scanned, changes, pairs } = scan;
    const isCurrent = changes === this.matching.supports.changes;
    return { knownAt, applications: keys.length, scanned, isCurrent, pairs };
  }

  private async advance(): Promise<void> {
    const { supports } = this.matching;
    if (this.running === undefined && this.complete?.changes === supports.changes) return;
    const scan = (this.running ??= this.begun());
    const end = Math.min(scan.keys.length, scan.scanned + APPLICATIONS_A_REQUEST);
    while (scan.scanned < end) {
      const turn = scan.keys.slice(scan.scanned, Math.min(end, scan.scanned + APPLICATIONS_A_TURN));
      for (const key of turn) this.lookUp(key, scan);
      scan.scanned += turn.length;
      await othersHadTheirTurn();
    }
    scan.pairs = [...scan.found.values()].toSorted(byScore);
    if (scan.scanned < scan.keys.length) return;
    this.complete = scan;
    this.running = undefined;
  }

  private begun(): Scan {
    const { supports } = this.matching;
    const { changes } = supports;
    const keys = supports.keys('ours');
    return {
      knownAt: this.matching.position(),
      ...{ changes, keys, scanned: 0, found: new Map<string, ScannedPair>(), pairs: [] },
    };
  }

  private lookUp(key: string, { found }: Scan): void {
    const { supports } = this.matching;
    const record = supports.get(key);
    if (record === undefined) return;
    const linked = [supports.linked(record, 'ours'), supports.linked(record, 'others')];
    for (const pair of linked.flatMap(({ pairs }) => pairs)) {
      if (verdictOn(pair.weighed) === 'unrelated') continue;
      const scanned = this.scanned(pair);
      found.set(keyOf(scanned), scanned);
    }
  }

  /** Two applications find each other from both sides and are one pair, whichever was looked up. */
  private scanned(pair: LinkedPair): ScannedPair {
    const { left, right } = pair;
    const isTurned = isOurs(right.id) && right.id < left.id;
    const told = isTurned
      ? linkedPair(prepared(right), prepared(left), this.matching.supports)
      : pair;
    return {
      left: told.left.id,
      right: told.right.id,
      sources: [told.left.source, told.right.source],
      linkage: linkageOf(told),
    };
  }
}

const isOurs = (key: string): boolean => key.startsWith('application:');

/** What a pair is known by. */
export const keyOf = ({ left, right }: ScannedPair): string => `${left}|${right}`;

/** The order of a scan: the highest score first, pairs of one score by their keys. */
export function byScore(one: ScannedPair, other: ScannedPair): number {
  const difference = other.linkage.scoreMillibits - one.linkage.scoreMillibits;
  if (difference !== 0) return difference;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

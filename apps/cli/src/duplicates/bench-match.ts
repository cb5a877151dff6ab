import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileMatchIndexStore } from '@grants/api';
import { linkedRecords, verdictOn } from '@grants/application';
import { CASE_FROM, MatchIndex, RELATED_FROM } from '@grants/matching';
import type { BenchLine } from '../bench-line.ts';
import { evaluateLabels } from './evaluate-labels.ts';
import { generatedAward, retold } from './generated-awards.ts';
import type { MatchList } from './match-list.ts';
import type { PairLabel } from './pair-labels.ts';
import { scanLists } from './scan-lists.ts';

/** How large the bench is. */
export interface MatchBenchSize {
  /** How many generated awards are indexed. */
  readonly awards: number;
  /** How many of them are looked up, as another list would tell them. */
  readonly checks: number;
}

const MS_PER_SECOND = 1000;
const BYTES_PER_MEBIBYTE = 1 << 20;
/** Lookups before those that are measured. */
const WARM_UP = 200;

/**
 * Builds an index, checks awards against it, keeps it in a file and takes it up again. The limit
 * beside building is parsing the same awards from JSON; beside a check, reading the records that
 * are compared; beside taking up, reading the file.
 */
export async function benchMatch(size: MatchBenchSize): Promise<readonly BenchLine[]> {
  const { index, line } = built(size);
  const check = checked(index, size);
  return [line, check, await restored(index)];
}

function built({ awards }: MatchBenchSize): {
  readonly index: MatchIndex;
  readonly line: BenchLine;
} {
  const before = process.memoryUsage().rss;
  const index = new MatchIndex();
  let [ours, raw] = [0, 0];
  for (let n = 0; n < awards; n += 1) {
    const award = generatedAward(n);
    const { amountFen: _amount, ...others } = award;
    const text = JSON.stringify(others);
    raw += timed(() => JSON.parse(text) as unknown);
    ours += timed(() => {
      index.put(award);
    });
  }
  const perSecond = (milliseconds: number) => Math.round((awards * MS_PER_SECOND) / milliseconds);
  const memoryMiB = Math.round((process.memoryUsage().rss - before) / BYTES_PER_MEBIBYTE);
  const line = {
    bench: 'match build',
    ours: perSecond(ours),
    raw: perSecond(raw),
    ratio: rounded(raw / ours),
    unit: 'awards/s',
    inputs: { awards, seconds: rounded(ours / MS_PER_SECOND), memoryMiB },
  };
  return { index, line };
}

function checked(index: MatchIndex, { awards, checks }: MatchBenchSize): BenchLine {
  const numbers = Array.from({ length: checks }, (_, n) => Math.floor((n * awards) / checks));
  const check = (n: number) => linkedRecords(retold(n), { index, rarity: index });
  for (const n of numbers.slice(0, WARM_UP)) check(n);
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let [raw, found] = [0, 0];
  for (const n of numbers) {
    const record = retold(n);
    let pairs: ReturnType<typeof check>['pairs'] = [];
    const before = process.cpuUsage();
    times.push(timed(() => ({ pairs } = linkedRecords(record, { index, rarity: index }))));
    cpuTimes.push(cpuMsSince(before));
    raw += timed(() => pairs.map(({ right }) => index.get(right.id)));
    const [first] = pairs;
    if (first?.right.id === `generated-${n}` && verdictOn(first.weighed) === 'case') found += 1;
  }
  times.sort((one, other) => one - other);
  cpuTimes.sort((one, other) => one - other);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    bench: 'match check',
    ours: Math.round((checks * MS_PER_SECOND) / total),
    raw: Math.round((checks * MS_PER_SECOND) / raw),
    ratio: rounded(raw / total),
    unit: 'checks/s',
    inputs: {
      among: index.size,
      checks,
      p50Ms: rounded(quantile(times, 0.5)),
      p99Ms: rounded(quantile(times, 0.99)),
      mostMs: rounded(quantile(times, 1)),
      p50CpuMs: rounded(quantile(cpuTimes, 0.5)),
      p99CpuMs: rounded(quantile(cpuTimes, 0.99)),
      foundFirstAsCase: found,
    },
  };
}

async function restored(index: MatchIndex): Promise<BenchLine> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-bench-'));
  try {
    const store = new FileMatchIndexStore(folder);
    const writing = await timedAsync(() => store.write('others', index.snapshot('1')));
    let bytes = 0;
    const reading = timed(() => {
      for (const chunk of store.read('others') ?? []) bytes += chunk.length;
    });
    const taking = timed(() => {
      const taken = MatchIndex.restore(store.read('others') ?? []);
      if ('refused' in taken) throw new Error(taken.refused);
    });
    const { size } = await stat(join(folder, 'others.index'));
    const mebibytes = bytes / BYTES_PER_MEBIBYTE;
    return {
      bench: 'match restore',
      ours: Math.round((mebibytes * MS_PER_SECOND) / taking),
      raw: Math.round((mebibytes * MS_PER_SECOND) / reading),
      ratio: rounded(reading / taking),
      unit: 'MiB/s',
      inputs: {
        records: index.size,
        fileMiB: Math.round(size / BYTES_PER_MEBIBYTE),
        writeSeconds: rounded(writing / MS_PER_SECOND),
        restoreSeconds: rounded(taking / MS_PER_SECOND),
        peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Scans two lists, beside reading the titles of one once for every record of the other's shorter. */
export function benchScan(left: MatchList, right: MatchList): BenchLine {
  let pairs = 0;
  let cases = 0;
  const ours = timed(() => {
    const scanned = scanLists(left, right, RELATED_FROM).pairs;
    pairs = scanned.length;
    cases = scanned.filter(({ weighed }) => weighed.score >= CASE_FROM).length;
  });
  const index = new MatchIndex();
  const raw = timed(() => {
    for (const record of [...left.records, ...right.records]) index.put(record);
  });
  const records = left.records.length + right.records.length;
  const perSecond = (milliseconds: number) => Math.round((records * MS_PER_SECOND) / milliseconds);
  return {
    bench: 'match scan',
    ours: perSecond(ours),
    raw: perSecond(raw),
    ratio: rounded(raw / ours),
    unit: 'records/s',
    inputs: {
      left: left.records.length,
      right: right.records.length,
      seconds: rounded(ours / MS_PER_SECOND),
      pairs,
      cases,
    },
  };
}

/** How good the scan is by labels, beside a perfect one. */
export function benchQuality(
  lists: { readonly left: MatchList; readonly right: MatchList },
  labels: readonly PairLabel[],
): BenchLine {
  const meaning = { positive: new Set(['D']), ignored: new Set(['?']) };
  const { shipped, averagePrecision, pairs, matches } = evaluateLabels(lists, labels, meaning);
  return {
    bench: 'match quality',
    ours: rounded(shipped.f1),
    raw: 1,
    ratio: rounded(shipped.f1),
    unit: 'F1',
    inputs: {
      labelledPairs: pairs,
      matches,
      threshold: shipped.threshold,
      precision: rounded(shipped.precision),
      recall: rounded(shipped.recall),
      averagePrecision: rounded(averagePrecision),
    },
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** CPU time of the process, which a shared machine does not stretch. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MS_PER_SECOND;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const rounded = (figure: number): number => Number(figure.toFixed(3));

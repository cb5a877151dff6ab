import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeAppend } from '@grants/event-store';
import type { NewEvent } from '@grants/event-store';
import { instantOfEpochMs } from '@grants/kernel';
import { benchEvent, benchStream } from './bench-events.ts';
import { openForWriting } from './database-file.ts';
import { EVENT_COLUMNS } from './schema.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

/** One line of a bench: ours beside the machine's raw limit, measured in the same run. */
export interface BenchRow {
  readonly bench: string;
  readonly ours: number;
  readonly raw: number;
  /** `ours / raw`. */
  readonly ratio: number;
  readonly unit: string;
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** How often each side is measured, and on how many appends; the median of the rounds counts. */
export interface BenchRounds {
  readonly rounds: number;
  readonly appends: number;
}

export interface AppendBenchOptions {
  /** At 64 concurrent callers. */
  readonly manyCallers?: BenchRounds;
  /** At one caller; many short rounds, as each append waits for the disk. */
  readonly oneCaller?: BenchRounds;
}

/** One side of a bench: takes events and says when they are on disk. */
interface AppendSide {
  append(events: readonly NewEvent[], callers: number): Promise<void>;
  close(): Promise<void>;
}

const MANY_CALLERS = 64;

/**
 * Appends at 64 concurrent callers and at one, beside plain node:sqlite that writes the same rows to
 * the same table with the same settings, as many events a transaction as there are callers. Runs in
 * a folder of its own, which it removes.
 */
export async function benchAppend({
  manyCallers = { rounds: 15, appends: 3_200 },
  oneCaller = { rounds: 401, appends: 16 },
}: AppendBenchOptions = {}): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'append-bench-'));
  const ours = ourSide(join(folder, 'ours.sqlite'));
  const raw = rawSide(join(folder, 'raw.sqlite'));
  try {
    return [
      await compare({ ours, raw }, MANY_CALLERS, manyCallers),
      await compare({ ours, raw }, 1, oneCaller),
    ];
  } finally {
    await Promise.all([ours.close(), raw.close()]);
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  { ours, raw }: { readonly ours: AppendSide; readonly raw: AppendSide },
  callers: number,
  { rounds, appends }: BenchRounds,
): Promise<BenchRow> {
  const rates = { ours: [] as number[], raw: [] as number[] };
  // Rounds are short and the sides take turns at going first, since a disk's pace comes and goes.
  // The first round warms both up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await rateOf(isOursFirst ? ours : raw, callers, appends);
    const second = await rateOf(isOursFirst ? raw : ours, callers, appends);
    if (round === 0) continue;
    rates.ours.push(isOursFirst ? first : second);
    rates.raw.push(isOursFirst ? second : first);
  }
  const [oursMedian, rawMedian] = [median(rates.ours), median(rates.raw)];
  return {
    bench: callers === 1 ? 'append-1-caller' : `append-${callers}-callers`,
    ours: Math.round(oursMedian),
    raw: Math.round(rawMedian),
    ratio: Number((oursMedian / rawMedian).toFixed(3)),
    unit: 'events/s',
    inputs: { callers, appendsPerRound: appends, rounds, eventBytes: bytesOf(benchEvent()) },
  };
}

async function rateOf(side: AppendSide, callers: number, appends: number): Promise<number> {
  const events = Array.from({ length: appends }, benchEvent);
  const start = performance.now();
  await side.append(events, callers);
  return (appends * 1_000) / (performance.now() - start);
}

/** The event store, with each caller waiting for its answer before it appends again. */
function ourSide(path: string): AppendSide {
  const store = SqliteEventStore.open({ path, clock: { now: () => instantOfEpochMs(Date.now()) } });
  const call = async (events: readonly NewEvent[], first: number, step: number): Promise<void> => {
    for (let index = first; index < events.length; index += step) {
      await store.append(benchStream(index), 'any', events.slice(index, index + 1));
    }
  };
  return {
    append: async (events, callers) => {
      const calls = Array.from({ length: callers }, (_, caller) => call(events, caller, callers));
      await Promise.all(calls);
    },
    close: () => store.close(),
  };
}

/** Plain node:sqlite: one insert after the other, so many a transaction, nothing looked up. */
function rawSide(path: string): AppendSide {
  const database = openForWriting(path);
  const insert = database.prepare(
    `INSERT INTO events (${EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')];
  const { data, metadata } = encodedBenchEvent();
  const recordedAt = instantOfEpochMs(Date.now());
  let position = 0;
  return {
    append: async (events, callers) => {
      for (let from = 0; from < events.length; from += callers) {
        begin.run();
        for (const { id, type } of events.slice(from, from + callers)) {
          const stream = benchStream(position);
          position += 1;
          const place = [position, stream, Math.floor((position - 1) / 1_000)];
          insert.run(...place, ...[id, type, 1, data, metadata, recordedAt]);
        }
        commit.run();
      }
    },
    close: async () => database.close(),
  };
}

function encodedBenchEvent(): { data: string; metadata: string } {
  const [encoded] = encodeAppend('project-0', 'any', [benchEvent()]).events;
  return { data: encoded?.data ?? '', metadata: encoded?.metadata ?? '' };
}

function bytesOf(event: NewEvent): number {
  return Buffer.byteLength(JSON.stringify(event.data) + JSON.stringify(event.metadata));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { foldUpTo } from '@grants/application';
import { activeBansOn, creditStandingDecider, creditStandingStream } from '@grants/domain';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { addDays, calendarDate, instantOfEpochMs } from '@grants/kernel';
import type { CalendarDate, CreditCode } from '@grants/kernel';
import { ProjectionRunner, ReadStore } from '@grants/read-store';
import { Random } from '../generate/random.ts';
import { ScriptedClock } from '../story/scripted-clock.ts';
import { FIRST_MOMENT_MS, unitCode, writeRecords } from './bench-records.ts';
import type { BenchedUnits } from './bench-records.ts';

/** How long one question takes, in microseconds, over all that were asked. */
export interface CreditBenchLine {
  readonly bench: string;
  readonly p50Us: number;
  readonly p99Us: number;
  /** CPU time of a question on average: what a machine with others on it cannot blur. */
  readonly cpuUs: number;
  readonly inputs: object;
}

export interface CreditBenchOptions extends BenchedUnits {
  readonly questions: number;
}

const SEED = 6;
const WARM_UP = 200;
const FIRST_DAY = calendarDate('2020-11-18');
/** Questions are asked of six years of days, and of everything the ledger knew on the way. */
const DAYS = 2191;
const PATIENCE_MS = 3_600_000;
const MICROSECONDS_PER_MS = 1000;

/**
 * "Was this unit banned on day D, as known at K" over the views, and the bans in force by the unit's
 * own stream as the gate reads them, for random units, days and moments. Everything is really there:
 * a record a unit, its events in the store, its rows in the views.
 */
export async function benchCredit(
  options: CreditBenchOptions,
): Promise<readonly CreditBenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-bench-'));
  const clock = new ScriptedClock(instantOfEpochMs(FIRST_MOMENT_MS));
  const eventStore = SqliteEventStore.open({ path: join(folder, 'ledger.db'), clock });
  const readStore = ReadStore.open({ path: join(folder, 'views.db') });
  try {
    const written = await writeRecords({ eventStore, clock }, options);
    const runner = new ProjectionRunner({ eventStore, readStore });
    runner.start();
    await runner.waitFor(written.lastPosition, PATIENCE_MS);
    await runner.stop();
    const random = new Random(SEED);
    const ask = async (once: (unit: CreditCode, day: CalendarDate) => Promise<boolean>) =>
      timed(options.questions, () => {
        const unit = unitCode(random.below(options.units));
        return once(unit, addDays(FIRST_DAY, random.below(DAYS)));
      });
    const byViews = await ask(async (creditCode, asOf) => {
      const epochMs = random.between(FIRST_MOMENT_MS, written.lastMomentMs);
      const asKnownAt = { recordedAt: instantOfEpochMs(epochMs) };
      return (await readStore.blacklist.banned({ creditCode, asOf, asKnownAt })).banned;
    });
    const byStream = await ask(async (creditCode, day) => {
      const stream = creditStandingStream({ kind: 'unit', creditCode });
      const folded = await foldUpTo(eventStore, { stream, decider: creditStandingDecider });
      return folded !== undefined && activeBansOn(folded.state, day).length > 0;
    });
    const inputs = { ...options, events: written.events };
    return [
      { bench: 'credit, by the views', ...byViews, inputs: { ...inputs, ...byViews.inputs } },
      {
        bench: 'credit, by the own stream',
        ...byStream,
        inputs: { ...inputs, ...byStream.inputs },
      },
    ];
  } finally {
    readStore.close();
    await eventStore.close();
    await rm(folder, { recursive: true });
  }
}

async function timed(questions: number, once: () => Promise<boolean>) {
  for (let count = 0; count < WARM_UP; count += 1) await once();
  const times: number[] = [];
  const cpuBefore = cpuUsage();
  let banned = 0;
  for (let count = 0; count < questions; count += 1) {
    const startMs = performance.now();
    if (await once()) banned += 1;
    times.push((performance.now() - startMs) * MICROSECONDS_PER_MS);
  }
  const { user, system } = cpuUsage(cpuBefore);
  times.sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    p50Us: at(0.5),
    p99Us: at(0.99),
    cpuUs: Math.round((user + system) / questions),
    inputs: { banned },
  };
}

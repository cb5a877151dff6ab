import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { embeddedLedgerFiles } from '@grants/api';
import { benchAppend, benchReadAll, SqliteEventStore } from '@grants/event-store-sqlite';
import { benchRebuild, ProjectionRunner, ReadStore } from '@grants/read-store';
import { positiveNumber, wholeNumber } from '../arguments.ts';
import type { BenchLine } from '../bench-line.ts';
import { benchCredit } from '../credit/bench-credit.ts';
import type { CreditBenchOptions } from '../credit/bench-credit.ts';
import { dataFolderOf, existingLedgerFiles } from '../data-folder.ts';
import { benchEligibility } from '../eligibility/bench-eligibility.ts';
import { generateHistory } from '../generate/generate-history.ts';
import { generateInto } from '../generate/generated-ledger.ts';
import { benchReconciliation } from '../import/treasury/bench-reconciliation.ts';
import { benchLedger } from '../ledger-bench/bench-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable, withThousands } from '../text-table.ts';
import { benchMatching, withMatchOptions } from './bench-match.ts';
import type { MatchBenchOptions } from './bench-match.ts';

/** An odd number, so that there is a median. */
const REBUILD_ROUNDS = 5;
/** A day of a large district. */
const PAYMENT_LINES = 10_000;
/** Some 29,000 events. */
const GENERATED = { projects: 1000, seed: 1 } as const;

const REBUILD_MS_MAX = 3_600_000;

interface BenchOptions {
  readonly json: boolean;
}

/** `grants bench`: how fast the ledger is, beside how fast the machine could be. */
export function addBench(program: Command, terminal: Terminal): void {
  const bench = program
    .command('bench')
    .description("the ledger's pace beside the machine's raw limit, measured in the same run");
  addMatch(bench, terminal);
  addStores(bench, terminal);
}

function addStores(bench: Command, terminal: Terminal): void {
  bench
    .command('append')
    .description('append events, at 64 callers and at one, beside plain node:sqlite')
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json }: BenchOptions) => {
      write(terminal, await benchAppend(), json);
    });
  bench
    .command('rebuild')
    .description(
      'compute every view of the data folder, or of a generated ledger where it has none, from ' +
        'zero, beside reading and parsing alone',
    )
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json }: BenchOptions, command: Command) => {
      const folder = dataFolderOf(command, terminal);
      write(terminal, [await ofAny(folder, rebuildOf)], json);
    });
  bench
    .command('ledger')
    .description(
      "trial balances, a fund's statement, the tie-out and a payment list, in milliseconds, on the " +
        'ledger of the data folder or on a generated one, beside the database alone',
    )
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json }: BenchOptions, command: Command) => {
      write(terminal, await ofAny(dataFolderOf(command, terminal), ledgerOf), json);
    });
  bench
    .command('reconciliation')
    .description(
      "a day's payment list of the treasury, from its file to the recorded outcome, beside as many " +
        'bare appends',
    )
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json }: BenchOptions) => {
      write(terminal, [await benchReconciliation(PAYMENT_LINES)], json);
    });
  addRuleBenches(bench, terminal);
}

/** What is asked of rules: eligibility, and who is banned. */
function addRuleBenches(bench: Command, terminal: Terminal): void {
  bench
    .command('eligibility')
    .description('full eligibility reports by CPU time, beside writing one as JSON')
    .option('--json', 'one JSON object a line', false)
    .action(({ json }: BenchOptions) => {
      write(terminal, [benchEligibility()], json);
    });
  bench
    .command('credit')
    .description('was this unit banned on a day, as known at a moment; and the gate by its stream')
    .option('--units <count>', 'units with a credit record', positiveNumber, 1_000_000)
    .option('--bans <count>', 'bans among them', wholeNumber, 50_000)
    .option('--questions <count>', 'questions to ask of each', positiveNumber, 20_000)
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json, ...asked }: BenchOptions & CreditBenchOptions) => {
      const lines = await benchCredit(asked);
      terminal.stdout.write(
        json
          ? lines.map((line) => `${JSON.stringify(line)}\n`).join('')
          : textTable(
              lines.map(({ bench: name, p50Us, p99Us, cpuUs, inputs }) => [
                name,
                `p50 ${withThousands(p50Us)} µs`,
                `p99 ${withThousands(p99Us)} µs`,
                `CPU ${withThousands(cpuUs)} µs`,
                JSON.stringify(inputs),
              ]),
            ),
      );
    });
}

function addMatch(bench: Command, terminal: Terminal): void {
  withMatchOptions(bench.command('match'))
    .description('index, check, keep and scan awards, beside what reading them alone takes')
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json, ...options }: BenchOptions & MatchBenchOptions) => {
      const lines = await benchMatching(options);
      write(terminal, lines, json);
      if (json) return;
      for (const { bench: name, inputs } of lines) {
        terminal.stdout.write(`${name}: ${JSON.stringify(inputs)}\n`);
      }
    });
}

/** Of the ledger that is there, else of a generated one that is thrown away afterwards. */
async function ofAny<Measured>(
  dataFolder: string,
  bench: (dataFolder: string) => Promise<Measured>,
): Promise<Measured> {
  if (existsSync(embeddedLedgerFiles(dataFolder).events)) return bench(dataFolder);
  const generated = await mkdtemp(join(tmpdir(), 'grants-bench-'));
  try {
    await generateInto(generated, generateHistory(GENERATED));
    return await bench(generated);
  } finally {
    await rm(generated, { recursive: true });
  }
}

/** With views computed for the bench and thrown away: those of the folder may lack events. */
async function ledgerOf(dataFolder: string): Promise<readonly BenchLine[]> {
  const { events: path } = existingLedgerFiles(dataFolder);
  const views = await mkdtemp(join(tmpdir(), 'grants-bench-'));
  const eventStore = SqliteEventStore.openReadOnly({ path });
  const readStore = ReadStore.open({ path: join(views, 'views.db') });
  try {
    const last = await eventStore.lastPosition();
    if (last === undefined) throw new CommandFailed(`the ledger at ${path} has no event yet`);
    const runner = new ProjectionRunner({ eventStore, readStore });
    runner.start();
    await runner.waitFor(last, REBUILD_MS_MAX);
    await runner.stop();
    return await benchLedger({ eventStore, readStore });
  } finally {
    readStore.close();
    await eventStore.close();
    await rm(views, { recursive: true });
  }
}

/** The round with the median ratio: raw and ours take turns, as a shared machine's pace changes. */
async function rebuildOf(dataFolder: string): Promise<BenchLine> {
  const { events: path } = existingLedgerFiles(dataFolder);
  const eventStore = SqliteEventStore.openReadOnly({ path });
  try {
    const rounds: BenchLine[] = [];
    for (let round = 0; round < REBUILD_ROUNDS; round += 1) {
      rounds.push(await rebuildRound(eventStore, path));
    }
    rounds.sort((one, other) => one.ratio - other.ratio);
    const [median] = rounds.slice((REBUILD_ROUNDS - 1) / 2);
    if (!median) throw new RangeError('a bench has at least one round');
    return median;
  } finally {
    await eventStore.close();
  }
}

async function rebuildRound(eventStore: SqliteEventStore, path: string): Promise<BenchLine> {
  const { events, eventsPerSecond } = benchReadAll(path);
  if (events === 0) throw new CommandFailed(`the ledger at ${path} has no event yet`);
  const rawEventsPerSecond = Math.round(eventsPerSecond);
  const bench = await benchRebuild({ eventStore, events, rawEventsPerSecond });
  return { ...bench, ratio: Number(bench.ratio.toFixed(3)) };
}

function write({ stdout }: Terminal, lines: readonly BenchLine[], asJson: boolean): void {
  if (asJson) {
    for (const line of lines) stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  const rows = lines.map(({ bench, ours, raw, ratio, unit }) => [
    bench,
    `${figure(ours)} ${unit}`,
    `raw ${figure(raw)} ${unit}`,
    ratio.toFixed(3),
  ]);
  stdout.write(textTable(rows));
}

/** A rate is told in whole numbers, a time of a few milliseconds in full. */
function figure(value: number): string {
  return value < 100 ? String(value) : withThousands(Math.round(value));
}

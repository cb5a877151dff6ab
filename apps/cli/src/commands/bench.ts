import type { Command } from 'commander';
import { benchAppend, benchReadAll, SqliteEventStore } from '@grants/event-store-sqlite';
import { benchRebuild } from '@grants/read-store';
import { dataFolderOf, existingLedgerFiles } from '../data-folder.ts';
import { benchEligibility } from '../eligibility/bench-eligibility.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable, withThousands } from '../text-table.ts';

/** A measurement: ours beside the machine's raw limit, both of the same run. */
export interface BenchLine {
  readonly bench: string;
  readonly ours: number;
  readonly raw: number;
  readonly ratio: number;
  readonly unit: string;
  readonly inputs: object;
}

interface BenchOptions {
  readonly json: boolean;
}

/** `grants bench`: how fast the ledger is, beside how fast the machine could be. */
export function addBench(program: Command, terminal: Terminal): void {
  const bench = program
    .command('bench')
    .description("the ledger's pace beside the machine's raw limit, measured in the same run");
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
      'compute every view of the data folder from zero, beside reading and parsing alone',
    )
    .option('--json', 'one JSON object a line', false)
    .action(async ({ json }: BenchOptions, command: Command) => {
      write(terminal, [await rebuildOf(dataFolderOf(command, terminal))], json);
    });
  bench
    .command('eligibility')
    .description('full eligibility reports by CPU time, beside writing one as JSON')
    .option('--json', 'one JSON object a line', false)
    .action(({ json }: BenchOptions) => {
      write(terminal, [benchEligibility()], json);
    });
}

async function rebuildOf(dataFolder: string): Promise<BenchLine> {
  const { events: path } = existingLedgerFiles(dataFolder);
  const raw = benchReadAll(path);
  if (raw.events === 0) throw new CommandFailed(`the ledger in ${dataFolder} has no event yet`);
  const eventStore = SqliteEventStore.openReadOnly({ path });
  try {
    const { events, eventsPerSecond } = raw;
    const rawEventsPerSecond = Math.round(eventsPerSecond);
    const bench = await benchRebuild({ eventStore, events, rawEventsPerSecond });
    return { ...bench, ratio: Number(bench.ratio.toFixed(3)) };
  } finally {
    await eventStore.close();
  }
}

function write({ stdout }: Terminal, lines: readonly BenchLine[], asJson: boolean): void {
  if (asJson) {
    for (const line of lines) stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  const rows = lines.map(({ bench, ours, raw, ratio, unit }) => [
    bench,
    `${withThousands(Math.round(ours))} ${unit}`,
    `raw ${withThousands(Math.round(raw))} ${unit}`,
    ratio.toFixed(3),
  ]);
  stdout.write(textTable(rows));
}

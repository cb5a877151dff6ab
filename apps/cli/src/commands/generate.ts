import type { Command } from 'commander';
import type { RecordedEvent } from '@grants/event-store';
import { wholeNumber } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { generateHistory } from '../generate/generate-history.ts';
import { generateInto } from '../generate/generated-ledger.ts';
import { writeLines } from '../generate/write-history.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { withThousands } from '../text-table.ts';
import { codeOf } from '../thrown.ts';

interface GenerateOptions {
  readonly projects: number;
  readonly seed: number;
  readonly out?: string;
}

const TOLD_EVERY = 100_000;

/** `grants generate`: a realistic history of any size, the same for the same seed. */
export function addGenerate(program: Command, terminal: Terminal): void {
  program
    .command('generate')
    .description('make a history of any size, into a file or an empty ledger 生成模拟数据')
    .requiredOption('--projects <count>', 'how many applications it has', wholeNumber)
    .option('--seed <number>', 'which of all histories of that size', wholeNumber, 1)
    .option('--out <file>', 'a new file, one event a line, instead of the data folder')
    .action(async (options: GenerateOptions, command: Command) => {
      if (options.projects === 0) {
        throw new CommandFailed('--projects must be at least 1', { exitCode: EXIT.wrongUsage });
      }
      const { out } = options;
      const told = new ToldEvents(generateHistory(options), terminal);
      if (out === undefined) await generateInto(dataFolderOf(command, terminal), told);
      else await writeLines(told, out).catch(refusingExisting(out));
      terminal.stdout.write(
        `${withThousands(told.count)} events of ${withThousands(options.projects)} applications\n`,
      );
    });
}

/** Events on their way, counted and told of now and then; none after the user asked to end. */
class ToldEvents implements Iterable<RecordedEvent> {
  count = 0;

  constructor(
    private readonly events: Iterable<RecordedEvent>,
    private readonly terminal: Terminal,
  ) {}

  *[Symbol.iterator](): Iterator<RecordedEvent> {
    const { ending, stderr } = this.terminal;
    for (const event of this.events) {
      if (ending.aborted) throw new CommandFailed('ended early', { exitCode: EXIT.ended });
      this.count += 1;
      if (this.count % TOLD_EVERY === 0) stderr.write(`${withThousands(this.count)} events\n`);
      yield event;
    }
  }
}

function refusingExisting(path: string): (error: unknown) => never {
  return (error) => {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new CommandFailed(`${path} is there already: name a new file with --out`, {
      cause: error,
    });
  };
}

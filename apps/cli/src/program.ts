import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addBench } from './commands/bench.ts';
import { addCredit } from './commands/credit.ts';
import { addDemo } from './commands/demo.ts';
import { addDuplicates } from './commands/duplicates.ts';
import { addDuties } from './commands/duties.ts';
import { addEligibility } from './commands/eligibility.ts';
import { addExport } from './commands/export.ts';
import { addGenerate } from './commands/generate.ts';
import { addImport } from './commands/import.ts';
import { addLedger } from './commands/ledger.ts';
import { addReplay } from './commands/replay.ts';
import { addServe } from './commands/serve.ts';
import { addTieOut } from './commands/tie-out.ts';
import { addToken } from './commands/token.ts';
import { addVerify } from './commands/verify.ts';
import { failureOf } from './failures.ts';
import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** A command's file has one of these: it adds the command to the program. */
type AddCommand = (program: Command, terminal: Terminal) => void;

const COMMANDS: readonly AddCommand[] = [
  addServe,
  addDemo,
  addToken,
  addEligibility,
  addImport,
  addReplay,
  addLedger,
  addExport,
  addTieOut,
  addDuties,
  addDuplicates,
  addCredit,
  addVerify,
  addBench,
  addGenerate,
];

/** Runs one command line, without the words `node` and `grants`; resolves to the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await programFor(terminal).parseAsync(argv, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    }
    const { line, exitCode } = failureOf(error);
    terminal.stderr.write(`grants: ${line}\n`);
    if (terminal.env['GRANTS_DEBUG'] !== undefined) terminal.stderr.write(`${inspect(error)}\n`);
    return exitCode;
  }
}

function programFor(terminal: Terminal): Command {
  const program = new Command('grants')
    .description('The ledger of public science-and-technology grants 科技扶持资金台账')
    .option('--data <folder>', 'data folder (default: GRANTS_DATA, or ./data)')
    .showHelpAfterError('(--help lists what there is)');
  for (const add of COMMANDS) add(program, terminal);
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  }
  return program;
}

function* withSubcommands(command: Command): Iterable<Command> {
  yield command;
  for (const subcommand of command.commands) yield* withSubcommands(subcommand);
}

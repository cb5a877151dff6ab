import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addImport } from './commands/import.ts';
import { addServe } from './commands/serve.ts';
import { addToken } from './commands/token.ts';
import { failureOf } from './failures.ts';
import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** One file a command; each adds itself to the program. */
const COMMANDS: readonly ((program: Command, terminal: Terminal) => void)[] = [
  addServe,
  addToken,
  addImport,
];

/** Runs one command line, without the words `node` and `grants`; resolves to the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('grants')
    .description('The ledger of public science-and-technology grants 科技扶持资金台账')
    .option('--data <folder>', 'data folder (default: GRANTS_DATA, or ./data)')
    .showHelpAfterError('(grants --help lists what there is)');
  for (const add of COMMANDS) add(program, terminal);
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
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

function* withSubcommands(command: Command): Iterable<Command> {
  yield command;
  for (const subcommand of command.commands) yield* withSubcommands(subcommand);
}

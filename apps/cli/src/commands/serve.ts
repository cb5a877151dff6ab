import { once } from 'node:events';
import { ConsoleLogger } from '@nestjs/common';
import type { Command } from 'commander';
import { startApi } from '@grants/api';
import type { RunningApi } from '@grants/api';
import { port as portArgument } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { reasonOf } from '../failures.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { codeOf } from '../thrown.ts';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
}

export const DEFAULT_PORT = 3000;

/** `grants serve`: the embedded profile, until it is told to end. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve the ledger of the data folder 启动服务')
    .option('--port <port>', 'where to listen; 0 takes any free port', portArgument, DEFAULT_PORT)
    .option('--host <host>', 'on which address; 0.0.0.0 for every one', '127.0.0.1')
    .action(async (options: ServeOptions, command: Command) => {
      const dataFolder = dataFolderOf(command, terminal);
      const api = await start(dataFolder, options);
      tellStarted(api, terminal);
      if (!terminal.ending.aborted) await once(terminal.ending, 'abort');
      await api.close();
    });
}

/** What goes wrong while serving, a JSON line each; what goes right is in the ledger. */
class FaultLog extends ConsoleLogger {
  constructor() {
    super({ json: true, logLevels: ['fatal', 'error', 'warn'] });
  }

  /** Nest tells by itself that it cannot listen, and throws; once is enough. */
  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'NestApplication') super.error(message, ...rest);
  }
}

/** Starts the API. @throws CommandFailed saying what stands in the way */
export async function start(dataFolder: string, { host, port }: ServeOptions): Promise<RunningApi> {
  try {
    return await startApi({ dataFolder, host, port, log: new FaultLog() });
  } catch (error) {
    const reason =
      codeOf(error) === 'EADDRINUSE'
        ? `port ${port} of ${host} is taken by another program; choose another with --port`
        : reasonOf(error);
    throw new CommandFailed(`cannot serve ${dataFolder}: ${reason}`, { cause: error });
  }
}

/** Prints the address, and what a newcomer needs next. */
export function tellStarted({ url, firstStartToken }: RunningApi, { stdout }: Terminal): void {
  stdout.write(
    `The ledger is served at ${url} with the console at ${url}/console/ and the API at ${url}/docs\n`,
  );
  if (firstStartToken === undefined) return;
  stdout.write(
    `First start. This token of the administrator is shown only now:\n\n${firstStartToken}\n\n` +
      'Others are made with: grants token create --actor <id> --role <role>\n',
  );
}

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { embeddedLedgerFiles } from '@grants/api';
import { CommandFailed } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const DEFAULT_FOLDER = './data';

/** The data folder a command line means: `--data`, else `GRANTS_DATA`, else `./data`, or as told. */
export function dataFolderOf(
  command: Command,
  { env }: Terminal,
  byDefault = DEFAULT_FOLDER,
): string {
  const { data } = command.optsWithGlobals<{ readonly data?: string }>();
  return (
    [data, env['GRANTS_DATA']].find((folder) => folder !== undefined && folder !== '') ?? byDefault
  );
}

/** The files of a ledger that is there. @throws CommandFailed when the folder has none */
export function existingLedgerFiles(dataFolder: string): ReturnType<typeof embeddedLedgerFiles> {
  const files = embeddedLedgerFiles(dataFolder);
  if (existsSync(files.events)) return files;
  throw new CommandFailed(
    `there is no ledger in ${dataFolder}: name its folder with --data, or begin one with grants serve`,
  );
}

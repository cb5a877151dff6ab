import { once } from 'node:events';
import type { Command } from 'commander';
import { openAccessTokens, systemClock } from '@grants/api';
import { port as portArgument } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { demoFolderState } from '../demo/demo-folder.ts';
import { guideToTheDemo } from '../demo/guide.ts';
import type { Step } from '../story/act.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { DEFAULT_PORT, start, tellStarted } from './serve.ts';

const DEFAULT_FOLDER = './data/demo';

interface DemoOptions {
  readonly port: number;
  readonly host: string;
}

/** `grants demo`: builds the demo story where there is none yet, and serves it. */
export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description(
      `serve the demo story, built first in an empty folder (default: ${DEFAULT_FOLDER}) 演示`,
    )
    .option('--port <port>', 'where to listen; 0 takes any free port', portArgument, DEFAULT_PORT)
    .option('--host <host>', 'on which address; 0.0.0.0 for every one', '127.0.0.1')
    .action(async (options: DemoOptions, command: Command) => {
      const dataFolder = dataFolderOf(command, terminal, DEFAULT_FOLDER);
      await prepare(dataFolder, terminal);
      const api = await start(dataFolder, options);
      tellStarted(api, terminal);
      const tokens = await openAccessTokens({ dataFolder, clock: systemClock });
      terminal.stdout.write(await guideToTheDemo({ url: api.url, dataFolder, tokens }));
      if (!terminal.ending.aborted) await once(terminal.ending, 'abort');
      await api.close();
    });
}

/** Builds the story unless it is there. @throws CommandFailed when something else is */
async function prepare(dataFolder: string, terminal: Terminal): Promise<void> {
  switch (await demoFolderState(dataFolder)) {
    case 'told':
      return;
    case 'empty':
      await build(dataFolder, terminal);
      return;
    case 'told-in-part':
      throw new CommandFailed(
        `the demo story in ${dataFolder} is not complete, or of another version of this program: ` +
          'remove that folder, or name another with --data',
      );
    case 'another-ledger':
      throw new CommandFailed(
        `there is another ledger in ${dataFolder}, and nothing is added to it: name an empty ` +
          'folder with --data, or serve what is there with grants serve',
      );
  }
}

async function build(dataFolder: string, { stdout, ending }: Terminal): Promise<void> {
  let year = '';
  stdout.write('Telling the demo story:');
  const count = await buildDemo(dataFolder, (step: Step) => {
    if (ending.aborted) throw new CommandFailed('ended early', { exitCode: EXIT.ended });
    if (year !== '' && step.on.startsWith(year)) return;
    year = step.on.slice(0, 4);
    stdout.write(` ${year}`);
  });
  stdout.write(`, ${count} steps\n`);
}

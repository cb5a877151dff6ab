import type { Command } from 'commander';
import { historyMoment } from '../arguments.ts';
import type { HistoryMoment } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { storyAsText } from '../replay/story-text.ts';
import { storyOf } from '../replay/story.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ReplayOptions {
  readonly at?: HistoryMoment;
  readonly json: boolean;
}

/** `grants replay project`: what happened, when, on whose decision and under which clause. */
export function addReplay(program: Command, terminal: Terminal): void {
  program
    .command('replay')
    .description('tell what happened, event by event')
    .command('project')
    .description('the story of a project, from its application on 项目全过程')
    .argument('<id>', 'the project')
    .option(
      '--at <revision|date>',
      "up to a revision of the project's stream, or a day",
      historyMoment,
    )
    .option('--json', 'as one JSON object', false)
    .action(async (projectId: string, { at, json }: ReplayOptions, command: Command) => {
      const story = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        (ledger) => storyOf(ledger, projectId, at),
      );
      if (story.entries.length === 0) {
        throw new CommandFailed(`nothing is known of project ${projectId} by then`);
      }
      terminal.stdout.write(json ? `${JSON.stringify(story)}\n` : storyAsText(story));
    });
}

import type { Command } from 'commander';
import { dataFolderOf } from '../data-folder.ts';
import { importAwardList } from '../import/import-award-list.ts';
import { reportAsJson, reportAsText } from '../import/import-report.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly source: string;
  readonly mapping: string;
  readonly rejects?: string;
  readonly dryRun: boolean;
  readonly progress: boolean;
  readonly json: boolean;
}

/** `grants import awards`: the awards of another funder, from its list. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('bring in what others recorded')
    .command('awards')
    .description('awards of another funder from a CSV or XLSX list 导入其他资助方的立项清单')
    .argument('<file>', 'the list')
    .requiredOption('--source <name>', 'name of the list, part of the id of every award')
    .requiredOption('--mapping <file>', 'which column holds what (docs/how-to/import-awards.md)')
    .option('--rejects <file>', 'where rows go that are set aside (default: in the data folder)')
    .option('--dry-run', 'read and check every row, write nothing to the ledger', false)
    .option('--progress', 'tell how far it is, also when not at a terminal', false)
    .option('--json', 'report as one JSON object', false)
    .action(async (file: string, options: ImportOptions, command: Command) => {
      const report = await importAwardList(
        { ...options, file, dataFolder: dataFolderOf(command, terminal) },
        terminal,
      );
      terminal.stdout.write(options.json ? `${reportAsJson(report)}\n` : reportAsText(report));
      if (!report.complete) throw new CommandFailed('ended early', { exitCode: EXIT.ended });
    });
}

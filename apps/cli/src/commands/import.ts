import type { Command } from 'commander';
import type { CalendarDate } from '@grants/kernel';
import { date, wholeNumber } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { importAwardList } from '../import/import-award-list.ts';
import { reportAsJson, reportAsText } from '../import/import-report.ts';
import {
  importTreasuryList,
  previewTreasuryList,
} from '../import/treasury/import-treasury-list.ts';
import { previewText, reconciliationText } from '../import/treasury/treasury-report.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface AwardsOptions {
  readonly source: string;
  readonly mapping: string;
  readonly rejects?: string;
  readonly dryRun: boolean;
  readonly progress: boolean;
  readonly json: boolean;
}

interface TreasuryOptions {
  readonly mapping: string;
  readonly list?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly dueAfter: number;
  readonly by?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Days within which the treasury usually pays what is authorised. */
const DUE_AFTER_DAYS = 10;

/** `grants import`: what others recorded. */
export function addImport(program: Command, terminal: Terminal): void {
  const imports = program.command('import').description('bring in what others recorded');
  addAwards(imports, terminal);
  addTreasury(imports, terminal);
}

/** `grants import awards`: the awards of another funder, from its list. */
function addAwards(imports: Command, terminal: Terminal): void {
  imports
    .command('awards')
    .description('awards of another funder from a CSV or XLSX list 导入其他资助方的立项清单')
    .argument('<file>', 'the list')
    .requiredOption('--source <name>', 'name of the list, part of the id of every award')
    .requiredOption('--mapping <file>', 'which column holds what (docs/how-to/import-awards.md)')
    .option('--rejects <file>', 'where rows go that are set aside (default: in the data folder)')
    .option('--dry-run', 'read and check every row, write nothing to the ledger', false)
    .option('--progress', 'tell how far it is, also when not at a terminal', false)
    .option('--json', 'report as one JSON object', false)
    .action(async (file: string, options: AwardsOptions, command: Command) => {
      const report = await importAwardList(
        { ...options, file, dataFolder: dataFolderOf(command, terminal) },
        terminal,
      );
      terminal.stdout.write(options.json ? `${reportAsJson(report)}\n` : reportAsText(report));
      if (!report.complete) throw new CommandFailed('ended early', { exitCode: EXIT.ended });
    });
}

/** `grants import treasury`: what the treasury paid, reconciled with what was authorised. */
function addTreasury(imports: Command, terminal: Terminal): void {
  imports
    .command('treasury')
    .description('payments of the treasury from a CSV or XLSX list 导入国库支付清单并对账')
    .addHelpText(
      'after',
      `\nExit code: 0 when nothing that blocks is open, ${EXIT.discrepant} when blocking discrepancies ` +
        'are open after the import\n(or would be, of a dry run), 1 or 2 when nothing was imported.',
    )
    .argument('<file>', 'the list')
    .requiredOption(
      '--mapping <file>',
      'which column holds what (docs/how-to/reconcile-with-the-treasury.md)',
    )
    .option('--list <number>', "the treasury's number of the list (default: its days)")
    .option('--from <date>', 'first day the list is of', date)
    .option('--to <date>', 'last day the list is of (default: the first)', date)
    .option('--due-after <days>', 'when what is authorised is missed', wholeNumber, DUE_AFTER_DAYS)
    .option('--by <person>', 'who confirms its payments, and may waive nothing of it (required)')
    .option('--dry-run', 'compare and write nothing; a server may be running', false)
    .option('--json', 'report as one JSON object', false)
    .action(async (file: string, options: TreasuryOptions, command: Command) => {
      const by = confirmerIn(options);
      const asked = { ...options, by, file, dataFolder: dataFolderOf(command, terminal) };
      if (options.dryRun) {
        const { order, ...preview } = await previewTreasuryList(asked, terminal);
        const { batchId, list } = order;
        const asJson = { batchId, dryRun: true, lines: list.lineCount, ...preview };
        terminal.stdout.write(
          options.json
            ? `${JSON.stringify({ ...asJson, agrees: preview.agrees.length })}\n`
            : previewText(batchId, list.lineCount, preview),
        );
        failOnBlocking(preview.discrepancies);
        return;
      }
      const report = await importTreasuryList(asked);
      terminal.stdout.write(
        options.json ? `${JSON.stringify(report)}\n` : reconciliationText(report),
      );
      failOnBlocking(report.discrepancies);
    });
}

interface Found {
  readonly blocking: boolean;
  readonly standing?: 'open' | 'waived';
}

/** @throws CommandFailed when something blocks and nobody has waived it, so that a script notices */
function failOnBlocking(discrepancies: readonly Found[]): void {
  const open = discrepancies.filter(({ blocking, standing }) => blocking && standing !== 'waived');
  if (open.length === 0) return;
  throw new CommandFailed(`blocking discrepancies that stand open: ${open.length}`, {
    exitCode: EXIT.discrepant,
  });
}

/** @throws CommandFailed when nobody is named: a second person could not be told from the first */
function confirmerIn({ by = '' }: TreasuryOptions): string {
  if (by.trim() !== '') return by.trim();
  throw new CommandFailed(
    '--by <person> is missing: the payments are confirmed in this name, and what does not agree ' +
      'is waived by another person than who brought the list in; name who confirms it',
    { exitCode: EXIT.wrongUsage },
  );
}

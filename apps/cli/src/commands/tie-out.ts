import type { Command } from 'commander';
import type { CalendarDate } from '@grants/kernel';
import type { TieOut, TieOutLine } from '@grants/read-store';
import { date, wholeNumber } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

interface TieOutOptions {
  readonly fund?: string;
  readonly fiscalYear?: number;
  readonly asOf?: CalendarDate;
  readonly json: boolean;
}

/** `grants tie-out`: what does not tie between funds, projects, registers and the treasury. */
export function addTieOut(program: Command, terminal: Terminal): void {
  program
    .command('tie-out')
    .description('what does not tie; nothing in a ledger that is in order 资金台账勾稽核对')
    .option('--fund <id>', 'this fund alone')
    .option('--fiscal-year <year>', 'the funds of this year', wholeNumber)
    .option('--as-of <date>', 'as it stood at the end of a day', date)
    .option('--json', 'as one JSON object', false)
    .action(async ({ json, ...options }: TieOutOptions, command: Command) => {
      const report = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        (ledger) => ledger.readStore.tieOut.report(filterOf(options)),
      );
      if (report === undefined) throw new CommandFailed(`there is no fund ${options.fund ?? ''}`);
      terminal.stdout.write(json ? `${JSON.stringify(report)}\n` : reportText(report));
      if (report.total === 0) return;
      throw new CommandFailed(`pairs of figures that do not tie: ${report.total}`);
    });
}

function filterOf({ fund, ...others }: Omit<TieOutOptions, 'json'>) {
  return fund === undefined ? others : { ...others, fundId: fund };
}

function reportText({ lines, total, compared }: TieOut): string {
  const count = Object.values(compared).reduce((sum, one) => sum + one, 0);
  if (lines.length === 0) return `全部勾稽相符：everything ties, ${count} pairs of figures\n`;
  const told = lines.map(lineText).join('\n');
  return total === lines.length ? told : `${told}\n… the first ${lines.length} of ${total}\n`;
}

/** A paragraph of each, since what is compared is told in a sentence: figures first, then words. */
function lineText({ check, fundId, subject, first, second, difference }: TieOutLine): string {
  const figures = textTable([
    ['  甲 first', first.figure],
    ['  乙 second', second.figure],
    ['  差额 difference', difference],
  ]).split('\n');
  const words = [first.of, second.of, ''].map((of, index) => `${figures[index] ?? ''}  ${of}`);
  const head = [check, fundId ?? '', subject].filter((part) => part !== '').join('  ');
  return [head, ...words].map((line) => `${line.trimEnd()}\n`).join('');
}

import { Option } from 'commander';
import type { Command } from 'commander';
import { systemClock } from '@grants/api';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Duty, DutyQueries, DutyStatus } from '@grants/read-store';
import { date } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { DUTY_WORDS } from '../words.ts';

interface DutiesOptions {
  readonly asOf?: CalendarDate;
  readonly status?: DutyStatus;
  readonly json: boolean;
}

const STATUS_WORDS: Readonly<Record<DutyStatus, string>> = {
  open: '未到期',
  overdue: '逾期',
  done: '已完成',
};
const STATUSES = Object.keys(STATUS_WORDS);
const PAGE_DUTIES = 500;

/** `grants duties`: what is due, by whom, under which clause, and how late it is. */
export function addDuties(program: Command, terminal: Terminal): void {
  program
    .command('duties')
    .description('what is due on a day, the one due first first 待办与期限')
    .option('--as-of <date>', 'as it stood at the end of a day (default: today)', date)
    .addOption(new Option('--status <status>', 'those that stand so').choices(STATUSES))
    .option('--json', 'as one JSON object', false)
    .action(async (options: DutiesOptions, command: Command) => {
      const { asOf = dateAt(systemClock.now()), status, json } = options;
      const duties = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        ({ readStore }) => allDuties(readStore.duties, { asOf, ...(status && { status }) }),
      );
      terminal.stdout.write(
        json ? `${JSON.stringify({ asOf, duties })}\n` : dutiesAsText(asOf, duties),
      );
    });
}

async function allDuties(
  queries: DutyQueries,
  asked: { readonly asOf: CalendarDate; readonly status?: DutyStatus },
): Promise<readonly Duty[]> {
  const duties: Duty[] = [];
  let page = await queries.list({ ...asked, limit: PAGE_DUTIES });
  duties.push(...page.items);
  while (page.nextCursor !== null) {
    page = await queries.list({ ...asked, limit: PAGE_DUTIES, after: page.nextCursor });
    duties.push(...page.items);
  }
  return duties;
}

function dutiesAsText(asOf: CalendarDate, duties: readonly Duty[]): string {
  if (duties.length === 0) return `${asOf}: 无待办 nothing is due\n`;
  const rows = duties.map((duty) => [
    DUTY_WORDS[duty.kind],
    duty.subject,
    duty.clause,
    duty.sinceOn,
    duty.dueOn,
    duty.doneOn ?? '-',
    STATUS_WORDS[duty.status],
    String(duty.overdueWorkingDays ?? '?'),
  ]);
  const heads = ['事项 duty', '对象 about', '条款 clause', '起始 since', '期限 due', '完成 done'];
  const table = textTable([[...heads, '状态 status', '逾期工作日 overdue'], ...rows]);
  const unknown = new Set(duties.flatMap(({ overdueUnknown }) => overdueUnknown ?? []));
  return `${asOf}\n${table}${[...unknown].map((reason) => `? ${reason}\n`).join('')}`;
}

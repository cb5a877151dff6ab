import { Option } from 'commander';
import type { Command } from 'commander';
import { systemClock } from '@grants/api';
import { revocationProposalsOver } from '@grants/application';
import type { RevocationProposals } from '@grants/application';
import type { RevocationProposal } from '@grants/domain';
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
      const told = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        async (ledger) => ({
          asOf,
          duties: await allDuties(ledger.readStore.duties, { asOf, ...(status && { status }) }),
          revocationProposals: await allProposals(revocationProposalsOver(ledger), asOf),
        }),
      );
      terminal.stdout.write(
        json
          ? `${JSON.stringify(told)}\n`
          : dutiesAsText(asOf, told.duties) + proposalsAsText(told.revocationProposals),
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

async function allProposals(
  proposals: RevocationProposals,
  asOf: CalendarDate,
): Promise<readonly RevocationProposal[]> {
  const all: RevocationProposal[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page = await proposals.page({ asOf, after });
    all.push(...page.items);
    after = page.nextCursor;
  }
  return all;
}

/** What an officer is asked to decide on; nothing is said when there is nothing. */
function proposalsAsText(proposals: readonly RevocationProposal[]): string {
  if (proposals.length === 0) return '';
  const rows = proposals.map((proposal) => [
    proposal.recognitionId,
    proposal.applicantCreditCode,
    proposal.finding.clause,
    proposal.unfiledYears.join(', '),
    proposal.declinedYears.join(', ') || '-',
  ]);
  const heads = ['认定 recognition', '单位 unit', '条款 clause', '未填报年度 unfiled'];
  const table = textTable([[...heads, '曾不予取消 declined'], ...rows]);
  return `拟取消认定资格，由市科委决定 proposed for revocation, for an officer to decide\n${table}`;
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

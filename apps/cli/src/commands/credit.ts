import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { systemClock } from '@grants/api';
import { groundInChinese } from '@grants/application';
import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Ban, BanStatus, KnownAt } from '@grants/read-store';
import { date, knownAt } from '../arguments.ts';
import { allBans } from '../credit/all-bans.ts';
import { recordExpiries } from '../credit/record-expiries.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

interface BlacklistOptions {
  readonly asOf?: CalendarDate;
  readonly asKnownAt?: KnownAt;
  readonly status?: Exclude<BanStatus, 'annulled'>;
  readonly json: boolean;
}

interface ExpireOptions {
  readonly on?: CalendarDate;
  readonly by: string;
}

const STATUS_WORDS: Readonly<Record<BanStatus, string>> = {
  active: '受限中',
  past: '已届满',
  future: '未开始',
  annulled: '已撤销',
};

/** `grants credit`: who is banned, and bans that are over. */
export function addCredit(program: Command, terminal: Terminal): void {
  const credit = program.command('credit').description('credit standing 科研信用');
  addBlacklist(credit, terminal);
  addExpire(credit, terminal);
}

/** `grants credit blacklist`: the bans on a day, and as they were known. */
function addBlacklist(credit: Command, terminal: Terminal): void {
  credit
    .command('blacklist')
    .description('bans but those annulled, the last that was taken first 不予受理单位名单')
    .option('--as-of <date>', 'as they stood on a day (default: today)', date)
    .option('--as-known-at <moment>', 'as the ledger knew at a position or moment', knownAt)
    .addOption(
      new Option('--status <status>', 'those that stand so').choices(['active', 'past', 'future']),
    )
    .option('--json', 'as one JSON object', false)
    .action(async (options: BlacklistOptions, command: Command) => {
      const { asOf = dateAt(systemClock.now()), asKnownAt, status, json } = options;
      const filter = { asOf, ...(asKnownAt && { asKnownAt }), ...(status && { status }) };
      const bans = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        ({ readStore }) => allBans(readStore.blacklist, filter),
      );
      terminal.stdout.write(json ? `${JSON.stringify({ asOf, bans })}\n` : asText(asOf, bans));
    });
}

/** `grants credit expire`: notes every ban that is over, so that lists show what it held released. */
function addExpire(credit: Command, terminal: Terminal): void {
  credit
    .command('expire')
    .description('note the bans that were over before a day; no day of a ban depends on it')
    .option('--on <date>', 'the day (default: today)', pastDate)
    .requiredOption('--by <person>', 'the credit officer in whose name it is noted')
    .action(async ({ on = dateAt(systemClock.now()), by }: ExpireOptions, command: Command) => {
      const noted = await recordExpiries(dataFolderOf(command, terminal), { on, by }, terminal);
      terminal.stdout.write(`${on}: ${noted} 项期满 bans noted as over\n`);
    });
}

function pastDate(text: string): CalendarDate {
  const day = date(text);
  if (day <= dateAt(systemClock.now())) return day;
  throw new InvalidArgumentError('Expected today or a day before.');
}

function asText(asOf: CalendarDate, bans: readonly Ban[]): string {
  if (bans.length === 0) return `${asOf}: 无 nobody is on the list\n`;
  const heads = ['单位 unit', '名称 name', '编号 ban', '状态 status', '事由 ground', '条款 clause'];
  const rows = bans.map((ban) => [
    ban.subjectRef,
    ban.unitName ?? '-',
    ban.banId,
    STATUS_WORDS[ban.status],
    groundInChinese(ban.ground),
    ban.clause,
    ban.firstDay,
    ban.effectiveLastDay,
    ban.kind === 'own' ? '-' : ban.originCreditCode,
  ]);
  return `${asOf}\n${textTable([[...heads, '起 from', '止 to', '原单位 origin'], ...rows])}`;
}

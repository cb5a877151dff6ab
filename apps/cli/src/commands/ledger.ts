import type { Command } from 'commander';
import { ACCOUNT_WORDS } from '@grants/application';
import type { CalendarDate } from '@grants/kernel';
import type { FundLedger, TrialBalance } from '@grants/read-store';
import { date } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import type { LedgerForReading } from '../read-ledger.ts';
import { CommandFailed } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { textTable, withThousands } from '../text-table.ts';

interface LedgerOptions {
  readonly fund?: string;
  readonly asOf?: CalendarDate;
  readonly json: boolean;
}

interface FundAccounts {
  readonly fund: FundLedger;
  readonly trialBalance: TrialBalance;
}

/** `grants ledger`: the trial balance of one fund or of all. */
export function addLedger(program: Command, terminal: Terminal): void {
  program
    .command('ledger')
    .description('trial balances of the funds; each sums to zero 资金台账试算平衡表')
    .option('--fund <id>', 'this fund alone')
    .option('--as-of <date>', 'as it stood at the end of a day', date)
    .option('--json', 'as one JSON object', false)
    .action(async (options: LedgerOptions, command: Command) => {
      const funds = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        (ledger) => accountsOf(ledger, options),
      );
      terminal.stdout.write(
        options.json ? `${JSON.stringify({ funds })}\n` : funds.map(accountsAsText).join('\n'),
      );
      const wrong = funds.filter(({ trialBalance }) => trialBalance.difference !== '0.00');
      if (wrong.length === 0) return;
      const names = wrong.map(({ fund }) => fund.fundId).join(', ');
      throw new CommandFailed(`not in balance: ${names}; compute the views again (grants verify)`);
    });
}

async function accountsOf(
  { readStore: { fundLedger } }: LedgerForReading,
  { fund: fundId, asOf }: LedgerOptions,
): Promise<readonly FundAccounts[]> {
  const when = asOf === undefined ? {} : { asOf };
  const funds =
    fundId === undefined ? await fundLedger.funds({}, when) : [await fundLedger.fund(fundId, when)];
  const accounts: FundAccounts[] = [];
  for (const fund of funds) {
    const trialBalance = fund && (await fundLedger.trialBalance(fund.fundId, when));
    if (!trialBalance) throw new CommandFailed(`there is no fund ${fundId ?? ''}`);
    accounts.push({ fund, trialBalance });
  }
  return accounts;
}

function accountsAsText({ fund, trialBalance }: FundAccounts): string {
  const { lines, totalDebit, totalCredit, difference } = trialBalance;
  const rows = [
    ['科目 account', '借方 debit', '贷方 credit', '余额 balance'],
    ...lines.map(({ account, debit, credit, balance }) => [
      `${ACCOUNT_WORDS[account]} ${account}`,
      ...[debit, credit, balance].map(withThousands),
    ]),
    ['合计 total', ...[totalDebit, totalCredit, difference].map(withThousands)],
  ];
  const title = `${fund.fundId}  ${fund.name}  ${fund.source} ${fund.programme} ${fund.fiscalYear}`;
  return `${title}\n${textTable(rows)}`;
}

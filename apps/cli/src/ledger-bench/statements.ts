import { ACCOUNTS } from '@grants/projections';
import type { StatementWanted } from '@grants/read-store';
import type { BenchLine } from '../bench-line.ts';
import type { LedgerForReading } from '../read-ledger.ts';
import { percentileLines } from './lines.ts';
import type { Question } from './questions.ts';
import { millisecondsOf } from './timing.ts';

/** A page of a list, as the console and a client ask for it. */
const PAGE = 50;

interface Asked {
  readonly questions: readonly Question[];
  /** So many of the first answers are not counted. */
  readonly warmUp: number;
  readonly inputs: object;
}

/**
 * Pages of a fund's statement with what its accounts hold after each posting 明细账: the first, one
 * from anywhere in it, the first and one from anywhere of each account in turn. Raw reads the
 * postings of the page, and no balance.
 */
export async function statements(
  ledger: Pick<LedgerForReading, 'readStore'>,
  { questions, ...asked }: Asked,
): Promise<readonly BenchLine[]> {
  const kinds: readonly (readonly [kind: string, readonly StatementWanted[]])[] = [
    ['first page', questions.map(({ fundId }) => ({ fundId }))],
    ['later page', questions.map(laterPage)],
    [
      'by account, first page',
      questions.map(({ fundId }, index) => ({ fundId, ...accountAt(index) })),
    ],
    [
      'by account, later page',
      questions.map((question, index) => ({ ...laterPage(question), ...accountAt(index) })),
    ],
  ];
  const lines: BenchLine[] = [];
  for (const [kind, wanted] of kinds) {
    lines.push(...(await timesOf(ledger, { ...asked, bench: `statement ${kind}`, wanted })));
  }
  return lines;
}

function laterPage({ fundId, place }: Question): StatementWanted {
  return { fundId, after: place };
}

function accountAt(index: number): Required<Pick<StatementWanted, 'account'>> {
  return { account: ACCOUNTS[index % ACCOUNTS.length] ?? ACCOUNTS[0] };
}

interface Timed extends Omit<Asked, 'questions'> {
  readonly bench: string;
  readonly wanted: readonly StatementWanted[];
}

async function timesOf(
  { readStore }: Pick<LedgerForReading, 'readStore'>,
  { bench, wanted, warmUp, inputs }: Timed,
): Promise<readonly BenchLine[]> {
  const from = 'SELECT * FROM posting WHERE fund_id = :fundId AND position > :after';
  const upTo = `ORDER BY position LIMIT ${PAGE + 1}`;
  const all = readStore.connection.prepare(`${from} ${upTo}`);
  const ofAccount = readStore.connection.prepare(
    `${from} AND (debit_account = :account OR credit_account = :account) ${upTo}`,
  );
  const [ours, raw]: [number[], number[]] = [[], []];
  for (const page of wanted) {
    const { fundId, after = '', account } = page;
    ours.push(await millisecondsOf(() => readStore.fundLedger.statement({ ...page, limit: PAGE })));
    raw.push(
      await millisecondsOf(() =>
        account ? ofAccount.all({ fundId, after, account }) : all.all({ fundId, after }),
      ),
    );
  }
  return percentileLines(bench, {
    ours: ours.slice(warmUp),
    raw: raw.slice(warmUp),
    inputs: { ...inputs, questions: wanted.length - warmUp, page: PAGE },
  });
}

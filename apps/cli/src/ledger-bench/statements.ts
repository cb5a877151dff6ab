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
 * from anywhere in its history, the first and one from anywhere of each account in turn. Raw reads
 * the postings of the page, and no balance.
 */
export async function statements(
  ledger: Pick<LedgerForReading, 'readStore'>,
  { questions, ...asked }: Asked,
): Promise<readonly BenchLine[]> {
  const pages: readonly (readonly [bench: string, readonly StatementWanted[]])[] = [
    ['first', questions.map(({ fundId }) => ({ fundId }))],
    ['middle', questions.map(middleOf)],
    ['account', questions.map(({ fundId }, index) => ({ fundId, ...accountAt(index) }))],
    [
      'account, middle',
      questions.map((question, index) => ({ ...middleOf(question), ...accountAt(index) })),
    ],
  ];
  const lines: BenchLine[] = [];
  for (const [page, wanted] of pages) {
    lines.push(...(await timesOf(ledger, { ...asked, bench: `statement ${page}`, wanted })));
  }
  return lines;
}

function middleOf({ fundId, known }: Question): StatementWanted {
  return { fundId, after: known.position };
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

import { previewReconciliation } from '@grants/application';
import type { ReconciliationOrder } from '@grants/application';
import { fenOf, instant, yuanOf } from '@grants/kernel';
import type { DisbursementItem, PointInTime } from '@grants/read-store';
import type { BenchLine } from '../bench-line.ts';
import type { LedgerForReading } from '../read-ledger.ts';
import { lineOf, percentileLines } from './lines.ts';
import { askedOf } from './questions.ts';
import type { Question } from './questions.ts';
import { statements } from './statements.ts';
import { millisecondsOf, percentile } from './timing.ts';

/** What is measured: the events and the views over them. */
type MeasuredLedger = Pick<LedgerForReading, 'eventStore' | 'readStore'>;

const QUESTIONS = 1000;
const WARM_UP = 100;
const LINES = 10_000;
const ROUNDS = 3;

/**
 * How long the ledger takes to answer: trial balances on any day and as known at any moment, pages of
 * a fund's statement, the tie-out of the whole district, a day's payment list beside the ledger. Raw
 * is what the database takes for the same rows without us: adding up the fund's postings, reading
 * those of the page, reading all postings once, and of the list, reading and writing its lines as
 * JSON.
 */
export async function benchLedger(ledger: MeasuredLedger): Promise<readonly BenchLine[]> {
  const questions = askedOf(ledger.readStore.connection, QUESTIONS + WARM_UP);
  const inputs = inputsOf(ledger);
  return [
    ...(await trialBalances(ledger, { bench: 'trial-balance as-of', questions, inputs })),
    ...(await trialBalances(ledger, {
      bench: 'trial-balance as-known-at',
      questions: questions.map(({ known, ...question }) => ({
        ...question,
        when: { ...question.when, asKnownAt: known },
        known,
      })),
      inputs,
    })),
    ...(await statements(ledger, { questions, warmUp: WARM_UP, inputs })),
    await wholeTieOut(ledger, inputs),
    await reconciliation(ledger, inputs),
  ];
}

interface TrialBalances {
  readonly bench: string;
  readonly questions: readonly (Question & { readonly when: PointInTime })[];
  readonly inputs: object;
}

async function trialBalances(
  { readStore }: MeasuredLedger,
  { bench, questions, inputs }: TrialBalances,
): Promise<readonly BenchLine[]> {
  const add = readStore.connection.prepare(
    'SELECT debit_account, credit_account, SUM(amount_fen) AS amount_fen FROM posting ' +
      'WHERE fund_id = ? AND effective_on <= ? GROUP BY debit_account, credit_account',
  );
  const [ours, raw]: [number[], number[]] = [[], []];
  for (const { fundId, when } of questions) {
    ours.push(await millisecondsOf(() => readStore.fundLedger.trialBalance(fundId, when)));
    raw.push(await millisecondsOf(() => add.all(fundId, when.asOf)));
  }
  return percentileLines(bench, {
    ours: ours.slice(WARM_UP),
    raw: raw.slice(WARM_UP),
    inputs: { ...inputs, questions: questions.length - WARM_UP },
  });
}

async function wholeTieOut({ readStore }: MeasuredLedger, inputs: object): Promise<BenchLine> {
  const scans = ['posting', 'award_posting'].map((table) =>
    readStore.connection.prepare(`SELECT SUM(amount_fen) AS amount_fen FROM ${table}`),
  );
  const [ours, raw]: [number[], number[]] = [[], []];
  let found: object = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = async () => {
      const report = await readStore.tieOut.report();
      found = { lines: report?.total, compared: report?.compared };
    };
    ours.push(await millisecondsOf(asked));
    raw.push(await millisecondsOf(() => scans.map((scan) => scan.get())));
  }
  const median = { ours: percentile(ours, 50), raw: percentile(raw, 50) };
  return lineOf('tie-out', { ...median, inputs: { ...inputs, ...found } });
}

async function reconciliation(ledger: MeasuredLedger, inputs: object): Promise<BenchLine> {
  const order = await orderOf(ledger);
  let agrees = 0;
  const ours = await millisecondsOf(async () => {
    const preview = await previewReconciliation(ledger, order);
    agrees = preview.agrees.length;
  });
  const raw = await millisecondsOf(() => {
    JSON.parse(JSON.stringify(order.lines));
  });
  const lines = order.lines.length;
  return lineOf('reconciliation', { ours, raw, inputs: { ...inputs, lines, agrees } });
}

/** A payment list of what the treasury has paid, as far as the register tells. */
async function orderOf({ readStore }: MeasuredLedger): Promise<ReconciliationOrder> {
  const paid: DisbursementItem[] = [];
  let after: string | null = '';
  while (paid.length < LINES && after !== null) {
    const page: Awaited<ReturnType<typeof readStore.disbursements.list>> =
      await readStore.disbursements.list({ status: 'paid', limit: 500, after });
    paid.push(...page.items);
    after = page.nextCursor;
  }
  const lines = paid.slice(0, LINES).flatMap((item, index) => lineOn(item, index + 1));
  const total = lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
  return {
    batchId: 'bench',
    list: {
      file: 'bench.csv',
      sha256: '0'.repeat(64),
      mapping: 'bench',
      lineCount: lines.length,
      total: yuanOf(total),
    },
    lines,
    unreadable: [],
    actor: { id: 'bench', role: 'finance-officer' },
    occurredAt: instant('2026-01-01T00:00+08:00'),
  };
}

function lineOn(item: DisbursementItem, line: number): ReconciliationOrder['lines'] {
  const { voucher, paidOn, amount, disbursementId, payeeAccountNumber, payeeName } = item;
  if (voucher === null || paidOn === null) return [];
  const payee = {
    payeeAccount: payeeAccountNumber ?? '310000000000000001',
    ...(payeeName !== null && { payeeName }),
  };
  return [{ line, voucher, paidOn, amount, reference: disbursementId, ...payee }];
}

function inputsOf({ readStore: { connection } }: MeasuredLedger): object {
  const count = (sql: string) => connection.prepare(sql).get()?.['n'];
  return {
    events: Number(count('SELECT MAX(position) AS n FROM projection_checkpoint')),
    funds: count('SELECT COUNT(*) AS n FROM fund'),
    postings: count('SELECT COUNT(*) AS n FROM posting'),
  };
}

import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedLedgerFiles } from '@grants/api';
import type { RecordedEvent } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { addDays, calendarDate, firstOfNextMonth, yuan } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { ProjectionRunner, ReadStore } from '@grants/read-store';
import { buildDemo } from '../demo/build-demo.ts';
import { generateHistory } from '../generate/generate-history.ts';
import { generateInto } from '../generate/generated-ledger.ts';
import { grants } from '../specs/command-line.ts';

/** Applications of a generated history whose funds have some 50,500 postings. */
const PROJECTS = 15_400;
const POSTINGS_LEAST = 50_000;
const BUILD_MS_MAX = 600_000;

const isInstalled = spawnSync('hledger', ['--version']).status === 0;
const given = isInstalled ? describe : describe.skip;

given('the exported journal (skipped where hledger is not installed)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grants-hledger-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['the demo', 'demo', (data: string) => buildDemo(data)],
    ['a generated ledger of 50,000 postings', 'generated', generatedLedger],
  ])(
    'of %s passes the strict check, with every balance of every month end as ours',
    async (_what, name, build) => {
      const data = join(folder, name);
      await build(data);
      const journal = join(folder, `${name}.journal`);
      const { exitCode, stderr } = await grants([
        'export',
        'journal',
        '--out',
        journal,
        '--data',
        data,
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });

      expect(await hledger(journal, ['check', '--strict'])).toBe('');
      const theirs = await monthEnds(journal);
      expect(theirs.length).toBeGreaterThan(24);
      expect(await ourDifferences(data, theirs)).toEqual([]);
    },
    BUILD_MS_MAX,
  );
});

/** The funds of a generated history: what happened around them is left out. */
async function generatedLedger(data: string): Promise<void> {
  await generateInto(data, eventsOfFunds());
  const { events, views } = embeddedLedgerFiles(data);
  const eventStore = SqliteEventStore.openReadOnly({ path: events });
  const readStore = ReadStore.open({ path: views });
  const runner = new ProjectionRunner({ eventStore, readStore });
  runner.start();
  const last = await eventStore.lastPosition();
  if (last !== undefined) await runner.waitFor(last, BUILD_MS_MAX);
  await runner.stop();
  const { count } = {
    ...readStore.connection.prepare('SELECT COUNT(*) AS count FROM posting').get(),
  };
  expect(Number(count)).toBeGreaterThanOrEqual(POSTINGS_LEAST);
  readStore.close();
  await eventStore.close();
}

function* eventsOfFunds(): Generator<RecordedEvent, void, void> {
  for (const event of generateHistory({ projects: PROJECTS, seed: 7 })) {
    if (event.stream.startsWith('fund-')) yield event;
  }
}

/** Balances that hledger reckons: by month end, by account. Accounts without any are left out. */
interface MonthEnd {
  readonly day: CalendarDate;
  readonly balances: ReadonlyMap<string, string>;
}

async function monthEnds(journal: string): Promise<readonly MonthEnd[]> {
  const csv = await hledger(journal, [
    ...['balance', '--monthly', '--historical', '--flat', '--empty', '--no-total'],
    ...['--output-format', 'csv'],
  ]);
  const [head = [], ...accounts] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1, -1).split('","'));
  return head.slice(1).map((month, index) => ({
    day: lastDayOf(month),
    balances: new Map(
      accounts.map(([account = '', ...cells]) => [account, amountIn(cells[index] ?? '')]),
    ),
  }));
}

/** Where a balance of ours is not the one that was reckoned from the journal. */
async function ourDifferences(
  data: string,
  theirs: readonly MonthEnd[],
): Promise<readonly string[]> {
  const readStore = ReadStore.openReadOnly({ path: embeddedLedgerFiles(data).views });
  const differences: string[] = [];
  for (const { fundId } of await readStore.reports.funds()) {
    for (const { day, balances } of theirs) {
      const ours = await readStore.fundLedger.trialBalance(fundId, { asOf: day });
      const lines = ours?.lines.map((line) => [`${fundId}:${line.account}`, line.balance] as const);
      const apart = (lines ?? []).filter(
        ([account, balance]) => balance !== (balances.get(account) ?? '0.00'),
      );
      differences.push(...apart.map(([account, balance]) => `${day} ${account} ${balance}`));
    }
  }
  readStore.close();
  return differences;
}

async function hledger(journal: string, argv: readonly string[]): Promise<string> {
  const run = promisify(execFile);
  const options = {
    maxBuffer: 1 << 28,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  };
  const { stdout } = await run('hledger', ['--file', journal, ...argv], options);
  return stdout;
}

/** `2022-02` is headed by its month, and ends on the 28th. */
function lastDayOf(month: string): CalendarDate {
  return addDays(firstOfNextMonth(calendarDate(`${month.slice(0, 7)}-01`)), -1);
}

/** `-1234.50 CNY`, or `0` where there is nothing. */
function amountIn(cell: string): string {
  return cell === '0' ? '0.00' : yuan(cell.replace(' CNY', ''));
}

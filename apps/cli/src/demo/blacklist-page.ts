import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedLedgerFiles } from '@grants/api';
import { groundInChinese } from '@grants/application';
import { calendarDate, endOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { ReadStore } from '@grants/read-store';
import type { Ban, CreditBlacklistQueries } from '@grants/read-store';
import { allBans } from '../credit/all-bans.ts';
import { buildDemo } from './build-demo.ts';

/** The days the page shows. */
const DAYS: readonly CalendarDate[] = ['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'].map(
  calendarDate,
);

const HEADS = [
  '单位 unit',
  '名称 name',
  '编号 ban',
  '事由 ground',
  '起 from',
  '止 to',
  '原单位 origin',
];

/**
 * The demo's blacklist at four dates, as a page: who was banned on the day as the ledger knew that
 * evening, and as it knows at the end. The two differ where something was lifted, annulled or
 * recorded later. The demo is built for it in a temporary folder.
 */
export async function demoBlacklistPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-demo-'));
  try {
    await buildDemo(folder);
    const readStore = ReadStore.openReadOnly({ path: embeddedLedgerFiles(folder).views });
    const parts = await Promise.all(DAYS.map((day) => partOf(readStore.blacklist, day)));
    readStore.close();
    return `${INTRODUCTION}\n${parts.join('\n')}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const INTRODUCTION = `# The blacklist of the demo at four dates

Who may not apply on a day is asked twice: as the ledger knew in the evening of that day, and as it knows at the end of the story. The page
is generated from the demo (\`npm run generate\`), and the test run fails when the two differ.

\`\`\`sh
G="npm run -s grants -- --data ./data/demo"
$G credit blacklist --status active --as-of 2023-12-31                                          # as it is known now
$G credit blacklist --status active --as-of 2023-12-31 --as-known-at 2023-12-31T23:59:59+08:00  # as it was known
\`\`\`
`;

async function partOf(blacklist: CreditBlacklistQueries, asOf: CalendarDate): Promise<string> {
  const asKnownAt = { recordedAt: endOf(asOf) };
  const then = await allBans(blacklist, { asOf, asKnownAt, status: 'active' });
  const now = await allBans(blacklist, { asOf, status: 'active' });
  return [
    `## ${asOf}\n`,
    `As known that evening 当日所知:\n\n${tableOf(then)}`,
    `As known at the end of the story 故事结束时所知:\n\n${tableOf(now)}`,
  ].join('\n');
}

function tableOf(bans: readonly Ban[]): string {
  if (bans.length === 0) return '无 nobody.\n';
  const rows = bans.map((ban) => [
    `\`${ban.subjectRef}\``,
    ban.unitName ?? '',
    ban.banId,
    `${groundInChinese(ban.ground)} (${ban.clause})`,
    ban.firstDay,
    ban.effectiveLastDay,
    ban.kind === 'own' ? '' : `\`${ban.originCreditCode}\``,
  ]);
  const lines = [HEADS, HEADS.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

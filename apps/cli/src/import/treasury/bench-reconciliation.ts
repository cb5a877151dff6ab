import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { instant } from '@grants/kernel';
import type { BenchLine } from '../../bench-line.ts';
import { generateInto } from '../../generate/generated-ledger.ts';
import { openLedger } from '../../open-ledger.ts';
import { ScriptedClock } from '../../story/scripted-clock.ts';
import { authorisedPayments, PAYMENT_DAY, paymentListOf } from './authorised-payments.ts';
import { reconcileTreasuryList } from './import-treasury-list.ts';

const MAPPING = {
  format: 'csv',
  columns: {
    voucher: { column: '支付凭证号' },
    amount: { column: '金额（元）', unit: '元' },
    paidOn: { column: '支付日期', format: 'YYYY-MM-DD' },
    payeeAccount: { column: '收款人账号' },
    payeeName: { column: '收款人全称' },
  },
  sumLine: { column: '支付凭证号', text: '合计' },
};
const SETTLE_MS = 600_000;
const APPENDS_AT_A_TIME = 256;

/**
 * A day's payment list beside a ledger that has authorised every line of it: reading, matching,
 * confirming each payment by a durable command of its project, recording the outcome, in lines a
 * second. Raw is as many bare durable appends to streams of their own, nothing read or decided.
 */
export async function benchReconciliation(lines: number): Promise<BenchLine> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-bench-'));
  try {
    const dataFolder = join(folder, 'data');
    await generateInto(dataFolder, authorisedPayments(lines));
    const [file, mapping] = [join(folder, 'list.csv'), join(folder, 'mapping.json')];
    await writeFile(file, paymentListOf(lines));
    await writeFile(mapping, JSON.stringify(MAPPING));
    const ledger = await openLedger(dataFolder);
    try {
      await ledger.settled(SETTLE_MS);
      const startMs = performance.now();
      const asked = { file, mapping, from: PAYMENT_DAY, dueAfter: 0, by: 'bench', dataFolder };
      const { confirmed } = await reconcileTreasuryList(asked, ledger);
      const seconds = (performance.now() - startMs) / 1000;
      await ledger.settled(SETTLE_MS);
      const settledSeconds = (performance.now() - startMs) / 1000;
      if (confirmed !== lines)
        throw new RangeError(`${confirmed} of ${lines} lines were confirmed`);
      const [ours, raw] = [lines / seconds, lines / (await bareAppends(folder, lines))];
      return {
        bench: 'reconcile payment list',
        ours,
        raw,
        ratio: Number((ours / raw).toFixed(3)),
        unit: 'lines/s',
        inputs: {
          lines,
          seconds: Number(seconds.toFixed(2)),
          untilFundsPostedSeconds: Number(settledSeconds.toFixed(2)),
        },
      };
    } finally {
      await ledger.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Seconds for so many appends of one event, as many under way at a time as the import has. */
async function bareAppends(folder: string, count: number): Promise<number> {
  const clock = new ScriptedClock(instant('2022-07-15T10:00+08:00'));
  const store = SqliteEventStore.open({ path: join(folder, 'bare.sqlite'), clock });
  const left = Array.from({ length: count }, (_append, index) => index).values();
  const startMs = performance.now();
  const work = async () => {
    for (const index of left) {
      await store.append(`bare-${index}`, 'none', [eventOf(index)]);
    }
  };
  try {
    await Promise.all(Array.from({ length: APPENDS_AT_A_TIME }, work));
    return (performance.now() - startMs) / 1000;
  } finally {
    await store.close();
  }
}

function eventOf(index: number) {
  const commandId = `command-${index}`;
  return {
    id: randomUUID(),
    type: 'Bare',
    schemaVersion: 1,
    data: { amount: '300000.00', voucher: `GK-${index}`, paidOn: PAYMENT_DAY },
    metadata: {
      commandId,
      commandDigest: commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: { id: 'bench', role: 'finance-officer' },
      occurredAt: instant('2022-07-15T10:00+08:00'),
    },
  };
}

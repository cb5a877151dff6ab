import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { systemClock } from '@grants/api';
import { previewReconciliation } from '@grants/application';
import type {
  ReconciliationOrder,
  ReconciliationPreview,
  ReconciliationReport,
} from '@grants/application';
import { addDays, isId } from '@grants/kernel';
import type { CalendarDate, Instant } from '@grants/kernel';
import { openLedger } from '../../open-ledger.ts';
import type { OpenLedger } from '../../open-ledger.ts';
import { withLedgerForReading } from '../../read-ledger.ts';
import { CommandFailed, EXIT } from '../../terminal.ts';
import type { Terminal } from '../../terminal.ts';
import { naming } from '../naming.ts';
import { readTreasuryList } from './read-treasury-list.ts';
import type { TreasuryFile } from './read-treasury-list.ts';
import { readTreasuryMapping } from './treasury-mapping.ts';

/** A payment list as a command line brings it. */
export interface TreasuryImport {
  readonly file: string;
  /** Path of the mapping file. */
  readonly mapping: string;
  /** The treasury's number of the list; its days when absent. */
  readonly list?: string;
  /** First and last day the list is of; one day when it has no last. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** Days after its authorisation within which a disbursement should be in a list. */
  readonly dueAfter: number;
  /** Who brings it in. */
  readonly by: string;
  readonly dataFolder: string;
}

/** How long views and reactions may take after the last payment. */
const SETTLE_MS = 600_000;

/**
 * Reads a payment list and reconciles it with the ledger of a data folder. The whole list is read
 * before the ledger is opened, so that a list that cannot be read writes nothing.
 *
 * @throws CommandFailed naming the file and what is wrong with it
 */
export async function importTreasuryList(asked: TreasuryImport): Promise<ReconciliationReport> {
  const order = await orderOf(asked);
  const ledger = await openLedger(asked.dataFolder);
  try {
    const report = await ledger.treasury.reconcile(order);
    await ledger.settled(SETTLE_MS);
    return report;
  } finally {
    await ledger.close();
  }
}

/** Reads a payment list and reconciles it with a ledger that is open already. */
export async function reconcileTreasuryList(
  asked: TreasuryImport,
  { treasury }: Pick<OpenLedger, 'treasury'>,
): Promise<ReconciliationReport> {
  return treasury.reconcile(await orderOf(asked));
}

/** Reads a payment list and says what it would come to, while a server runs or none does. */
export async function previewTreasuryList(
  asked: TreasuryImport,
  terminal: Terminal,
): Promise<ReconciliationPreview & { readonly order: ReconciliationOrder }> {
  const order = await orderOf(asked);
  return withLedgerForReading(asked.dataFolder, terminal, async (ledger) => ({
    order,
    ...(await previewReconciliation(ledger, order)),
  }));
}

/**
 * Reads a payment list and its mapping into what is to be reconciled.
 *
 * @throws CommandFailed naming the file and what is wrong with it
 */
export async function orderOf(
  asked: TreasuryImport,
  occurredAt: Instant = systemClock.now(),
): Promise<ReconciliationOrder> {
  const batchId = batchIdOf(asked);
  const mapping = await naming(asked.mapping, async () =>
    readTreasuryMapping(await readFile(asked.mapping, 'utf8')),
  );
  const read = await naming(asked.file, () => readTreasuryList(asked.file, mapping));
  const { lines, sha256, sumLine, total, unreadable } = read;
  const { from, to = from } = asked;
  const lastDay = to ?? lastDayIn(read);
  return {
    batchId,
    list: {
      file: basename(asked.file),
      sha256,
      mapping: basename(asked.mapping, '.json'),
      lineCount: lines.length + unreadable.length,
      total,
      ...(sumLine !== undefined && { sumLine }),
      ...(from !== undefined && to !== undefined && { period: { from, to } }),
    },
    lines,
    unreadable,
    ...(lastDay !== undefined && { dueBy: addDays(lastDay, -asked.dueAfter) }),
    actor: { id: asked.by, role: 'finance-officer' },
    occurredAt,
  };
}

/** @throws CommandFailed when the list has neither a number nor days, or they are none */
function batchIdOf({ list, from, to }: TreasuryImport): string {
  if (to !== undefined && (from === undefined || to < from)) {
    throw wrongUsage(`--to ${to} needs a --from that is not after it`);
  }
  const batchId = list ?? daysOf(from, to);
  if (batchId === undefined) throw wrongUsage('say which list it is: --list <number>, or --from');
  if (isId(batchId)) return batchId;
  throw wrongUsage(
    `--list ${batchId}: expected 1 to 64 of A-Z a-z 0-9 . _ -, a letter or digit first`,
  );
}

/** A list without a number goes by its days. */
function daysOf(from: CalendarDate | undefined, to: CalendarDate | undefined): string | undefined {
  return from === undefined || to === undefined || to === from ? from : `${from}.${to}`;
}

function wrongUsage(line: string): CommandFailed {
  return new CommandFailed(line, { exitCode: EXIT.wrongUsage });
}

function lastDayIn({ lines }: TreasuryFile): CalendarDate | undefined {
  return lines.reduce<CalendarDate | undefined>(
    (last, { paidOn }) => (last === undefined || paidOn > last ? paidOn : last),
    undefined,
  );
}

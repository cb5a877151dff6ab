import { dateAt } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type {
  BudgetExecutionFilter,
  CommitmentAgeingFilter,
  DisbursementFilter,
  Page,
  PageRequest,
  PointInTime,
  ReadStore,
  RecoveryFilter,
} from '@grants/read-store';
import { registered, sourcesOf } from '../report/disbursement-register.ts';
import { registeredRecovery } from '../report/recovery-register.ts';
import { FILE_KINDS, tableAs } from './export-format.ts';
import type { Chunks, ExportFormat, TableFormat } from './export-format.ts';
import type { ExportTable, RowParts } from './export-table.ts';
import { journalOf } from './hledger.ts';
import { ageingTable } from './tables/ageing-table.ts';
import { disbursementLines, disbursementsTable } from './tables/disbursements-table.ts';
import { executionLines, executionTable } from './tables/execution-table.ts';
import { moneyCardLines, moneyCardTable } from './tables/money-card-table.ts';
import { postingsTable } from './tables/postings-table.ts';
import { recoveriesTable, recoveryLines } from './tables/recoveries-table.ts';

/** What of the ledger is to be a file. */
export type ExportRequest =
  | ({ readonly what: 'postings'; readonly fundId?: string } & PointInTime)
  | ({ readonly what: 'disbursements' } & DisbursementFilter & PointInTime)
  | ({ readonly what: 'recoveries' } & RecoveryFilter & PointInTime)
  | ({ readonly what: 'budget-execution' } & BudgetExecutionFilter)
  | ({ readonly what: 'commitment-ageing' } & Partial<CommitmentAgeingFilter>)
  | ({ readonly what: 'money-card'; readonly projectId: string } & PointInTime);

/** A file of the ledger, written while it is read. */
export interface LedgerFile {
  /** Its name without an ending, in Chinese. */
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly chunks: Chunks;
}

/** A format is asked for in which a report cannot be had. */
export class FormatNotAvailable extends Error {
  override readonly name = 'FormatNotAvailable';
}

/** Ports of an export: the views, and what day it is. */
export interface ExportPorts {
  readonly readStore: ReadStore;
  readonly clock: Clock;
}

const PART = 500;
const JOURNAL_NAME = '会计分录';

/**
 * A report or the postings as a file, consistent while events go on arriving: nothing is in it that
 * the views had not reached when it was begun. It is read as it is written: who stops taking it, or
 * ends it, stops the reading. Undefined where there is no such fund, project or centre.
 *
 * @throws FormatNotAvailable when something but postings is asked for as a journal
 */
export async function ledgerExport(
  { readStore, clock }: ExportPorts,
  request: ExportRequest,
  format: ExportFormat,
): Promise<LedgerFile | undefined> {
  const upTo = readStore.position();
  const capped = { ...request, ...knownUpTo(request, upTo) };
  if (format === 'hledger') return journal(readStore, capped, upTo);
  const asOf = request.asOf ?? dateAt(clock.now());
  const reading = { readStore, upTo, format, asOf };
  switch (capped.what) {
    case 'postings':
      return postings(reading, capped);
    case 'disbursements':
      return disbursements(reading, capped);
    case 'recoveries':
      return recoveries(reading, capped);
    case 'budget-execution':
      return budgetExecution(reading, capped);
    case 'commitment-ageing':
      return commitmentAgeing(reading, capped);
    case 'money-card':
      return moneyCard(reading, capped);
  }
}

type Of<What extends ExportRequest['what']> = Extract<ExportRequest, { readonly what: What }>;

interface Reading {
  readonly readStore: ReadStore;
  readonly upTo: string;
  readonly format: TableFormat;
  /** The day it is of: today when none is named. */
  readonly asOf: CalendarDate;
}

/** What was known, and no more than the views have reached. A moment of the clock stays as it is. */
function knownUpTo({ asKnownAt }: PointInTime, upTo: string): Pick<PointInTime, 'asKnownAt'> {
  if (asKnownAt === undefined) return { asKnownAt: { position: upTo } };
  if ('recordedAt' in asKnownAt) return { asKnownAt };
  return { asKnownAt: { position: asKnownAt.position < upTo ? asKnownAt.position : upTo } };
}

async function journal(
  readStore: ReadStore,
  request: ExportRequest,
  upTo: string,
): Promise<LedgerFile | undefined> {
  if (request.what !== 'postings') {
    throw new FormatNotAvailable(`hledger is a format of postings, not of ${request.what}`);
  }
  const { what, ...asked } = request;
  const { fundId } = asked;
  const funds = await readStore.reports.funds();
  const fundIds = funds.map((fund) => fund.fundId).filter((id) => id === (fundId ?? id));
  if (fundId !== undefined && fundIds.length === 0) return undefined;
  const parts = readStore.reports.postings({ ...asked, upTo });
  const chunks = journalOf({ fundIds, accounts: ACCOUNTS }, parts);
  return { name: [JOURNAL_NAME, fundId].filter(Boolean).join(' '), ...FILE_KINDS.hledger, chunks };
}

async function postings(
  reading: Reading,
  { what, ...asked }: Of<'postings'>,
): Promise<LedgerFile | undefined> {
  const { reports } = reading.readStore;
  const { fundId } = asked;
  if (fundId !== undefined && !(await reports.funds()).some((fund) => fund.fundId === fundId)) {
    return undefined;
  }
  const parts = reports.postings({ ...asked, upTo: reading.upTo });
  return file(reading, { table: postingsTable, parts, about: fundId });
}

async function disbursements(
  reading: Reading,
  { what, ...asked }: Of<'disbursements'>,
): Promise<LedgerFile> {
  const { readStore } = reading;
  const sources = sourcesOf(await readStore.reports.funds());
  const items = inParts((page) => readStore.disbursements.list({ ...asked, ...page }));
  const parts = eachAs(items, (item) => disbursementLines(registered(item, sources)));
  return file(reading, { table: disbursementsTable, parts, about: asked.fundId });
}

async function recoveries(
  reading: Reading,
  { what, ...asked }: Of<'recoveries'>,
): Promise<LedgerFile> {
  const { readStore } = reading;
  const sources = sourcesOf(await readStore.reports.funds());
  const items = inParts((page) => readStore.recoveries.list({ ...asked, ...page }));
  const parts = eachAs(items, (item) => recoveryLines(registeredRecovery(item, sources)));
  return file(reading, { table: recoveriesTable, parts, about: asked.fundId });
}

async function budgetExecution(
  reading: Reading,
  { what, ...asked }: Of<'budget-execution'>,
): Promise<LedgerFile> {
  const rows = executionLines(await reading.readStore.reports.budgetExecution(asked));
  return file(reading, { table: executionTable(asked.by), parts: onePart(rows) });
}

async function commitmentAgeing(
  reading: Reading,
  { what, ...asked }: Of<'commitment-ageing'>,
): Promise<LedgerFile> {
  const { reports } = reading.readStore;
  const { promises } = await reports.commitmentAgeing({ ...asked, asOf: reading.asOf });
  return file(reading, { table: ageingTable, parts: onePart(promises), about: asked.fundId });
}

async function moneyCard(
  reading: Reading,
  { projectId, ...when }: Of<'money-card'>,
): Promise<LedgerFile | undefined> {
  const card = await reading.readStore.reports.moneyCard(projectId, when);
  if (card === undefined) return undefined;
  const parts = onePart(moneyCardLines(card));
  return file(reading, { table: moneyCardTable, parts, about: projectId });
}

interface Filed<Row> {
  readonly table: ExportTable<Row>;
  readonly parts: RowParts<Row>;
  /** The one fund or project it is about. */
  readonly about?: string | undefined;
}

function file<Row>({ format, asOf }: Reading, { table, parts, about }: Filed<Row>): LedgerFile {
  const name = [table.name, about, asOf].filter((part) => part !== undefined).join(' ');
  return { name, ...FILE_KINDS[format], chunks: tableAs(format, table, parts) };
}

async function* onePart<Row>(rows: readonly Row[]): RowParts<Row> {
  yield await Promise.resolve(rows);
}

async function* inParts<Item>(list: (page: PageRequest) => Promise<Page<Item>>): RowParts<Item> {
  let page = await list({ limit: PART });
  yield page.items;
  while (page.nextCursor !== null) {
    page = await list({ limit: PART, after: page.nextCursor });
    yield page.items;
  }
}

async function* eachAs<Item, Row>(
  parts: RowParts<Item>,
  rowsOf: (item: Item) => readonly Row[],
): RowParts<Row> {
  for await (const items of parts) yield items.flatMap(rowsOf);
}

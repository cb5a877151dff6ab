import { dateAt } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type {
  BudgetExecutionFilter,
  CommitmentAgeingFilter,
  DisbursementFilter,
  FundLine,
  Page,
  PageRequest,
  PointInTime,
  PostingCriteria,
  ReadStore,
  RecoveryFilter,
} from '@grants/read-store';
import { registered } from '../report/disbursement-register.ts';
import { isKnown, sourcesOf } from '../report/funds.ts';
import { registeredRecovery } from '../report/recovery-register.ts';
import { FILE_KINDS, tableAs } from './export-format.ts';
import type { Chunks, ExportFormat, Tabled, TableFormat } from './export-format.ts';
import type { RowParts } from './export-table.ts';
import { journalOf } from './hledger.ts';
import { ageingTable } from './tables/ageing-table.ts';
import { disbursementLines, disbursementsTable } from './tables/disbursements-table.ts';
import { executionLines, executionTable } from './tables/execution-table.ts';
import { moneyCardLines, moneyCardTable } from './tables/money-card-table.ts';
import { postingsTable } from './tables/postings-table.ts';
import { recoveriesTable, recoveryLines } from './tables/recoveries-table.ts';

/** What of the ledger is to be a file. */
export type ExportRequest =
  | ({ readonly what: 'postings' } & PostingCriteria & PointInTime)
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
  const funds = await readStore.reports.funds();
  if ('fundId' in request && !isKnown(request.fundId, funds)) return undefined;
  const capped = { ...request, ...knownUpTo(request, upTo) };
  const asOf = request.asOf ?? dateAt(clock.now());
  const reading = { readStore, funds, upTo, asOf };
  if (format === 'hledger') return journal(reading, capped);
  const table = { ...reading, format };
  switch (capped.what) {
    case 'postings':
      return postings(table, capped);
    case 'disbursements':
      return disbursements(table, capped);
    case 'recoveries':
      return recoveries(table, capped);
    case 'budget-execution':
      return budgetExecution(table, capped);
    case 'commitment-ageing':
      return commitmentAgeing(table, capped);
    case 'money-card':
      return moneyCard(table, capped);
  }
}

type Of<What extends ExportRequest['what']> = Extract<ExportRequest, { readonly what: What }>;

interface Reading {
  readonly readStore: ReadStore;
  readonly funds: readonly FundLine[];
  readonly upTo: string;
  /** The day it is of: today when none is named. */
  readonly asOf: CalendarDate;
}

interface TableReading extends Reading {
  readonly format: TableFormat;
}

/** What was known, and no more than the views have reached. A moment of the clock stays as it is. */
function knownUpTo({ asKnownAt }: PointInTime, upTo: string): Pick<PointInTime, 'asKnownAt'> {
  if (asKnownAt === undefined) return { asKnownAt: { position: upTo } };
  if ('recordedAt' in asKnownAt) return { asKnownAt };
  return { asKnownAt: { position: asKnownAt.position < upTo ? asKnownAt.position : upTo } };
}

function journal({ readStore, funds, upTo, asOf }: Reading, request: ExportRequest): LedgerFile {
  if (request.what !== 'postings') {
    throw new FormatNotAvailable(`hledger is a format of postings, not of ${request.what}`);
  }
  const { what, ...asked } = request;
  const { fundId } = asked;
  const fundIds = funds.map((fund) => fund.fundId).filter((id) => id === (fundId ?? id));
  const parts = readStore.reports.postings({ ...asked, upTo });
  const chunks = journalOf({ fundIds, accounts: ACCOUNTS }, parts);
  return { name: nameOf([JOURNAL_NAME, fundId, asOf]), ...FILE_KINDS.hledger, chunks };
}

function postings(reading: TableReading, { what, ...asked }: Of<'postings'>): LedgerFile {
  const { readStore, upTo } = reading;
  const items = readStore.reports.postings({ ...asked, upTo });
  return file(reading, { table: postingsTable, items, rowsOf: itself }, asked.fundId);
}

function disbursements(reading: TableReading, { what, ...asked }: Of<'disbursements'>): LedgerFile {
  const sources = sourcesOf(reading.funds);
  const items = inParts(async (page) => {
    const { items: listed, nextCursor } = await reading.readStore.disbursements.list({
      ...asked,
      ...page,
    });
    return { items: listed.map((item) => registered(item, sources)), nextCursor };
  });
  const tabled = { table: disbursementsTable, items, rowsOf: disbursementLines };
  return file(reading, tabled, asked.fundId);
}

function recoveries(reading: TableReading, { what, ...asked }: Of<'recoveries'>): LedgerFile {
  const sources = sourcesOf(reading.funds);
  const items = inParts(async (page) => {
    const { items: listed, nextCursor } = await reading.readStore.recoveries.list({
      ...asked,
      ...page,
    });
    return { items: listed.map((item) => registeredRecovery(item, sources)), nextCursor };
  });
  const tabled = { table: recoveriesTable, items, rowsOf: recoveryLines };
  return file(reading, tabled, asked.fundId);
}

async function budgetExecution(
  reading: TableReading,
  { what, ...asked }: Of<'budget-execution'>,
): Promise<LedgerFile> {
  const rows = executionLines(await reading.readStore.reports.budgetExecution(asked));
  return file(reading, { table: executionTable(asked.by), items: onePart(rows), rowsOf: itself });
}

async function commitmentAgeing(
  reading: TableReading,
  { what, ...asked }: Of<'commitment-ageing'>,
): Promise<LedgerFile> {
  const { readStore, asOf } = reading;
  const { promises } = await readStore.reports.commitmentAgeing({ ...asked, asOf });
  const tabled = { table: ageingTable, items: onePart(promises), rowsOf: itself };
  return file(reading, tabled, asked.fundId);
}

async function moneyCard(
  reading: TableReading,
  { what, projectId, ...when }: Of<'money-card'>,
): Promise<LedgerFile | undefined> {
  const card = await reading.readStore.reports.moneyCard(projectId, when);
  if (card === undefined) return undefined;
  const tabled = { table: moneyCardTable, items: onePart([card]), rowsOf: moneyCardLines };
  return file(reading, tabled, projectId);
}

function file<Item, Row>(
  { format, asOf }: TableReading,
  tabled: Tabled<Item, Row>,
  about?: string,
): LedgerFile {
  const name = nameOf([tabled.table.name, about, asOf]);
  return { name, ...FILE_KINDS[format], chunks: tableAs(format, tabled) };
}

function itself<Row>(row: Row): readonly Row[] {
  return [row];
}

/** Of what, of which fund or project, and as of which day. */
function nameOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
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

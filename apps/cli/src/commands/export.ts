import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { systemClock } from '@grants/api';
import { ledgerExport, POSTING_FORMATS, TABLE_FORMATS } from '@grants/application';
import type { ExportFormat, ExportRequest, LedgerFile } from '@grants/application';
import type { CalendarDate } from '@grants/kernel';
import { EXECUTION_GROUPS } from '@grants/read-store';
import type { ExecutionGroup, KnownAt } from '@grants/read-store';
import { date, knownAt } from '../arguments.ts';
import { dataFolderOf } from '../data-folder.ts';
import { withLedgerForReading } from '../read-ledger.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions {
  readonly format?: ExportFormat;
  readonly out: string;
  readonly fund?: string;
  readonly project?: string;
  readonly by: ExecutionGroup;
  readonly asOf?: CalendarDate;
  readonly asKnownAt?: KnownAt;
}

/** What can be exported: the reports of the finance bureau, and the journal of all postings. */
const REPORTS = [
  'postings',
  'journal',
  'disbursements',
  'recoveries',
  'budget-execution',
  'commitment-ageing',
  'money-card',
] as const;

type Report = (typeof REPORTS)[number];

/** `grants export`: a report, a register or the journal as a file. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('a report, a register or the journal as a file 导出台账、报表和分录')
    .addArgument(new Argument('<report>', 'what to export').choices(REPORTS))
    .requiredOption('--out <file>', 'the file to write; one that is there is replaced')
    .addOption(
      new Option('--format <format>', 'csv unless told; hledger of the journal').choices(
        POSTING_FORMATS,
      ),
    )
    .option('--fund <id>', 'of this fund alone')
    .option('--project <id>', 'the project or centre of a money card, or of a register')
    .addOption(
      new Option('--by <group>', 'by what budget execution is told')
        .choices(EXECUTION_GROUPS)
        .default('fund'),
    )
    .option('--as-of <date>', 'as it stood at the end of a day', date)
    .option('--as-known-at <moment>', 'as the ledger knew it at a position or a moment', knownAt)
    .action(async (report: Report, options: ExportOptions, command: Command) => {
      const format = formatOf(report, options);
      const bytes = await withLedgerForReading(
        dataFolderOf(command, terminal),
        terminal,
        async ({ readStore }) => {
          const ports = { readStore, clock: systemClock };
          const file = await ledgerExport(ports, requestOf(report, options), format);
          if (file === undefined) throw new CommandFailed(nothingOf(options));
          return written(file, options.out, terminal);
        },
      );
      terminal.stdout.write(`${options.out}: ${bytes} bytes\n`);
    });
}

/** @throws CommandFailed when a report cannot be had in the format */
function formatOf(report: Report, { format }: ExportOptions): ExportFormat {
  const available: readonly ExportFormat[] =
    report === 'journal' ? ['hledger'] : report === 'postings' ? POSTING_FORMATS : TABLE_FORMATS;
  const [first = 'csv'] = available;
  if (format === undefined) return first;
  if (available.includes(format)) return format;
  throw new CommandFailed(`${report} can be had as ${available.join(', ')}, not as ${format}`, {
    exitCode: EXIT.wrongUsage,
  });
}

function requestOf(report: Report, options: ExportOptions): ExportRequest {
  const { fund, project, by, asOf, asKnownAt } = options;
  const when = { ...(asOf && { asOf }), ...(asKnownAt && { asKnownAt }) };
  const ofFund = fund === undefined ? when : { ...when, fundId: fund };
  switch (report) {
    case 'postings':
    case 'journal':
      return { what: 'postings', ...ofFund };
    case 'disbursements':
    case 'recoveries':
      return { what: report, ...ofFund, ...(project !== undefined && { projectId: project }) };
    case 'budget-execution':
      return { what: report, by, ...when };
    case 'commitment-ageing':
      return { what: report, ...ofFund };
    case 'money-card':
      if (project !== undefined) return { what: report, projectId: project, ...when };
      throw new CommandFailed('a money card is of one project: name it with --project', {
        exitCode: EXIT.wrongUsage,
      });
  }
}

function nothingOf({ fund, project }: ExportOptions): string {
  return fund === undefined
    ? `nothing was ever promised to a project ${project ?? ''}`
    : `there is no fund ${fund}`;
}

/** Writes beside the file and puts it in place when it is whole: what is there is never half a file. */
async function written({ chunks }: LedgerFile, out: string, { ending }: Terminal): Promise<number> {
  const partial = `${out}.part`;
  const file = createWriteStream(partial);
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), file, { signal: ending });
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    if (!ending.aborted) throw error;
    throw new CommandFailed('ended before the file was whole', {
      exitCode: EXIT.ended,
      cause: error,
    });
  }
  return file.bytesWritten;
}

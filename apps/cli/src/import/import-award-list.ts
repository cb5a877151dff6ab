import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemClock } from '@grants/api';
import { openLedger } from '../open-ledger.ts';
import type { OpenLedger } from '../open-ledger.ts';
import { CommandFailed, EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { isSourceName } from './award-identity.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { importAwards } from './import-awards.ts';
import type { RecordAward } from './import-awards.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportTally } from './import-tally.ts';
import { openListTable } from './list-table.ts';
import type { ListTable } from './list-table.ts';
import { readMapping } from './mapping.ts';
import type { AwardMapping } from './mapping.ts';
import { naming } from './naming.ts';
import { ProgressLine } from './progress-line.ts';
import { RejectsFile } from './rejects-file.ts';

/** An import as a command line asks for it. */
export interface ImportOrder {
  readonly file: string;
  readonly source: string;
  /** Path of the mapping file. */
  readonly mapping: string;
  readonly dataFolder: string;
  /** Path of the file for rows set aside; in the data folder when absent. */
  readonly rejects?: string;
  readonly dryRun: boolean;
  readonly progress: boolean;
}

/** How long views and reactions may take after the last row. */
const SETTLE_MS = 600_000;
const KIBIBYTES_PER_MEBIBYTE = 1024;

/**
 * Imports a list into the ledger of a data folder. The whole list is read once before the ledger
 * is opened, so that a list that cannot be read writes nothing.
 *
 * @throws CommandFailed naming the file and what is wrong with it
 */
export async function importAwardList(
  order: ImportOrder,
  terminal: Terminal,
): Promise<ImportReport> {
  const startMs = performance.now();
  if (!isSourceName(order.source)) {
    throw new CommandFailed(
      `--source ${order.source}: expected 1 to 30 small letters, digits and hyphens, a letter first`,
      { exitCode: EXIT.wrongUsage },
    );
  }
  const mapping = await naming(order.mapping, async () =>
    readMapping(await readFile(order.mapping, 'utf8')),
  );
  const table = await naming(order.file, () => openListTable(order.file, mapping));
  const importId = randomUUID();
  const rejects = new RejectsFile(rejectsPathOf(order, importId), table.header.names);
  const reading = { order, terminal, mapping, table, importId, rejects };
  const tally = order.dryRun ? await readRows(reading) : await readRowsIntoLedger(reading);
  return {
    importId,
    file: basename(order.file),
    source: order.source,
    dryRun: order.dryRun,
    complete: tally.rows === table.rowCount,
    tally,
    ...(rejects.isEmpty ? {} : { rejectsFile: rejects.path }),
    seconds: (performance.now() - startMs) / 1000,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / KIBIBYTES_PER_MEBIBYTE),
  };
}

interface Reading {
  readonly order: ImportOrder;
  readonly terminal: Terminal;
  readonly mapping: AwardMapping;
  readonly table: ListTable<ColumnMapping>;
  readonly importId: string;
  readonly rejects: RejectsFile;
}

async function readRowsIntoLedger(reading: Reading): Promise<ImportTally> {
  const ledger = await openLedger(reading.order.dataFolder);
  try {
    const tally = await readRows(reading, recorder(ledger, reading));
    await ledger.settled(SETTLE_MS);
    return tally;
  } finally {
    await ledger.close();
  }
}

async function readRows(
  { order, terminal, mapping, table, importId, rejects }: Reading,
  record?: RecordAward,
): Promise<ImportTally> {
  const told = order.progress || terminal.stderr.isTTY === true;
  const progress = told ? new ProgressLine(terminal.stderr, table.rowCount) : undefined;
  try {
    return await importAwards({
      list: { source: order.source, mapping, header: table.header },
      importId,
      file: basename(order.file),
      rows: table.rows(),
      ...(record === undefined ? {} : { record }),
      setAside: (entry) => rejects.write(entry),
      progressed: ({ rows }) => progress?.tell(rows),
      signal: terminal.ending,
    });
  } finally {
    await rejects.close();
  }
}

/** All awards of one import happened, for the ledger, when it began. */
function recorder(ledger: OpenLedger, { order, importId }: Reading): RecordAward {
  const actor = { id: `import:${order.source}`, role: 'importer' };
  const occurredAt = systemClock.now();
  return (request, commandId) =>
    ledger.give(request, {
      commandId,
      correlationId: importId,
      causationId: importId,
      actor,
      occurredAt,
    });
}

function rejectsPathOf({ rejects, dataFolder }: ImportOrder, importId: string): string {
  return rejects ?? join(dataFolder, 'imports', `${importId}.rejects.csv`);
}

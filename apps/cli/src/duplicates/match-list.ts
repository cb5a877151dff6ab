import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { awardRecord, submittedRecord } from '@grants/application';
import type { GrantsEvent } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { MatchRecord } from '@grants/matching';
import { readAwardRow } from '../import/award-row.ts';
import { openListTable } from '../import/list-table.ts';
import { readMapping } from '../import/mapping.ts';
import { naming } from '../import/naming.ts';
import { CommandFailed } from '../terminal.ts';

/** Which of two lists: part of the id of every record, so that no two are one. */
export type Side = 'left' | 'right';

/** A list to be compared with another, every row a record of its own, whatever number it has. */
export interface MatchList {
  readonly side: Side;
  readonly name: string;
  readonly records: readonly MatchRecord[];
  /** Rows that are no award, such as those without a title, and so are not compared. */
  readonly leftOut: number;
}

/** A list file with its mapping. */
export interface ListFile {
  readonly file: string;
  readonly mapping: string;
}

/**
 * Reads a list file: the id of a row is its line, since lists use one number twice.
 *
 * @throws CommandFailed naming the file and what is wrong with it
 */
export async function matchListOfFile(side: Side, told: ListFile): Promise<MatchList> {
  const { file } = told;
  const mapping = await naming(told.mapping, async () =>
    readMapping(await readFile(told.mapping, 'utf8')),
  );
  const table = await naming(file, () => openListTable(file, mapping));
  const list = { source: side, mapping, header: table.header };
  const records: MatchRecord[] = [];
  for await (const row of table.rows()) {
    const reading = readAwardRow(list, row);
    if (!('award' in reading)) continue;
    records.push({ ...awardRecord('', reading.award), id: `${side}:${row.line}` });
  }
  return { side, name: basename(file), records, leftOut: table.rowCount - records.length };
}

/**
 * The awards of one source that a ledger knows, as they now stand; or the applications of a
 * programme.
 *
 * @throws CommandFailed naming the sources there are
 */
export async function matchListOfLedger(
  side: Side,
  name: string,
  eventStore: Pick<EventStore, 'readAll'>,
): Promise<MatchList> {
  const known = new Set<string>();
  const records = new Map<string, MatchRecord>();
  for await (const event of eventStore.readAll()) {
    const record = recordIn(event as unknown as GrantsEvent);
    if (record === undefined) continue;
    known.add(record.source);
    if (record.source !== name) continue;
    const id = `${side}:${record.id.slice(record.id.indexOf(':') + 1)}`;
    records.set(id, { ...record, id, source: side });
  }
  if (records.size > 0) return { side, name, records: [...records.values()], leftOut: 0 };
  throw new CommandFailed(
    `the ledger knows no source "${name}"; it knows ${[...known].toSorted().join(', ') || 'none'}. ` +
      `A list file is read with --${side} <file> --${side}-mapping <file>`,
  );
}

function recordIn(event: GrantsEvent): MatchRecord | undefined {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return submittedRecord(event.data);
    case 'ExternalAwardRecorded':
    case 'ExternalAwardCorrected':
      return awardRecord(event.data.awardId, event.data.award);
    default:
      return undefined;
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { UnreadableLine } from '@grants/application';
import type { ListedLine } from '@grants/domain';
import { fenOf, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { openListTable } from '../list-table.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readPaymentRow } from './read-line.ts';
import type { RowReading } from './read-line.ts';
import type { TreasuryMapping } from './treasury-mapping.ts';

/** A payment list as its file tells it. */
export interface TreasuryFile {
  readonly sha256: string;
  readonly lines: readonly ListedLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** What all amounts that can be read add up to. */
  readonly total: Yuan;
  readonly sumLine?: Yuan;
}

/**
 * Reads a payment list from end to end.
 *
 * @throws UnreadableFile when the file is damaged, lacks its sum line or has two; WrongColumns
 */
export async function readTreasuryList(
  path: string,
  mapping: TreasuryMapping,
): Promise<TreasuryFile> {
  const table = await openListTable(path, mapping);
  const rows = new ListRows();
  for await (const row of table.rows()) {
    rows.take(readPaymentRow({ mapping, header: table.header }, row));
  }
  const sumLine = theSumLine(mapping, rows.sums);
  const { lines, total, unreadable } = rows;
  const read = { sha256: await digestOf(path), lines, unreadable, total: yuanOf(total) };
  return sumLine === undefined ? read : { ...read, sumLine };
}

/** What the rows of a list came to. */
class ListRows {
  readonly lines: ListedLine[] = [];
  readonly unreadable: UnreadableLine[] = [];
  readonly sums: Yuan[] = [];
  /** In fen. */
  total = 0n;

  take(reading: RowReading): void {
    if (reading === 'no-line') return;
    if ('sumLine' in reading) {
      this.sums.push(reading.sumLine);
    } else if ('line' in reading) {
      this.lines.push(reading.line);
      this.total += fenOf(reading.line.amount);
    } else if (reading.isOfMoney || this.sums.length === 0) {
      // Below the sum line stand signatures and the like, which are of no money.
      this.unreadable.push(reading.unreadable);
      this.total += reading.amount === undefined ? 0n : fenOf(reading.amount);
    }
  }
}

function theSumLine({ sumLine }: TreasuryMapping, sums: readonly Yuan[]): Yuan | undefined {
  if (!sumLine) return undefined;
  const [sum, another] = sums;
  const mark = `"${sumLine.text}" in the column "${sumLine.column}"`;
  if (sum === undefined) {
    throw new UnreadableFile(
      `it ends without its sum line, ${mark}: it was cut off, or is another list`,
    );
  }
  if (another !== undefined) throw new UnreadableFile(`it has two sum lines, ${mark}`);
  return sum;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

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
  const lines: ListedLine[] = [];
  const unreadable: UnreadableLine[] = [];
  const sums: Yuan[] = [];
  let total = 0n;
  for await (const row of table.rows()) {
    const reading = readPaymentRow({ mapping, header: table.header }, row);
    if (reading === 'no-line') continue;
    if ('sumLine' in reading) {
      sums.push(reading.sumLine);
    } else if ('line' in reading) {
      lines.push(reading.line);
      total += fenOf(reading.line.amount);
    } else if (!isFooter(reading, sums)) {
      unreadable.push(reading.unreadable);
      total += reading.amount === undefined ? 0n : fenOf(reading.amount);
    }
  }
  const sumLine = theSumLine(mapping, sums);
  const sha256 = await digestOf(path);
  const read = { sha256, lines, unreadable, total: yuanOf(total) };
  return sumLine === undefined ? read : { ...read, sumLine };
}

/** Below the sum line stand signatures and the like: what has no voucher and no amount. */
function isFooter(
  { unreadable, amount }: { readonly unreadable: UnreadableLine; readonly amount?: Yuan },
  sums: readonly Yuan[],
): boolean {
  return sums.length > 0 && unreadable.voucher === undefined && amount === undefined;
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

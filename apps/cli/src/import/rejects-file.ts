import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RejectReason } from './import-tally.ts';
import type { SourceRow } from './source-row.ts';

/** A row that is not in the ledger as it stands in the list, and why. */
export interface SetAside {
  readonly row: SourceRow;
  readonly reason: RejectReason | 'repeated' | 'part-left-out';
  readonly detail: string;
}

/** What is done with rows that are set aside. */
export type SetRowAside = (entry: SetAside) => Promise<void>;

const REASONS: Readonly<Record<SetAside['reason'], string>> = {
  'blank-row': '空行',
  'repeated-header': '重复表头',
  'wrong-width': '列数不符',
  'missing-field': '缺少必填项',
  'unreadable-cell': '无法识别',
  'number-used-twice': '编号相同而内容不同',
  refused: '台账拒收',
  repeated: '重复行（已计入）',
  'part-left-out': '已导入，部分单元格略去',
};
const COLUMNS = ['行号 line', '原因 reason', '说明 detail'];
/** Excel takes a CSV file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]/;

/** The file of rows that were set aside: CSV that Excel opens. Not made before the first row. */
export class RejectsFile {
  private stream: Promise<WriteStream> | undefined;

  constructor(
    readonly path: string,
    private readonly columns: readonly string[],
  ) {}

  get isEmpty(): boolean {
    return this.stream === undefined;
  }

  async write({ row, reason, detail }: SetAside): Promise<void> {
    const stream = await (this.stream ??= this.open());
    const line = lineOf([String(row.line), `${REASONS[reason]} ${reason}`, detail, ...row.cells]);
    if (!stream.write(line)) await once(stream, 'drain');
  }

  /** Lets what was written reach the file; fails when something did not. */
  async close(): Promise<void> {
    const stream = await this.stream;
    if (!stream) return;
    stream.end();
    await finished(stream);
  }

  private async open(): Promise<WriteStream> {
    await mkdir(dirname(this.path), { recursive: true });
    const stream = createWriteStream(this.path);
    await once(stream, 'open');
    // A full disk is told by the next wait or by close; unheard, it would end the process.
    stream.on('error', () => undefined);
    stream.write(BYTE_ORDER_MARK + lineOf([...COLUMNS, ...this.columns]));
    return stream;
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

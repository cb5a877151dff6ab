import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { calendarDate, yuan } from '@grants/kernel';
import { partsOf, SAMPLE_TABLE, sampleRow } from '../../specs/sample-table.ts';
import type { SampleRow } from '../../specs/sample-table.ts';
import type { ExportTable } from '../export-table.ts';
import { xlsxOf } from './xlsx.ts';

interface Written {
  readonly rows?: readonly (readonly SampleRow[])[];
  readonly table?: ExportTable<SampleRow>;
  readonly rowsMax?: number;
}

async function bytesOf({ rows = [], table = SAMPLE_TABLE, rowsMax }: Written): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(xlsxOf(table, partsOf(...rows), rowsMax)));
}

async function readBack(written: Written): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs has its own name for what Node calls a Buffer.
  await workbook.xlsx.load((await bytesOf(written)) as unknown as ExcelJS.Buffer);
  return workbook;
}

async function noteReadBack(note: string): Promise<unknown> {
  const workbook = await readBack({ rows: [[sampleRow({ note })]] });
  return workbook.worksheets[0]?.getCell('A2').value;
}

describe('a table as a workbook, read back by another program', () => {
  it('has its name, its headings in bold, and they stay in view', async () => {
    const [sheet] = (await readBack({})).worksheets;

    expect(sheet?.name).toBe('样表');
    expect(sheet?.getRow(1).values).toEqual([undefined, '摘要', '金额', '日期', '笔数']);
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true });
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  });

  it('has amounts as numbers with two decimals, days as days, counts as whole numbers', async () => {
    const row = {
      note: '首笔',
      amount: yuan('-1234567.89'),
      on: calendarDate('2022-07-15'),
      times: 3,
    };
    const [sheet] = (await readBack({ rows: [[row]] })).worksheets;

    expect(sheet?.getCell('A2').value).toBe('首笔');
    expect(sheet?.getCell('B2').value).toBe(-1234567.89);
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('C2').value).toEqual(new Date('2022-07-15T00:00:00Z'));
    expect(sheet?.getCell('D2').value).toBe(3);
    expect(sheet?.getCell('D2').numFmt).toBe('0');
  });

  it.each(['1990-01-01', '2000-02-29', '2100-12-31'])('knows %s', async (day) => {
    const rows = [[sampleRow({ on: calendarDate(day) })]];
    const [sheet] = (await readBack({ rows })).worksheets;

    expect(sheet?.getCell('C2').value).toEqual(new Date(`${day}T00:00:00Z`));
  });

  it('leaves a cell empty where there is nothing, and the others in their columns', async () => {
    const row = { note: null, amount: null, on: null, times: 7 };
    const [sheet] = (await readBack({ rows: [[row], [sampleRow({ times: 8 })]] })).worksheets;

    expect([sheet?.getCell('A2').value, sheet?.getCell('B2').value]).toEqual([null, null]);
    expect([sheet?.getCell('D2').value, sheet?.getCell('D3').value]).toEqual([7, 8]);
  });

  it.each(['<b>&amp;</b> "甲" \'乙\'', '=1+1', '  甲\n乙  ', '键合设备𠮷'])(
    'has %j as it stands',
    async (note) => {
      expect(await noteReadBack(note)).toBe(note);
    },
  );

  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])(
    'has a mark in the place of %j, which XML has no way to write',
    async (sign) => {
      expect(await noteReadBack(`甲${sign}乙`)).toBe('甲\uFFFD乙');
    },
  );

  it('goes on in a next sheet when one is full, with the same headings', async () => {
    const times = [1, 2, 3, 4, 5].map((count) => sampleRow({ times: count }));
    const workbook = await readBack({ rows: [times.slice(0, 3), times.slice(3)], rowsMax: 3 });
    const told = workbook.worksheets.map((sheet) => [
      sheet.name,
      ...sheet.getColumn(4).values.slice(1),
    ]);

    expect(told).toEqual([
      ['样表', '笔数', 1, 2],
      ['样表 (2)', '笔数', 3, 4],
      ['样表 (3)', '笔数', 5],
    ]);
  });

  it('has columns beyond the twenty-sixth in their places', async () => {
    const column = (index: number) =>
      ({ heading: `列${index + 1}`, kind: 'count', cell: () => index + 1 }) as const;
    const table = {
      name: '宽表',
      columns: Array.from({ length: 54 }, (_, index) => column(index)),
    };
    const [sheet] = (await readBack({ table, rows: [[sampleRow({})]] })).worksheets;

    expect(['Z2', 'AA2', 'BB2'].map((at) => sheet?.getCell(at).value)).toEqual([26, 27, 54]);
  });

  it('names its sheets as Excel lets it', async () => {
    const name = `收/支*明细[2022]:${'甲'.repeat(40)}`;
    const written = { table: { ...SAMPLE_TABLE, name }, rows: [[sampleRow({}), sampleRow({})]] };
    const [first, second] = (await readBack({ ...written, rowsMax: 2 })).worksheets;

    expect(first?.name).toBe(`收 支 明细 2022  ${'甲'.repeat(18)}`);
    expect(second?.name).toBe(`收 支 明细 2022  ${'甲'.repeat(14)} (2)`);
  });

  it('is the same file for the same rows, however they come', async () => {
    const rows = [sampleRow({ times: 1 }), sampleRow({ times: 2 })];
    const [whole, again] = [await bytesOf({ rows: [rows] }), await bytesOf({ rows: [rows] })];
    const inParts = unzipSync(await bytesOf({ rows: rows.map((row) => [row]) }));

    expect(again.equals(whole)).toBe(true);
    expect(inParts).toEqual(unzipSync(whole));
  });

  it('is written as the rows come, and reads no more of them than are asked for', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        const note = `第${read}批`;
        yield await Promise.resolve(Array.from({ length: 1000 }, () => sampleRow({ note })));
      }
    }
    let bytes = 0;
    const chunks = xlsxOf(SAMPLE_TABLE, endless());
    while (bytes < 1000) bytes += (await chunks.next()).value?.length ?? 0;
    const readFor = read;
    await chunks.return();

    expect(readFor).toBeLessThan(10);
    expect(read).toBe(readFor);
  });

  it('holds no more rows as text than a piece of a sheet has, whatever a part has', async () => {
    let written = 0;
    const note = {
      heading: '摘要',
      kind: 'text',
      cell: () => {
        written += 1;
        return randomUUID().repeat(10);
      },
    } as const;
    const table = { name: '大表', columns: [note] };
    const onePart = partsOf(Array.from({ length: 5000 }, () => sampleRow({})));
    let before = 0;
    let most = 0;
    let bytes = 0;
    for await (const chunk of xlsxOf(table, onePart)) {
      bytes += chunk.length;
      most = Math.max(most, written - before);
      before = written;
    }

    expect(written).toBe(5000);
    expect(bytes).toBeGreaterThan(5000);
    expect(most).toBeLessThan(1000);
  });
});

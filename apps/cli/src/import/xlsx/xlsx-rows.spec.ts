import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { SourceRow } from '../source-row.ts';
import { xlsxRows } from './xlsx-rows.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-xlsx-'));
  path = join(folder, 'list.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

async function writeWorkbook(...names: readonly string[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const name of names) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(['编号', '名称', '日期', '金额']);
    sheet.addRow([
      71701001,
      { richText: [{ text: '甲' }, { text: '乙' }] },
      new Date(Date.UTC(2018, 0, 2)),
      0.1 + 0.2,
    ]);
    sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
    sheet.getCell('A4').value = name;
    sheet.getCell('B4').value = { formula: 'A2&"号"', result: '71701001号' };
    sheet.getCell('D4').value = true;
  }
  await workbook.xlsx.writeFile(path);
}

async function rowsOf(sheet?: string): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  const file = { format: 'xlsx', ...(sheet === undefined ? {} : { sheet }) } as const;
  for await (const row of xlsxRows(path, file)) rows.push(row);
  return rows;
}

const rowsOfSheet = (name: string) => [
  { line: 1, cells: ['编号', '名称', '日期', '金额'] },
  { line: 2, cells: ['71701001', '甲乙', '2018-01-02', '0.3'] },
  { line: 4, cells: [name, '71701001号', '', 'TRUE'] },
];

describe('the rows of a workbook', () => {
  it('are those of its only sheet as they are shown, with their numbers', async () => {
    await writeWorkbook('立项');
    expect(await rowsOf()).toEqual(rowsOfSheet('立项'));
  });

  it.each(['一', '二', '三'])('are those of the declared sheet %s', async (sheet) => {
    await writeWorkbook('一', '二', '三');
    expect(await rowsOf(sheet)).toEqual(rowsOfSheet(sheet));
  });

  it('are refused when it has several sheets and none is declared', async () => {
    await writeWorkbook('一', '二');
    await expect(rowsOf()).rejects.toThrow(
      'declare "sheet" in the mapping: its sheets are "一", "二"',
    );
  });

  it('are refused when it has no sheet of that name', async () => {
    await writeWorkbook('一', '二');
    await expect(rowsOf('三')).rejects.toThrow('it has no sheet "三"; its sheets are "一", "二"');
  });

  it('are refused when it is another kind of file', async () => {
    await writeFile(path, '编号,名称\n');
    await expect(rowsOf()).rejects.toThrow(/^it is no XLSX workbook, or was cut off/);
  });

  it('are refused when it was cut off', async () => {
    await writeWorkbook('立项');
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    await expect(rowsOf()).rejects.toThrow(/^it is no XLSX workbook, or was cut off/);
  });

  it.each([0.3, 0.6, 0.9])('are refused when a byte of it was altered (at %d)', async (share) => {
    await writeWorkbook('立项');
    const bytes = await readFile(path);
    const sheetAt = bytes.indexOf('xl/worksheets/sheet1.xml') + 24;
    const at = sheetAt + Math.floor(300 * share);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    await writeFile(path, bytes);
    await expect(rowsOf()).rejects.toThrow();
  });

  it('are all there, however many', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('立项');
    for (let row = 1; row <= 3000; row += 1) sheet.addRow([row, `题目${row}`]);
    await workbook.xlsx.writeFile(path);
    const rows = await rowsOf();
    expect(rows).toHaveLength(3000);
    expect(rows.at(-1)).toEqual({ line: 3000, cells: ['3000', '题目3000'] });
  });

  it('are not there without the file', async () => {
    await expect(rowsOf()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

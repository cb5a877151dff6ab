import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { csvRows } from './csv-rows.ts';
import type { SourceRow } from './source-row.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grants-csv-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function rowsOf(bytes: string | Buffer, encoding = 'utf-8', delimiter = ',') {
  const path = join(folder, 'list.csv');
  await writeFile(path, bytes);
  const rows: SourceRow[] = [];
  for await (const row of csvRows(path, { format: 'csv', encoding, delimiter })) rows.push(row);
  return rows;
}

describe('the rows of a CSV file', () => {
  it('have the line they begin on, cells over several lines and blank lines counted', async () => {
    const text = '"a","b"\r\n"x\ny",1\r\n\r\n2,"u\r\nv\r\nw"\r\n3,4\r\n';
    expect(await rowsOf(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['2', 'u\r\nv\r\nw'] },
      { line: 8, cells: ['3', '4'] },
    ]);
  });

  it('end with any line ending, also several kinds in one file', async () => {
    const rows = await rowsOf('a\r\nb\nc\rd');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it('are read without the byte order mark before a quoted cell', async () => {
    expect(await rowsOf('\uFEFF"编号",1')).toEqual([{ line: 1, cells: ['编号', '1'] }]);
  });

  it('keep a quotation mark inside a cell, doubled or bare', async () => {
    expect(await rowsOf('"说""新""",说"旧"')).toEqual([{ line: 1, cells: ['说"新"', '说"旧"'] }]);
  });

  it('are read from GB 18030 when it is declared', async () => {
    const bytes = Buffer.from('d5c5c8fd2cd2bb', 'hex');
    expect(await rowsOf(bytes, 'gb18030')).toEqual([{ line: 1, cells: ['张三', '一'] }]);
  });

  it('are parted by the declared sign', async () => {
    expect(await rowsOf('a;b,c', 'utf-8', ';')).toEqual([{ line: 1, cells: ['a', 'b,c'] }]);
  });

  it('are whole when a character lies across two pieces of the file', async () => {
    const cell = `x${'汉'.repeat(70_000)}`;
    expect(await rowsOf(`${cell}\n二`)).toEqual([
      { line: 1, cells: [cell] },
      { line: 2, cells: ['二'] },
    ]);
  });

  it('are refused where bytes are not of the encoding, with what to declare', async () => {
    const bytes = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from('d5c5c8fd', 'hex')]);
    await expect(rowsOf(bytes)).rejects.toThrow(/it is not utf-8; declare its "encoding".*gb18030/);
  });

  it('are refused from the line on whose quotation mark is not closed', async () => {
    await expect(rowsOf('a,b\n1,"open\n2,3\n')).rejects.toThrow(
      'from line 2 on it is not CSV: a quotation mark is not closed',
    );
  });

  it('are refused when a quotation mark is not closed within a mebibyte', async () => {
    await expect(rowsOf(`a\n"${'x'.repeat(1_100_000)}`)).rejects.toThrow('from line 2 on');
  });

  it('are not there without the file', async () => {
    const rows = csvRows(join(folder, 'none.csv'), {
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
    });
    await expect(rows[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

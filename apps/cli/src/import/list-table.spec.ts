import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { inFolder } from '../specs/command-line.ts';
import { openListTable } from './list-table.ts';
import { readMapping } from './mapping.ts';

const mapping = (changes: object) =>
  readMapping(
    JSON.stringify({
      level: 'municipal',
      format: 'csv',
      columns: { title: { column: '名称' }, leader: { column: '负责人' } },
      ...changes,
    }),
  );

describe('a list', () => {
  it('begins below the row that names its columns', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'list.csv');
      await writeFile(path, '2023年度立项清单,,\n序号,名称,负责人\n1,甲题,张三\n2,乙题,李四\n');
      const table = await openListTable(path, mapping({ headerRow: 2 }));
      expect(table.header.names).toEqual(['序号', '名称', '负责人']);
      expect(table.rowCount).toBe(2);
      expect(await Array.fromAsync(table.rows())).toEqual([
        { line: 3, cells: ['1', '甲题', '张三'] },
        { line: 4, cells: ['2', '乙题', '李四'] },
      ]);
    });
  });

  it('of a workbook has a cell under every column, filled or not', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'list.xlsx');
      const workbook = new ExcelJS.Workbook();
      workbook
        .addWorksheet('立项')
        .addRows([['名称', '负责人', '备注'], ['甲题', '张三'], ['乙题']]);
      await workbook.xlsx.writeFile(path);
      const table = await openListTable(path, mapping({ format: 'xlsx' }));
      expect(await Array.fromAsync(table.rows())).toEqual([
        { line: 2, cells: ['甲题', '张三', ''] },
        { line: 3, cells: ['乙题', '', ''] },
      ]);
    });
  });

  it('of a CSV file keeps a row that is too short as it is, for its reading to tell', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'list.csv');
      await writeFile(path, '名称,负责人\n甲题\n');
      const table = await openListTable(path, mapping({}));
      expect(await Array.fromAsync(table.rows())).toEqual([{ line: 2, cells: ['甲题'] }]);
    });
  });
});

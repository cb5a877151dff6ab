import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { inFolder } from '../../specs/command-line.ts';
import { readTreasuryList } from './read-treasury-list.ts';
import type { TreasuryFile } from './read-treasury-list.ts';
import { readTreasuryMapping } from './treasury-mapping.ts';

const MAPPINGS = 'docs/examples/mappings';
const HEADER = '支付凭证号,支付日期,收款人全称,收款人账号,金额（元）,拨付编号';
const SUM = '合 计,,,,0.00,';

async function read(mapping: string, write: (path: string) => Promise<unknown>) {
  let answer: TreasuryFile | undefined;
  await inFolder(async (folder) => {
    const path = join(folder, 'list');
    await write(path);
    const text = await readFile(join(MAPPINGS, `${mapping}.json`), 'utf8');
    answer = await readTreasuryList(path, readTreasuryMapping(text));
  });
  if (!answer) throw new Error('nothing was read');
  return answer;
}
const readCsv = (...rows: readonly string[]) =>
  read('treasury-payment-list', (path) => writeFile(path, [HEADER, ...rows].join('\n')));

describe('a daily list', () => {
  it('is read line by line with its sum', async () => {
    const rows = [
      'GK-1,2022-07-15,甲 公司,3100 1,"900,000.00",pay-1',
      'GK-2,2022年7月5日,乙（上海）公司,31002,-1.5,',
    ];
    const { sha256, ...list } = await readCsv(...rows, '合 计,,,,"899,998.50",', '经办人：某,,,,,');

    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(list).toEqual({
      lines: [
        {
          line: 2,
          voucher: 'GK-1',
          amount: '900000.00',
          paidOn: '2022-07-15',
          payeeAccount: '3100 1',
          payeeName: '甲 公司',
          reference: 'pay-1',
        },
        {
          line: 3,
          voucher: 'GK-2',
          amount: '-1.50',
          paidOn: '2022-07-05',
          payeeAccount: '31002',
          payeeName: '乙(上海)公司',
        },
      ],
      unreadable: [],
      total: '899998.50',
      sumLine: '899998.50',
    });
  });

  it('reads full-width digits, and passes over blank rows and repeated headers', async () => {
    const { lines, unreadable } = await readCsv(
      'ＧＫ－１,２０２２-０７-１５,甲,３１００１,９００,',
      ',,,,,',
      HEADER,
      SUM,
    );

    expect(unreadable).toEqual([]);
    expect(lines).toMatchObject([
      { voucher: 'GK-1', paidOn: '2022-07-15', payeeAccount: '31001', amount: '900.00' },
    ]);
  });

  it.each([
    [
      'GK-1,2022-07-15,甲,31001,约九百,',
      '金额（元） "约九百": "约九百" is not an amount in 元',
      '0.00',
    ],
    [
      'GK-1,2022-07-15,甲,31001,90万元,',
      '金额（元） "90万元": "90万元" is not an amount in 元',
      '0.00',
    ],
    ['GK-1,2022-07-15,甲,31001,0.001,', '"0.001" 元 has a part of less than a fen', '0.00'],
    ['GK-1,2022-07-15,甲,31001,0.00,', '金额（元） "0.00": 0 yuan pays nothing', '0.00'],
    ['GK-1,15/07/2022,甲,31001,9.00,', 'not written as YYYY-MM-DD or YYYY年M月D日', '9.00'],
    ['GK-1,2022-02-30,甲,31001,9.00,', '支付日期 "2022-02-30"', '9.00'],
    ['GK-1,2022-07-15,甲,,9.00,', '收款人账号 is blank', '9.00'],
    ['GK-1,2022-07-15,甲,31001,9.00', '5 cells under 6 columns', '9.00'],
  ])('sets %s aside with its line and reason', async (row, reason, total) => {
    const list = await readCsv(row, SUM);

    expect(list).toMatchObject({ lines: [], unreadable: [{ line: 2, voucher: 'GK-1' }], total });
    expect(list.unreadable[0]?.reason).toContain(reason);
  });

  it('has a payment below its sum line, which its sum then lacks', async () => {
    const list = await readCsv(SUM, 'GK-1,2022-07-15,甲,31001,9.00,');

    expect(list).toMatchObject({ lines: [{ voucher: 'GK-1' }], total: '9.00', sumLine: '0.00' });
  });

  it.each([
    ['two sum lines', [SUM, SUM], 'it has two sum lines'],
    ['no sum line', ['GK-1,2022-07-15,甲,31001,9.00,'], 'it ends without its sum line'],
  ])('with %s is refused', async (_how, rows, reason) => {
    await expect(readCsv(...rows)).rejects.toThrow(reason);
  });
});

describe('a monthly workbook', () => {
  const workbook = (change: (bytes: Buffer) => Buffer) => async (path: string) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('支付明细');
    sheet.addRow(['2022年7月国库支付月报']);
    sheet.addRow([
      '凭证号',
      '业务类型',
      '日期',
      '收款单位',
      '收款账号',
      '金额（万元）',
      '原凭证号',
    ]);
    sheet.addRow(['GK-1', '支付', new Date('2022-07-15T00:00:00Z'), '甲', '31001', 90.000001, '-']);
    sheet.addRow(['GK-9', '退汇', '20220720', '甲', '31001', 90, 'GK-0']);
    sheet.addRow(['合计', null, null, null, null, 0.000001]);
    await writeFile(path, change(Buffer.from(await book.xlsx.writeBuffer())));
  };
  const readBook = (change = (bytes: Buffer) => bytes) =>
    read('treasury-monthly-workbook', workbook(change));

  it('is read in 万元, with returns that name what they return', async () => {
    expect(await readBook()).toMatchObject({
      lines: [
        { line: 3, voucher: 'GK-1', amount: '900000.01', paidOn: '2022-07-15' },
        { line: 4, voucher: 'GK-9', amount: '-900000.00', returnedVoucher: 'GK-0' },
      ],
      total: '0.01',
      sumLine: '0.01',
    });
  });

  it('that was cut off is refused', async () => {
    await expect(readBook((bytes) => bytes.subarray(0, bytes.length / 2))).rejects.toThrow(
      'was cut off',
    );
  });
});

describe('a mapping of a payment list', () => {
  const columns = {
    voucher: { column: '凭证' },
    amount: { column: '金额', unit: '元' },
    paidOn: { column: '日期', format: 'YYYY-MM-DD' },
    payeeAccount: { column: '账号' },
  };
  it.each([
    [{ columns: { ...columns, voucher: undefined } }, 'columns.voucher: a payment list has'],
    [{ columns: { ...columns, amount: { column: '金额', unit: '千元' } } }, 'columns.amount.unit'],
    [
      { columns: { ...columns, paidOn: { column: '日', format: 'YYYY-MM' } } },
      'leaves out the day',
    ],
    [{ columns: { ...columns, payee: { column: '户名' } } }, 'unknown key "payee"'],
    [{ sumLine: { column: '凭证' } }, 'sumLine.text'],
  ])('with %j is told by its path', (change, reason) => {
    const text = JSON.stringify({ format: 'csv', columns, ...change });

    expect(() => readTreasuryMapping(text)).toThrow(reason);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { partsOf, SAMPLE_TABLE, sampleRow } from '../specs/sample-table.ts';
import type { SampleRow } from '../specs/sample-table.ts';
import { csvOf } from './csv.ts';

async function csv(...parts: readonly (readonly SampleRow[])[]): Promise<string> {
  return (await Array.fromAsync(csvOf(SAMPLE_TABLE, partsOf(...parts)))).join('');
}

describe('a table as CSV', () => {
  it('begins with the byte order mark by which Excel knows UTF-8, and the headings', async () => {
    expect(await csv()).toBe('\uFEFF摘要,金额,日期,笔数\r\n');
  });

  it('has a line a row, ended by CR LF, an empty cell for nothing, and nothing between parts', async () => {
    const first = {
      note: '首笔',
      amount: yuan('900000.00'),
      on: calendarDate('2022-07-15'),
      times: 2,
    };
    const second = { note: null, amount: null, on: null, times: null };

    expect(await csv([first], [], [second])).toBe(
      '\uFEFF摘要,金额,日期,笔数\r\n首笔,900000.00,2022-07-15,2\r\n,,,\r\n',
    );
  });

  it.each([
    ['a comma', '甲,乙', '"甲,乙"'],
    ['a quote', '称"甲"', '"称""甲"""'],
    ['a line feed', '甲\n乙', '"甲\n乙"'],
    ['a carriage return', '甲\r乙', '"甲\r乙"'],
  ])('RFC 4180: puts text with %s in quotes', async (_what, note, written) => {
    expect(await csv([sampleRow({ note })])).toContain(`\r\n${written},`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', "=cmd|' /C calc'!A0"])(
    'does not let a spreadsheet run %j as a formula',
    async (note) => {
      expect(await csv([sampleRow({ note })])).toContain(`\r\n'${note},`);
    },
  );

  it('leaves an amount below zero a number', async () => {
    expect(await csv([sampleRow({ amount: yuan('-500.00') })])).toContain(',-500.00,');
  });

  it('reads no part before the one before it is taken', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield await Promise.resolve([sampleRow({})]);
      }
    }
    const texts = csvOf(SAMPLE_TABLE, endless());
    for (let taken = 0; taken < 3; taken += 1) await texts.next();
    await texts.return();

    expect(read).toBe(2);
  });
});

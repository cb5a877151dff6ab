import { describe, expect, it } from '@jest/globals';
import { displayWidth, textTable, withThousands } from './text-table.ts';

describe('a table for a terminal', () => {
  it('puts the first column to the left and the others to the right, Chinese signs two wide', () => {
    expect(
      textTable([
        ['科目', '余额'],
        ['paid 已拨付', '1.00'],
        ['x', '-1,000.00'],
      ]),
    ).toBe(
      ['科目              余额\n', 'paid 已拨付       1.00\n', 'x            -1,000.00\n'].join(''),
    );
  });

  it.each([
    ['abc', 3],
    ['项目', 4],
    ['（一）', 6],
    ['“x”', 3],
    ['', 0],
  ])('shows %s %d columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['0.00', '0.00'],
    ['999.99', '999.99'],
    ['1000.00', '1,000.00'],
    ['-1234567.80', '-1,234,567.80'],
    ['10000000000000.00', '10,000,000,000,000.00'],
    [25_064, '25,064'],
  ])('sets the thousands of %s apart: %s', (digits, text) => {
    expect(withThousands(digits)).toBe(text);
  });
});

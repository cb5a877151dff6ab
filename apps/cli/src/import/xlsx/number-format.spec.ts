import { describe, expect, it } from '@jest/globals';
import { dateOfCount, isDateFormat } from './number-format.ts';

describe('a number format', () => {
  it.each([
    [14, undefined],
    [31, undefined],
    [58, undefined],
    [164, 'yyyy-mm-dd'],
    [165, 'yyyy"年"m"月"d"日"'],
    [166, '[$-804]yyyy/m/d;@'],
  ])('%d %s shows a date', (id, code) => {
    expect(isDateFormat(id, code)).toBe(true);
  });

  it.each([
    [0, undefined],
    [2, undefined],
    [21, undefined],
    [164, '#,##0.00'],
    [165, '[Red]0.00"day"'],
    [166, String.raw`0\d`],
  ])('%d %s shows none', (id, code) => {
    expect(isDateFormat(id, code)).toBe(false);
  });
});

describe('a count of days', () => {
  it.each([
    [43_102, false, '2018-01-02'],
    [43_102.75, false, '2018-01-02'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [41_640, true, '2018-01-02'],
    [2_958_465, false, '9999-12-31'],
  ])('%d (from 1904: %s) is %s', (count, from1904, date) => {
    expect(dateOfCount(count, from1904)).toBe(date);
  });

  it.each([-1, 2_958_466, Number.NaN])('%d is no date', (count) => {
    expect(dateOfCount(count, false)).toBeUndefined();
  });
});

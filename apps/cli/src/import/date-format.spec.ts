import { describe, expect, it } from '@jest/globals';
import { dateFormat, firstDayOf, lastDayOf } from './date-format.ts';

describe('a date pattern', () => {
  it.each([
    ['YYYY-MM-DD', '2001-07-01', [{ year: '2001', month: '07', day: '01' }]],
    ['YYYY/M/D', '2001/7/1', [{ year: '2001', month: '7', day: '1' }]],
    ['YYYY年M月', '2001年12月', [{ year: '2001', month: '12' }]],
    ['YYYYMMDD', '20010701', [{ year: '2001', month: '07', day: '01' }]],
    [
      'YYYY.MM-YYYY.MM',
      '2018.01-2020.12',
      [
        { year: '2018', month: '01' },
        { year: '2020', month: '12' },
      ],
    ],
    ['YYYY~YYYY', '2018~2020', [{ year: '2018' }, { year: '2020' }]],
  ])('%s reads %s', (pattern, text, dates) => {
    expect(dateFormat(pattern).read(text)).toEqual(dates);
  });

  it.each([
    ['YYYY-MM-DD', '2001-7-1'],
    ['YYYY.MM', '2001-07'],
    ['YYYY.MM', '2001x07'],
    ['YYYY', '2001年'],
    ['YYYY-MM-DD', ' 2001-07-01'],
  ])('%s does not read "%s"', (pattern, text) => {
    expect(dateFormat(pattern).read(text)).toBeUndefined();
  });
});

describe('a written date', () => {
  it.each([
    [{ year: '2020', month: '2', day: '3' }, '2020-02-03', '2020-02-03'],
    [{ year: '2020', month: '02' }, '2020-02-01', '2020-02-29'],
    [{ year: '2019', month: '12' }, '2019-12-01', '2019-12-31'],
    [{ year: '2019' }, '2019-01-01', '2019-12-31'],
  ])('%j is from %s to %s', (written, first, last) => {
    expect([firstDayOf(written), lastDayOf(written)]).toEqual([first, last]);
  });

  it('in a month that is not there is refused by name', () => {
    expect(() => lastDayOf({ year: '2019', month: '14' })).toThrow('2019-14-01');
  });
});

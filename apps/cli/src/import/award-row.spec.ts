import { describe, expect, it } from '@jest/globals';
import { readAwardRow } from './award-row.ts';
import { listHeader } from './list-header.ts';
import { readMapping } from './mapping.ts';

const NAMES = ['编号', '名称', '负责人', '单位', '代码', '金额', '起止', '立项'];

const mapping = readMapping(
  JSON.stringify({
    level: 'central',
    format: 'csv',
    blank: ['0000-00-00', '&'],
    columns: {
      awardNumber: { column: '编号', blank: '0' },
      title: { column: '名称' },
      leader: { column: '负责人', required: true },
      unitName: { column: '单位' },
      creditCode: { column: '代码' },
      amount: { column: '金额', unit: '万元' },
      period: { column: '起止', format: 'YYYY.MM-YYYY.MM', unreadable: 'leave-out' },
      awardedOn: { column: '立项', format: ['YYYY-MM-DD', 'YYYY/M/D'], unreadable: 'leave-out' },
    },
  }),
);

const read = (...cells: readonly string[]) =>
  readAwardRow(
    { source: 'nsfc', mapping, header: listHeader(NAMES, mapping.columns) },
    { line: 2, cells },
  );

/** A whole row in which some columns are written otherwise. */
const readWith = (changes: Readonly<Record<string, string>>) => {
  const whole: Readonly<Record<string, string>> = {
    编号: '71701001',
    名称: '甲乙',
    负责人: '陶志富',
  };
  return read(...NAMES.map((name) => changes[name] ?? whole[name] ?? ''));
};

const award = {
  source: 'nsfc',
  level: 'central',
  awardNumber: '71701001',
  title: '甲乙',
  leader: '陶志富',
};

describe('a row of a list', () => {
  it('becomes an award, what it leaves blank being absent', () => {
    expect(readWith({})).toEqual({ award, leftOut: [] });
  });

  it('with every column filled becomes an award with every field', () => {
    const row = [
      '7',
      '甲',
      '李 四',
      '某 大学',
      ' 91310112mA1gb0001x ',
      '2.5',
      '2018.01-2020.02',
      '2017/8/3',
    ];
    expect(read(...row)).toEqual({
      award: {
        source: 'nsfc',
        level: 'central',
        awardNumber: '7',
        title: '甲',
        leader: '李四',
        unitName: '某 大学',
        creditCode: '91310112MA1GB0001X',
        amount: '25000.00',
        startsOn: '2018-01-01',
        endsOn: '2020-02-29',
        awardedOn: '2017-08-03',
      },
      leftOut: [],
    });
  });

  it.each([
    ['张    伟', '张伟'],
    ['彭念一 、王亚雄', '彭念一、王亚雄'],
    ['陈\u3000静', '陈静'],
    ['Hui  Liao', 'Hui Liao'],
    ['张春(Chun Chang)', '张春(Chun Chang)'],
    ['艾力·斯木吐拉', '艾力·斯木吐拉'],
  ])('names %s as %s', (written, leader) => {
    expect(readWith({ 负责人: written })).toEqual({ award: { ...award, leader }, leftOut: [] });
  });

  it.each([
    ['18', '180000.00'],
    ['17.5', '175000.00'],
    ['6.123456', '61234.56'],
    ['1,234.50', '12345000.00'],
    ['１８', '180000.00'],
    ['2.5000000', '25000.00'],
  ])('reads %s 万元 as %s', (written, amount) => {
    expect(readWith({ 金额: written })).toEqual({ award: { ...award, amount }, leftOut: [] });
  });

  it('sets a title told over several lines on one line', () => {
    expect(readWith({ 名称: '经济增长\r\n 方式' })).toMatchObject({
      award: { title: '经济增长 方式' },
    });
  });

  it.each([
    ['编号', '0'],
    ['立项', '0000-00-00'],
    ['单位', '&'],
  ])('takes %s %s for blank', (column, cell) => {
    expect(readWith({ [column]: cell })).toHaveProperty('award');
  });

  it.each([
    ['起止', '2016.01-2019.14', 'period', /^起止 "2016.01-2019.14": 2019-14-01 is not a day/],
    ['起止', '2019.02-2019.01', 'period', /it ends before it starts$/],
    ['立项', '1987-10-10', 'awardedOn', /1987-10-10 is outside 1990-01-01 to 2100-12-31$/],
    ['立项', '七月', 'awardedOn', /^立项 "七月": not written as YYYY-MM-DD or YYYY\/M\/D$/],
  ])(
    'leaves out %s %s where the mapping says so, and tells',
    (...[column, cell, field, detail]) => {
      expect(readWith({ [column]: cell })).toEqual({
        award,
        leftOut: [{ field, detail: expect.stringMatching(detail) }],
      });
    },
  );
});

describe('a row that is no award', () => {
  it.each([
    ['blank-row', ['', ' ', '', '', '', '', '0000-00-00', '&'], 'every cell is blank'],
    ['blank-row', [''], 'every cell is blank'],
    [
      'repeated-header',
      ['批准号', '名称', '', '', '', '', '', ''],
      "the title is the column's own name",
    ],
    ['wrong-width', ['1', '甲'], '2 cells under 8 columns'],
    ['wrong-width', ['1', '甲', '乙', '', '', '', '', '', '多'], '9 cells under 8 columns'],
    ['missing-field', ['1', '', '乙', '', '', '', '', ''], 'title is blank'],
    ['missing-field', ['1', '说明：…', '', '', '', '', '', ''], '负责人 is blank'],
    [
      'unreadable-cell',
      ['1', '甲', '乙', '', '', '约18', '', ''],
      '金额 "约18": "约18" is not an amount in 万元',
    ],
    [
      'unreadable-cell',
      ['1', '甲', '乙', '', '', '-1', '', ''],
      '金额 "-1": "-1" is not an amount in 万元',
    ],
    ['unreadable-cell', ['1', '甲', '乙', '', '', '0.0000001', '', ''], /less than a fen$/],
    ['unreadable-cell', ['1', '甲', '乙', '', '', '1000000000.01', '', ''], /beyond 10\^13 yuan$/],
    ['unreadable-cell', ['1', '甲', '乙', '', '123', '', '', ''], /^代码 "123": /],
  ])('is set aside as %s', (reason, cells, detail) => {
    const told: unknown = typeof detail === 'string' ? detail : expect.stringMatching(detail);
    expect(read(...cells)).toEqual({ reason, detail: told });
  });
});

describe('a header', () => {
  it('without a declared column is refused by the names that are there', () => {
    expect(() => listHeader(['编号', '题目', ''], mapping.columns)).toThrow(
      'the list has no column "名称", "负责人", "单位", "代码", "金额", "起止", "立项"; its columns are "编号", "题目"',
    );
  });

  it('with a declared column twice is refused', () => {
    expect(() => listHeader([...NAMES, '名称'], mapping.columns)).toThrow(
      'the column "名称" twice',
    );
  });
});

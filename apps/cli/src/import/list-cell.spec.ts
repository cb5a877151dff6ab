import { describe, expect, it } from '@jest/globals';
import { entriesIn, participantIn } from './list-cell.ts';

describe('a cell that lists several', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['甲、乙、丙', ['、'], ['甲', '乙', '丙']],
    ['甲；乙;丙', ['；', ';'], ['甲', '乙', '丙']],
    ['、甲、、乙、', ['、'], ['甲', '乙']],
    ['甲、乙、甲', ['、'], ['甲', '乙']],
    [' 某 大学 || 某 所 ', ['||'], ['某 大学', '某 所']],
    ['ZL202010000001.X, 2020SR0123456', [','], ['ZL202010000001.X', '2020SR0123456']],
    ['甲乙', ['、'], ['甲乙']],
    ['、、', ['、'], []],
  ])('%s', (cell, separators, entries) => {
    expect(entriesIn(cell, separators)).toEqual(entries);
  });
});

describe('a unit in a list', () => {
  const named = { name: '某大学', creditCode: '12310000425006790X' };

  it.each([
    ['某大学(12310000425006790X)'],
    ['某大学（12310000425006790X）'],
    ['某大学 【12310000425006790x】'],
    ['某大学 12310000425006790X'],
    ['某大学（１２３１００００４２５００６７９０Ｘ）'],
  ])('has its credit code at the end: %s', (entry) => {
    expect(participantIn(entry)).toEqual(named);
  });

  it.each([
    ['某大学'],
    ['某大学（上海）'],
    ['某大学(12310000425006790I)'],
    ['某大学(1231000042500679)'],
    ['(12310000425006790X)'],
    ['12310000425006790X'],
  ])('is a name alone: %s', (entry) => {
    expect(participantIn(entry)).toEqual({ name: entry });
  });

  it('takes a long entry in no more than a glance', () => {
    const long = '（'.repeat(20_000);
    expect(participantIn(long)).toEqual({ name: long });
  });
});

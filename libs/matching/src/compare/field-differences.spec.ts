import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import { fieldDifferences } from './field-differences.ts';

const ours: MatchRecord = {
  id: 'application:A-1',
  source: 'district',
  title: '盐湖提锂膜',
  leader: '张示例',
  members: ['李示例', '王示例'],
  unit: { name: '示例材料（上海）有限公司', creditCode: '91310112MADEM00100' },
  participants: [{ name: '示例大学' }],
  amountFen: 190_000_000n,
  awardedOn: calendarDate('2023-03-09'),
};
const other: MatchRecord = {
  id: 'external-award:W-1',
  source: 'city',
  title: '卤水提锂膜',
  leader: '张示例',
  unit: { name: '示例材料(上海)有限公司' },
  abstract: '膜'.repeat(300),
  amountFen: 60_000_000n,
  awardedOn: calendarDate('2022-11-10'),
};
const found = (one: MatchRecord, another: MatchRecord) =>
  new Map(fieldDifferences(one, another).map((each) => [each.field, each]));

describe('two records side by side', () => {
  it('tell of every field whether it differs, and where one side has nothing', () => {
    const kinds = [...found(ours, other).values()].map(({ field, difference }) => [
      field,
      difference,
    ]);
    expect(kinds).toEqual([
      ['leader', 'same'],
      ['team', 'one-sided'],
      ['credit-code', 'one-sided'],
      ['unit', 'different'],
      ['title', 'different'],
      ['abstract', 'one-sided'],
      ['period', 'different'],
      ['ip-number', 'neither'],
      ['award-number', 'neither'],
      ['amount', 'different'],
    ]);
  });

  it('mark the characters of a text and the whole of an amount or a period', () => {
    const fields = found(ours, other);
    expect(fields.get('title')).toMatchObject({
      left: [
        { kind: 'only-here', text: '盐湖' },
        { kind: 'same', text: '提锂膜' },
      ],
      right: [
        { kind: 'only-here', text: '卤水' },
        { kind: 'same', text: '提锂膜' },
      ],
    });
    expect(fields.get('amount')).toMatchObject({
      left: [{ kind: 'only-here', text: '1900000.00' }],
      right: [{ kind: 'only-here', text: '600000.00' }],
    });
    expect(fields.get('period')?.left).toEqual([{ kind: 'only-here', text: '2023-03-09' }]);
  });

  it('show the whole of a long text', () => {
    expect(found(ours, other).get('abstract')?.right).toEqual([
      { kind: 'only-here', text: '膜'.repeat(300) },
    ]);
  });

  it('are the same with themselves', () => {
    const kinds = fieldDifferences(ours, ours).map(({ difference }) => difference);
    expect(new Set(kinds)).toEqual(new Set(['same', 'neither']));
  });
});

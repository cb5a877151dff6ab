import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '@grants/kernel';
import { recordOf, recordText } from './record-text.ts';

describe('The line of a record', () => {
  it('holds the values in a fixed order, null where there is none', () => {
    const record = { id: 'S-1', source: 'district', title: '茶叶"研究"', amountFen: 150_000_00n };

    expect(recordText(record)).toBe(
      String.raw`["S-1","district","茶叶\"研究\"",null,null,null,null,null,null,"15000000",null,null,null,null]`,
    );
    expect(recordOf(recordText(record))).toEqual(record);
  });

  it('keeps every field', () => {
    const record = {
      id: 'S-2',
      source: 'district',
      title: '',
      abstract: '摘要',
      leader: '杨 斌',
      members: ['李 强', ''],
      unit: { name: '厦门大学', creditCode: '12100000426600329Y' },
      participants: [{ name: '甲' }],
      ipNumbers: [],
      awardNumber: '01BJL045',
      amountFen: 0n,
      awardedOn: calendarDate('2001-07-01'),
      startsOn: calendarDate('2001-08-01'),
      endsOn: calendarDate('2004-07-31'),
    };

    expect(recordOf(recordText(record))).toEqual(record);
  });

  it('keeps any text, broken text too, and has no line feed', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\n\r\u2028'));
    fc.assert(
      fc.property(text, text, (title, leader) => {
        const record = { id: 'S-1', source: 'district', title, leader };
        expect(recordOf(recordText(record))).toEqual(record);
        expect(recordText(record)).not.toContain('\n');
      }),
    );
  });
});

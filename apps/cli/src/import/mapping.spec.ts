import { describe, expect, it } from '@jest/globals';
import { InvalidMapping } from './json-node.ts';
import { readMapping } from './mapping.ts';

const mapping = (changes: object) =>
  JSON.stringify({
    level: 'municipal',
    format: 'csv',
    columns: { title: { column: '项目名称' } },
    ...changes,
  });

const columns = (changes: object) =>
  mapping({ columns: { title: { column: '名称' }, ...changes } });

describe('a mapping file', () => {
  it('is read with its defaults: UTF-8, commas, columns named in row 1, no blank but the empty cell', () => {
    expect(readMapping(mapping({}))).toMatchObject({
      level: 'municipal',
      file: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      headerRow: 1,
      blank: new Set(),
      columns: [{ field: 'title', column: '项目名称', required: false, unreadable: 'reject' }],
    });
  });

  it('is read when it begins with a byte order mark, as editors on Windows write it', () => {
    expect(readMapping(`\uFEFF${mapping({})}`).level).toBe('municipal');
  });

  it('names the encoding as the standard does', () => {
    expect(readMapping(mapping({ encoding: 'GBK' })).file).toMatchObject({ encoding: 'gbk' });
  });

  it('of a workbook names its sheet', () => {
    const { file } = readMapping(mapping({ format: 'xlsx', sheet: '立项' }));
    expect(file).toEqual({ format: 'xlsx', sheet: '立项' });
  });

  it.each([
    ['{', /^the file is not JSON: /],
    ['[]', /^the file: expected an object; got \[\]$/],
    [mapping({ level: 'state' }), /^level: expected "central" or .*; got "state"$/],
    [mapping({ format: 'ods' }), /^format: expected "csv" or "xlsx"; got "ods"$/],
    [mapping({ encoding: 'utf-9' }), /^encoding: expected an encoding such as .*; got "utf-9"$/],
    [mapping({ delimiter: ';;' }), /^delimiter: expected one character/],
    [mapping({ sheet: 'A' }), /^the file: unknown key "sheet"; known are /],
    [mapping({ headerRow: 0 }), /^headerRow: expected a whole number of 1 or more; got 0$/],
    [mapping({ blank: [1] }), /^blank: expected a text or a list of texts; got \[1\]$/],
    [mapping({ columns: {} }), /^columns\.title: an award has a title; got nothing$/],
    [columns({ titel: { column: 'A' } }), /^columns\.titel: not a field of an award; fields are /],
    [columns({ leader: {} }), /^columns\.leader\.column: expected a text that is not empty/],
    [columns({ leader: { column: 'A', unit: '元' } }), /^columns\.leader: unknown key "unit"/],
    [
      columns({ members: { column: 'A' } }),
      /^columns\.members\.separator: expected a text or a list of texts; got nothing$/,
    ],
    [
      columns({ ipNumbers: { column: 'A', separator: ['、', ''] } }),
      /^columns\.ipNumbers\.separator: expected at least one text that is not empty/,
    ],
    [
      columns({ participants: { column: 'A', separator: [] } }),
      /^columns\.participants\.separator: expected at least one text/,
    ],
    [columns({ leader: { column: 'A', separator: '、' } }), /unknown key "separator"/],
    [
      columns({ leader: { column: 'A', required: 'yes' } }),
      /^columns\.leader\.required: expected true/,
    ],
    [
      columns({ amount: { column: 'A' } }),
      /^columns\.amount\.unit: expected "元" or "万元"; got nothing$/,
    ],
    [columns({ amount: { column: 'A', unit: '千元' } }), /^columns\.amount\.unit: .*; got "千元"$/],
    [
      columns({ endsOn: { column: 'A', format: [] } }),
      /^columns\.endsOn\.format: expected at least one/,
    ],
    [columns({ endsOn: { column: 'A', format: 'DD/MM/YYYY' } }), /does not write one date/],
    [columns({ endsOn: { column: 'A', format: 'MM' } }), /"MM" does not write one date/],
    [columns({ awardedOn: { column: 'A', format: 'YYYY.MM' } }), /a day is not made up/],
    [columns({ period: { column: 'A', format: 'YYYY.MM' } }), /does not write two dates/],
    [
      columns({
        period: { column: 'A', format: 'YYYY-YYYY' },
        startsOn: { column: 'B', format: 'YYYY' },
      }),
      /^columns\.startsOn: a period already says/,
    ],
  ])('%s is refused with the path of what is wrong', (text, message) => {
    const reading = () => readMapping(text);
    expect(reading).toThrow(InvalidMapping);
    expect(reading).toThrow(message);
  });
});

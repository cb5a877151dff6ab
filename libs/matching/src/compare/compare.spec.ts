import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { calendarDate } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import { evenRarity, sampleRecord } from '../specs/samples.ts';
import { compare } from './compare.ts';
import { FIELDS } from './comparison.ts';
import type { FieldComparison, FieldName } from './comparison.ts';
import { prepared } from './prepared.ts';

type Fields = Partial<MatchRecord>;

function fieldOf(name: FieldName, left: Fields, right: Fields): FieldComparison {
  const one = prepared(sampleRecord({ id: 'a-1', ...left }));
  const other = prepared(sampleRecord({ id: 'b-1', ...right }));
  const { fields } = compare(one, other, evenRarity);
  const field = fields.find((each) => each.field === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

function found(name: FieldName, left: Fields, right: Fields): string | number {
  const field = fieldOf(name, left, right);
  if ('incomparable' in field) return field.incomparable;
  return 'likeness' in field ? field.likeness : field.level;
}

const unit = (name: string, creditCode?: string): Fields => ({
  unit: { name, ...(creditCode !== undefined && { creditCode }) },
});
const CODE = '91310112MA1GB00001';
const OTHER_CODE = '91310112MA1GB00002';

describe('a comparison', () => {
  it('has every field in one order, with what each side has and why one is not compared', () => {
    const left = prepared(sampleRecord({ id: 'a-1', leader: '李强', amountFen: 1_234_567n }));
    const right = prepared(sampleRecord({ id: 'b-1' }));
    const { fields, ...ids } = compare(left, right, evenRarity);
    expect(ids).toEqual({ left: 'a-1', right: 'b-1', among: 1022 });
    expect(fields.map(({ field }) => field)).toEqual(FIELDS);
    expect(fields[0]).toEqual({
      field: 'leader',
      left: '李强',
      right: '',
      incomparable: 'right-missing',
    });
    expect(fields.at(-1)).toMatchObject({ left: '12345.67', incomparable: 'right-missing' });
    expect(fields[1]).toMatchObject({ field: 'team', incomparable: 'both-missing' });
  });

  it.each<[string, string, string, string]>([
    ['one name with a space', '杨  斌', '杨斌', 'same'],
    ['a character mistyped', '田维明', '田维民', 'alike'],
    ['another person', '李金昌', '曾五一', 'different'],
    ['one in characters, one in letters', '杨斌', 'Yang Bin', 'different-kinds'],
    ['initials', 'J. Smith', 'John Smith', 'alike'],
    ['authors in another order', 'Ann Lee, Bo Chen', 'Chen, Bo; Lee, Ann', 'same'],
    ['one author of three', '李强、王伟、张敏', '李强', 'alike'],
  ])('of leaders: %s', (_what, left, right, level) => {
    expect(found('leader', { leader: left }, { leader: right })).toBe(level);
  });

  it('tells what titles have in common in bits, and who else has an equal one', () => {
    const [one, other] = [{ title: 'red car' }, { title: 'Red car!' }];
    // Two words of nine bits; two of 1022 records have the title.
    expect(fieldOf('title', one, other)).toMatchObject({
      likeness: 1,
      information: 18,
      holders: 2,
    });
    expect(fieldOf('title', one, { title: 'red cab' })).toMatchObject({ information: 9 });
    expect(fieldOf('title', one, { title: 'red cab' })).not.toHaveProperty('holders');
  });

  it('tells how much the name of an agreeing leader says', () => {
    // One of 1022 records names each person: log2(1024 / 2).
    expect(fieldOf('leader', { leader: '李强' }, { leader: '李强' })).toMatchObject({
      nameBits: 9,
    });
  });

  it('of teams goes by the smaller one, and by members who lead the other project', () => {
    const team = (...members: readonly string[]): Fields => ({ members });
    expect(found('team', team('王伟', '张敏'), team('张敏', '赵勇', '陈静'))).toBe('most');
    expect(found('team', team('王伟', '张敏', '刘洋'), team('张敏', '赵勇', '陈静'))).toBe('some');
    expect(found('team', team('王伟'), team('赵勇'))).toBe('none');
    expect(
      found('team', { leader: '李强', members: ['王伟'] }, { leader: '李强', members: ['赵勇'] }),
    ).toBe('none');
  });

  it.each<[string, Fields, Fields, string]>([
    ['the same', unit('甲', CODE), unit('乙', ` ${CODE.toLowerCase()} `), 'same'],
    [
      'a lead unit that takes part in the other',
      unit('甲', CODE),
      {
        unit: { name: '乙', creditCode: OTHER_CODE },
        participants: [{ name: '甲', creditCode: CODE }],
      },
      'participant',
    ],
    ['another', unit('甲', CODE), unit('乙', OTHER_CODE), 'different'],
    ['none on one side', unit('甲', CODE), unit('乙'), 'right-missing'],
  ])('of credit codes: %s', (_what, left, right, level) => {
    expect(found('credit-code', left, right)).toBe(level);
  });

  it.each<[string, Fields, Fields, string]>([
    ['a university and its school', unit('武汉大学'), unit('武汉大学管理学院'), 'same'],
    [
      'two schools of one university',
      unit('武汉大学信息学院'),
      unit('武汉大学法学院'),
      'same-parent',
    ],
    ['two universities', unit('武汉大学'), unit('厦门大学'), 'different'],
    [
      'a unit that takes part in the other',
      unit('武汉大学'),
      { unit: { name: '厦门大学' }, participants: [{ name: '武汉大学' }] },
      'same-parent',
    ],
  ])('of units: %s', (_what, left, right, level) => {
    expect(found('unit', left, right)).toBe(level);
  });

  it.each<[string, string, string]>([
    ['1998-01-01', '1998-12-31', 'within-one-year'],
    ['1998-01-01', '1996-07-01', 'within-four-years'],
    ['1998-01-01', '2002-01-01', 'within-four-years'],
    ['1998-01-01', '2005-06-01', 'within-eight-years'],
    ['1998-01-01', '2007-01-01', 'over-eight-years'],
  ])('of beginnings on %s and %s', (left, right, level) => {
    const [startsOn, awardedOn] = [calendarDate(left), calendarDate(right)];
    expect(fieldOf('period', { startsOn }, { awardedOn })).toMatchObject({
      level,
      startAssumed: ['right'],
    });
  });

  it('takes long periods that overlap for close, however far apart they begin', () => {
    const long = { startsOn: calendarDate('2010-01-01'), endsOn: calendarDate('2020-12-31') };
    const late = { startsOn: calendarDate('2019-01-01'), endsOn: calendarDate('2021-12-31') };
    expect(found('period', long, late)).toBe('within-four-years');
    expect(found('period', long, { startsOn: late.startsOn })).toBe('over-eight-years');
    expect(fieldOf('period', long, late)).not.toHaveProperty('startAssumed');
  });

  it('of IP numbers looks for one in common, however it is written', () => {
    const numbers = (...ipNumbers: readonly string[]): Fields => ({ ipNumbers });
    const patent = numbers('ZL202010000001.X');
    expect(found('ip-number', patent, numbers('BS.17500530.9', 'CN 2020 1 0000001'))).toBe(
      'shared',
    );
    expect(found('ip-number', patent, numbers('ZL202010000002.8'))).toBe('none');
    expect(found('ip-number', patent, numbers('——'))).toBe('right-missing');
  });

  it('of award numbers leaves those out that only count rows', () => {
    expect(found('award-number', { awardNumber: '96BJB070' }, { awardNumber: '96BJB070 ' })).toBe(
      'same',
    );
    expect(found('award-number', { awardNumber: '96BJB070' }, { awardNumber: '79570049' })).toBe(
      'different',
    );
    expect(found('award-number', { awardNumber: '17' }, { awardNumber: '17' })).toBe(
      'both-missing',
    );
  });

  it.each<[bigint, bigint, string]>([
    [1000n, 1000n, 'same'],
    [900n, 1000n, 'near'],
    [899n, 1000n, 'apart'],
  ])('of amounts of %s and %s fen', (left, right, level) => {
    expect(found('amount', { amountFen: left }, { amountFen: right })).toBe(level);
  });

  it('exchanges its sides with its records, and changes nothing else', () => {
    const text = (...options: readonly string[]) => fc.constantFrom(...options);
    const date = text('1996-07-01', '1998-01-01', '2009-03-15').map(calendarDate);
    const someUnit = fc.record(
      { name: text('武汉大学', '武汉大学法学院', '复旦大学'), creditCode: text(CODE, OTHER_CODE) },
      { requiredKeys: ['name'] },
    );
    const record: fc.Arbitrary<Fields> = fc.record(
      {
        title: text('电子文件管理研究', '电子文件管理模式研究', 'A survey of sensors', '', '—'),
        abstract: text('研究电子文件', '研究传感器'),
        leader: text('李强', '田维明', '田维民', '李强、王伟', 'Ann Lee'),
        members: fc.array(text('王伟', '张敏', '赵勇'), { maxLength: 3 }),
        unit: someUnit,
        participants: fc.array(someUnit, { maxLength: 2 }),
        ipNumbers: fc.array(text('ZL202010000001.X', '2020SR123456'), { maxLength: 2 }),
        awardNumber: text('96BJB070', '1'),
        amountFen: text('100', '109', '900').map(BigInt),
        awardedOn: date,
        startsOn: date,
        endsOn: date,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, record, (one, other) => {
        const left = prepared(sampleRecord({ ...one, id: 'a-1' }));
        const right = prepared(sampleRecord({ ...other, id: 'b-1' }));
        const there = compare(left, right, evenRarity);
        const back = compare(right, left, evenRarity);
        expect({ ...back, fields: back.fields.map(exchanged) }).toEqual({
          ...there,
          left: 'b-1',
          right: 'a-1',
        });
      }),
    );
  });
});

const OTHER_SIDE = {
  'left-missing': 'right-missing',
  'right-missing': 'left-missing',
  'both-missing': 'both-missing',
  'different-kinds': 'different-kinds',
} as const;

function exchanged(field: FieldComparison): FieldComparison {
  const sides = { left: field.right, right: field.left };
  if ('incomparable' in field)
    return { ...field, ...sides, incomparable: OTHER_SIDE[field.incomparable] };
  if ('likeness' in field || field.startAssumed === undefined) return { ...field, ...sides };
  const startAssumed = field.startAssumed
    .map((side) => (side === 'left' ? ('right' as const) : ('left' as const)))
    .toSorted();
  return { ...field, ...sides, startAssumed };
}

import { describe, expect, it } from '@jest/globals';
import type { Ban, Violation } from './credit-answer.ts';
import { timeLineOf } from './time-marks.ts';
import { endOf, placeOf, scaleOf, yearsOf } from './time-scale.ts';

const BAN = {
  banId: 'B-1',
  originCreditCode: 'U-1',
  path: [],
  status: 'active',
  firstDay: '2022-03-01',
  lastDay: '2025-02-28',
  effectiveLastDay: '2025-02-28',
  liftedOn: null,
  liftReason: null,
  appealedOn: null,
  appealGrounds: null,
  appealConcludedOn: null,
  appealResult: null,
} as unknown as Ban;
const VIOLATION = { kind: 'environment', occurredOn: '2021-06-01' } as unknown as Violation;

describe('the time line of a record', () => {
  it('has a bar a ban, in force to its last day', () => {
    const { bars, marks } = timeLineOf({ bans: [BAN] });
    expect(bars).toEqual([
      expect.objectContaining({
        key: 'U-1/B-1',
        firstDay: '2022-03-01',
        inForceTo: '2025-02-28',
        lastDay: '2025-02-28',
      }),
    ]);
    expect(marks).toEqual([]);
  });

  it('tells what of a ban was not to be: after it was lifted, or all of one that was annulled', () => {
    const lifted = {
      ...BAN,
      effectiveLastDay: '2022-05-31',
      liftedOn: '2022-06-01',
      liftReason: '复议撤销',
    };
    expect(timeLineOf({ bans: [lifted] }).bars[0]?.inForceTo).toBe('2022-05-31');
    const before = { ...lifted, effectiveLastDay: '2022-02-27', liftedOn: '2022-02-28' };
    expect(timeLineOf({ bans: [before] }).bars[0]?.inForceTo).toBeUndefined();
    const annulled = { ...BAN, status: 'annulled' };
    expect(timeLineOf({ bans: [annulled] }).bars[0]?.inForceTo).toBeUndefined();
  });

  it('marks violations, appeals, conclusions and lifts by date', () => {
    const appealed = {
      ...BAN,
      appealedOn: '2022-04-01',
      appealGrounds: '填报属实',
      appealConcludedOn: '2022-05-01',
      appealResult: 'upheld',
      liftedOn: '2022-06-01',
      liftReason: '复议撤销',
    };
    const { marks } = timeLineOf({ bans: [appealed], violations: [VIOLATION] });
    expect(marks).toEqual([
      { kind: 'violation', day: '2021-06-01', detail: 'environment', term: 'violation' },
      { kind: 'appeal', day: '2022-04-01', banKey: 'U-1/B-1', detail: '填报属实' },
      {
        kind: 'conclusion',
        day: '2022-05-01',
        banKey: 'U-1/B-1',
        detail: 'upheld',
        term: 'appealResult',
      },
      { kind: 'lift', day: '2022-06-01', banKey: 'U-1/B-1', detail: '复议撤销' },
    ]);
  });
});

describe('the scale of a time line', () => {
  const scale = { firstYear: 2021, endYear: 2023 };

  it('is of whole years around everything, the day asked for among it', () => {
    const line = timeLineOf({ bans: [BAN], violations: [VIOLATION] });
    expect(scaleOf(line)).toEqual({ firstYear: 2021, endYear: 2026 });
    expect(scaleOf(line, '2027-01-01')).toEqual({ firstYear: 2021, endYear: 2028 });
  });

  it('places days from left to right, and has a last day to its end', () => {
    expect(placeOf('2021-01-01', scale)).toBe(0);
    expect(placeOf('2022-01-01', scale)).toBe(50);
    expect(endOf('2021-12-31', scale)).toBe(50);
    expect(endOf('2022-12-31', scale)).toBe(100);
  });

  it('names every year of a few, and some of many', () => {
    expect(yearsOf(scale)).toEqual([2021, 2022]);
    expect(yearsOf({ firstYear: 2000, endYear: 2024 })).toHaveLength(12);
  });
});

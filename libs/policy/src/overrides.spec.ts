import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { isWithinAwardCap } from './minhang-2021/award.ts';
import { AWARD_CEILING, AWARD_SHARE } from './minhang-2021/parameters.ts';
import { overridableParametersOf } from './overridable.ts';
import {
  ContradictingRules,
  isEffectiveOn,
  parameterUnder,
  UnreadableOverride,
} from './overrides.ts';
import type { SuperiorWord } from './overrides.ts';
import { readAmount, readShare, readYears } from './read-override.ts';

const CEILING: SuperiorWord = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '8000000.00',
  document: { number: '沪科规〔2022〕6号', date: calendarDate('2022-05-20') },
  article: '第九条',
  effectiveFrom: calendarDate('2022-06-01'),
  effectiveTo: calendarDate('2022-12-31'),
};
const AWARD = {
  award: yuan('9000000.00'),
  grantRequested: yuan('9000000.00'),
  totalInvestment: yuan('20000000.00'),
};
const onDay = calendarDate('2022-06-10');

describe('MH-O7: a superior policy takes precedence while it is in effect', () => {
  it.each([
    ['2022-05-31', false],
    ['2022-06-01', true],
    ['2022-12-31', true],
    ['2023-01-01', false],
  ])('on %s: %s', (day, effective) => {
    expect(isEffectiveOn(CEILING, calendarDate(day))).toBe(effective);
  });

  it('stays in effect without an end', () => {
    const { effectiveTo: _end, ...open } = CEILING;
    expect(isEffectiveOn(open, calendarDate('2090-01-01'))).toBe(true);
  });

  it('MH-O2: sets another ceiling, and the finding cites clause and superior document', () => {
    const finding = isWithinAwardCap({ ...AWARD, superior: { overrides: [CEILING], onDay } });
    expect(finding).toEqual({
      rule: 'award-cap',
      clause: 'MH-O2',
      verdict: 'failed',
      facts: {
        ...AWARD,
        share: '0.50',
        ceiling: '8000000.00',
        cap: '8000000.00',
        overriddenBy: [
          {
            overrideId: 'o-1',
            rule: 'award-ceiling',
            documentNumber: '沪科规〔2022〕6号',
            article: '第九条',
            insteadOf: '10000000.00',
          },
        ],
      },
    });
  });

  it('MH-O2: sets share and ceiling together, and both are cited', () => {
    const share = { ...CEILING, overrideId: 'o-2', rule: 'award-share', value: '0.30' };
    const finding = isWithinAwardCap({
      ...AWARD,
      superior: { overrides: [share, CEILING], onDay },
    });
    // 30% of 20,000,000.00 is 6,000,000.00, below the ceiling of 8,000,000.00.
    expect(finding.facts).toMatchObject({
      share: '0.30',
      cap: '6000000.00',
      overriddenBy: [{ rule: 'award-share' }, { rule: 'award-ceiling' }],
    });
  });

  it.each<[string, Partial<SuperiorWord>]>([
    ['before its first day', { effectiveFrom: calendarDate('2022-06-11') }],
    ['of another edition', { policyVersion: 'minhang-2024' }],
    ['of another parameter', { rule: 'award-share', value: '0.10', clause: 'MH-O3' }],
  ])('one %s changes nothing and is not cited', (_what, over) => {
    const overrides = [{ ...CEILING, ...over }];
    const finding = isWithinAwardCap({ ...AWARD, superior: { overrides, onDay } });
    expect(finding.verdict).toBe('passed');
    expect(finding.facts).toEqual({
      ...AWARD,
      share: '0.50',
      ceiling: '10000000.00',
      cap: '10000000.00',
    });
  });
});

describe('MH-O7: two superior policies', () => {
  const second = { ...CEILING, overrideId: 'o-2', article: '第三条' };

  it('that say the same are both cited', () => {
    const applied = parameterUnder(AWARD_CEILING, { overrides: [CEILING, second], onDay });
    expect(applied.value).toBe('8000000.00');
    expect(applied.cited['overriddenBy']).toMatchObject([
      { article: '第九条' },
      { article: '第三条' },
    ]);
  });

  it('that disagree are an error that names both', () => {
    const disagreeing = { overrides: [CEILING, { ...second, value: '7000000.00' }], onDay };
    const apply = () => parameterUnder(AWARD_CEILING, disagreeing);
    expect(apply).toThrow(ContradictingRules);
    expect(apply).toThrow(
      'override o-1 of award-ceiling (沪科规〔2022〕6号, 第九条) and ' +
        'override o-2 of award-ceiling (沪科规〔2022〕6号, 第三条) both apply and disagree',
    );
  });

  it('are never read for what they are not', () => {
    const overrides = [{ ...CEILING, value: 'a lot' }];
    expect(() => parameterUnder(AWARD_CEILING, { overrides, onDay })).toThrow(UnreadableOverride);
  });
});

describe('MH-O7: what an override can say', () => {
  it.each([
    ['0.50', '0.50'],
    ['1', '1'],
    ['1.00', '1.00'],
    ['0.0001', '0.0001'],
    ['0.00', undefined],
    ['1.01', undefined],
    ['50%', undefined],
    [0.5, undefined],
  ])('as a share: %j', (value, read) => {
    expect(readShare(value)).toBe(read);
  });

  it.each([
    ['0.01', '0.01'],
    ['8000000', '8000000.00'],
    ['0.00', undefined],
    ['-1.00', undefined],
    ['1.001', undefined],
    [8000000, undefined],
  ])('as an amount: %j', (value, read) => {
    expect(readAmount(value)).toBe(read);
  });

  it.each([
    [1, 1],
    [0, undefined],
    [1.5, undefined],
    ['3', undefined],
  ])('as years: %j', (value, read) => {
    expect(readYears(value)).toBe(read);
  });

  it('has a name that no other parameter of the edition has', () => {
    const names = overridableParametersOf('minhang-2021').map(({ rule }) => rule);
    expect(names).toEqual(expect.arrayContaining([AWARD_SHARE.rule, AWARD_CEILING.rule]));
    expect(new Set(names).size).toBe(names.length);
    expect(overridableParametersOf('minhang-1999')).toEqual([]);
  });
});

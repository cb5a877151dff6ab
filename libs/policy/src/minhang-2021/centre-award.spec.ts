import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { CentreAwardFacts } from '../chapters/centre-award.ts';
import type { CentreLevel } from '../chapters/centre-conditions.ts';
import { ContradictingRules } from '../overrides.ts';
import type { SuperiorWord } from '../overrides.ts';
import {
  centreAwardOf,
  constructionPeriod,
  isBuiltUp,
  isCentreBalanceReleased,
  isConstructionOver,
  isMatched,
  isPaidToHost,
  isQualified,
  isWithinCap,
} from './centre-award.ts';

const day = calendarDate;
const ON_DAY = day('2022-10-20');
const NO_WORD = { overrides: [], onDay: ON_DAY };

function award(level: CentreLevel, expense: string, hostKind = 'enterprise'): CentreAwardFacts {
  return {
    level,
    hostKind,
    previousYearResearchExpense: yuan(expense),
    superior: NO_WORD,
  };
}

/** A superior document that asks to match a centre with 4,000,000.00 at most. */
const MATCHING: SuperiorWord = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-2.2.2',
  rule: 'centre-award',
  value: '4000000.00',
  document: { number: '沪科规〔2022〕11号', date: day('2022-08-01') },
  article: '第十二条',
  effectiveFrom: day('2022-09-01'),
  effectiveTo: day('2022-10-20'),
};

describe('MH-2.2.1: 15 % of the previous year’s R&D expense, up to the cap of the level', () => {
  it.each<[CentreLevel, string, string]>([
    ['municipal', '10000000.00', '1500000.00'],
    ['municipal', '0.07', '0.01'],
    // 15 % of 19,999,999.99 are 2,999,999.9985: less than a fen is cut off.
    ['municipal', '19999999.99', '2999999.99'],
    ['municipal', '20000000.00', '3000000.00'],
    ['municipal', '20000000.07', '3000000.00'],
    ['national', '20000000.07', '3000000.01'],
    // 15 % of 33,333,333.33 are 4,999,999.9995.
    ['national', '33333333.33', '4999999.99'],
    ['national', '33333333.34', '5000000.00'],
    ['national', '900000000.00', '5000000.00'],
  ])('a %s centre of an enterprise that spent %s gets %s', (level, expense, amount) => {
    const decided = centreAwardOf(award(level, expense));
    expect(decided.amount).toBe(amount);
    expect(decided.basis.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['MH-2.2.1', 'passed'],
      ['MH-O4', 'passed'],
    ]);
  });

  it('shows what it was reckoned from', () => {
    expect(centreAwardOf(award('municipal', '30000000')).basis[0]).toEqual({
      rule: 'expense-share',
      clause: 'MH-2.2.1',
      verdict: 'passed',
      facts: {
        hostKind: 'enterprise',
        awardedHostKind: 'enterprise',
        level: 'municipal',
        previousYearResearchExpense: '30000000.00',
        share: '0.15',
        cap: '3000000.00',
        award: '3000000.00',
      },
    });
  });

  it('is nothing where 15 % is less than a fen', () => {
    const { amount, basis } = centreAwardOf(award('national', '0.06'));
    expect(amount).toBe('0.00');
    expect(basis[0]).toMatchObject({ clause: 'MH-2.2.1', verdict: 'failed' });
  });

  it.each(['university', 'research-institute', 'civil-non-enterprise'])(
    'gives a %s no money',
    (hostKind) => {
      const { amount, basis } = centreAwardOf(award('national', '20000000', hostKind));
      expect(amount).toBe('0.00');
      expect(basis[0]).toMatchObject({ clause: 'MH-2.2.1', verdict: 'not-applicable' });
    },
  );
});

describe('MH-2.2.3: a district centre of an enterprise gets 500,000.00', () => {
  it('whatever it spent', () => {
    const { amount, basis } = centreAwardOf(award('district', '1.00'));
    expect(amount).toBe('500000.00');
    expect(basis.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['MH-2.2.3', 'passed'],
      ['MH-O4', 'passed'],
    ]);
  });

  it('and one of another host gets the plaque alone', () => {
    const { amount, basis } = centreAwardOf(award('district', '90000000', 'university'));
    expect(amount).toBe('0.00');
    expect(basis[0]).toMatchObject({ clause: 'MH-2.2.3', verdict: 'not-applicable' });
  });
});

describe('MH-2.2.2: a superior matching requirement replaces the formula', () => {
  const matched = (
    matchingAmount: string | undefined,
    over: Partial<CentreAwardFacts> = {},
  ): CentreAwardFacts => ({
    ...award('municipal', '10000000'),
    superior: { overrides: [MATCHING], onDay: ON_DAY },
    ...(matchingAmount !== undefined && { matchingAmount: yuan(matchingAmount) }),
    ...over,
  });

  it('by the amount asked, whatever formula and cap say', () => {
    const { amount, basis } = centreAwardOf(matched('4000000.00'));
    expect(amount).toBe('4000000.00');
    expect(basis).toEqual([
      {
        rule: 'superior-matching',
        clause: 'MH-2.2.2',
        verdict: 'passed',
        facts: {
          level: 'municipal',
          matchingAmount: '4000000.00',
          atMost: '4000000.00',
          overriddenBy: [
            {
              overrideId: 'o-1',
              rule: 'centre-award',
              documentNumber: '沪科规〔2022〕11号',
              article: '第十二条',
              insteadOf: null,
            },
          ],
        },
      },
    ]);
  });

  it.each<[string, CentreAwardFacts, string]>([
    ['a fen above what is asked', matched('4000000.01'), 'failed'],
    ['a fen', matched('0.01'), 'passed'],
    ['nothing', matched('0.00'), 'failed'],
    ['no amount', matched(undefined), 'needs-evidence'],
    ['the amount for a university', matched('4000000', { hostKind: 'university' }), 'passed'],
    ['the amount for a district centre', matched('400000', { level: 'district' }), 'failed'],
    [
      'no amount for a district centre',
      matched(undefined, { level: 'district' }),
      'not-applicable',
    ],
    ['an amount without requirement', matched('400000', { superior: NO_WORD }), 'failed'],
    [
      'an amount on the day after its end',
      matched('400000', { superior: { overrides: [MATCHING], onDay: day('2022-10-21') } }),
      'failed',
    ],
  ])('given %s', (_what, facts, verdict) => {
    expect(isMatched(facts)).toMatchObject({ clause: 'MH-2.2.2', verdict });
  });

  it('leaves the formula of a district centre alone', () => {
    expect(centreAwardOf(matched(undefined, { level: 'district' })).amount).toBe('500000.00');
  });

  it('is settled by nobody but a person where two documents disagree', () => {
    const other = { ...MATCHING, overrideId: 'o-2', value: '2000000.00' };
    const superior = { overrides: [MATCHING, other], onDay: ON_DAY };
    expect(() => centreAwardOf(matched('1.00', { superior }))).toThrow(ContradictingRules);
  });
});

describe('MH-O4: the caps of the levels', () => {
  it.each<[CentreLevel, string, string]>([
    ['national', '5000000.00', 'passed'],
    ['national', '5000000.01', 'failed'],
    ['municipal', '3000000.00', 'passed'],
    ['municipal', '3000000.01', 'failed'],
    ['district', '500000.00', 'passed'],
    ['district', '500000.01', 'failed'],
  ])('%s, %s: %s', (level, amount, verdict) => {
    expect(isWithinCap(yuan(amount), { level, superior: NO_WORD })).toMatchObject({
      rule: 'centre-cap',
      clause: 'MH-O4',
      verdict,
    });
  });
});

describe('MH-2.5.1: two years of construction, from the approval', () => {
  it.each([
    ['2022-07-01', '2024-06-30'],
    ['2022-01-01', '2023-12-31'],
    // The second anniversary of 29 February 2024 rolls to 1 March 2026.
    ['2024-02-29', '2026-02-28'],
    ['2022-02-28', '2024-02-27'],
    // The day before 1 March 2024 is the 29th.
    ['2022-03-01', '2024-02-29'],
  ])('from %s to %s', (approvedOn, lastDay) => {
    expect(constructionPeriod(day(approvedOn))).toEqual({ firstDay: approvedOn, lastDay });
  });

  it.each([
    ['2024-06-29', 'failed'],
    ['2024-06-30', 'failed'],
    ['2024-07-01', 'passed'],
    ['2024-07-02', 'passed'],
  ])('an evaluation on %s of a centre approved on 2022-07-01: %s', (evaluatedOn, verdict) => {
    expect(
      isConstructionOver({ approvedOn: day('2022-07-01'), evaluatedOn: day(evaluatedOn) }),
    ).toEqual({
      rule: 'construction-over',
      clause: 'MH-2.5.1',
      verdict,
      facts: { years: 2, firstDay: '2022-07-01', lastDay: '2024-06-30', evaluatedOn },
    });
  });

  it.each<[CentreLevel, string]>([
    ['district', 'passed'],
    ['municipal', 'failed'],
    ['national', 'failed'],
  ])('is for district centres: %s %s', (level, verdict) => {
    expect(isBuiltUp(level)).toMatchObject({ clause: 'MH-2.5.1', verdict });
  });
});

describe('MH-2.5.2: what an evaluation comes to', () => {
  it.each([
    ['qualified', 'passed'],
    ['unqualified', 'failed'],
  ] as const)('%s: %s', (result, verdict) => {
    expect(isQualified({ result, documentNumber: '闵科〔2024〕30号' })).toEqual({
      rule: 'evaluation-result',
      clause: 'MH-2.5.2',
      verdict,
      facts: { result, documentNumber: '闵科〔2024〕30号' },
    });
  });

  it.each([
    ['500000.00', 'passed'],
    ['0.00', 'failed'],
  ])('releases an award of %s: %s', (amount, verdict) => {
    const facts = { award: yuan(amount), documentNumber: '闵科〔2024〕30号' };
    expect(isCentreBalanceReleased(facts)).toMatchObject({ clause: 'MH-2.5.2', verdict });
  });

  it.each([
    ['A', 'passed'],
    ['B', 'failed'],
  ])('MH-2.2.1: pays %s where the host is A: %s', (payee, verdict) => {
    expect(isPaidToHost('A', payee)).toMatchObject({ rule: 'host-is-paid', verdict });
  });
});

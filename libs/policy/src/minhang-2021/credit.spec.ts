import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { CreditRecordFacts } from '../chapters/eligibility.ts';
import { creditFindings, hasNoRecentViolation, isNotBanned, violationPeriod } from './credit.ts';

function record(over: Partial<CreditRecordFacts>): CreditRecordFacts {
  return {
    violations: [],
    bans: [],
    revision: 4,
    closesOn: calendarDate('2022-03-31'),
    onDay: calendarDate('2022-03-15'),
    ...over,
  };
}

function violation(occurredOn: string) {
  return { violationId: 'v1', kind: 'tax', occurredOn: calendarDate(occurredOn) };
}

describe('MH-1.1.6: no violation in the two years before the call closes', () => {
  it.each([
    ['2022-03-31', '2020-03-31'],
    ['2023-01-01', '2021-01-01'],
    ['2022-02-28', '2020-02-28'],
    // 29 February 2022 does not exist: it rolls to 1 March.
    ['2024-02-29', '2022-03-01'],
  ])('a call closing on %s is looked back from to %s', (closesOn, firstDay) => {
    expect(violationPeriod(calendarDate(closesOn))).toEqual({ firstDay, lastDay: closesOn });
  });

  it.each([
    ['2020-03-30', 'passed', 'a day more than two years before'],
    ['2020-03-31', 'failed', 'two years before to the day'],
    ['2020-04-01', 'failed', 'within'],
    ['2022-03-30', 'failed', 'the day before closing'],
    ['2022-03-31', 'failed', 'the closing date itself'],
    ['2022-04-01', 'passed', 'after closing: for later calls to look at'],
  ])('a violation of %s is %s: %s', (occurredOn, verdict, _why) => {
    const finding = hasNoRecentViolation(record({ violations: [violation(occurredOn)] }));
    expect(finding.verdict).toBe(verdict);
  });

  it.each([
    ['2022-02-28', 'passed'],
    ['2022-03-01', 'failed'],
  ])('before a closing date of 29 February 2024, a violation of %s is %s', (on, verdict) => {
    const facts = { violations: [violation(on)], closesOn: calendarDate('2024-02-29') };
    expect(hasNoRecentViolation(record(facts)).verdict).toBe(verdict);
  });

  it('names every violation that counts and none that does not', () => {
    const violations = [
      { violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2021-06-01') },
      { violationId: 'v2', kind: 'environment', occurredOn: calendarDate('2019-06-01') },
      { violationId: 'v3', kind: 'safety', occurredOn: calendarDate('2022-01-15') },
    ];
    expect(hasNoRecentViolation(record({ violations }))).toEqual({
      rule: 'no-recent-violation',
      clause: 'MH-1.1.6',
      verdict: 'failed',
      facts: {
        recordRevision: 4,
        firstDay: '2020-03-31',
        lastDay: '2022-03-31',
        violations: [
          { violationId: 'v1', kind: 'tax', occurredOn: '2021-06-01' },
          { violationId: 'v3', kind: 'safety', occurredOn: '2022-01-15' },
        ],
      },
    });
  });
});

describe('MH-1.1.6: no ban in force', () => {
  const ban = {
    banId: 'b1',
    clause: 'SH-18.3' as const,
    firstDay: calendarDate('2022-03-15'),
    lastDay: calendarDate('2025-03-14'),
  };

  it.each([
    ['2022-03-14', 'passed'],
    ['2022-03-15', 'failed'],
    ['2025-03-14', 'failed'],
    ['2025-03-15', 'passed'],
  ])('on %s: %s', (onDay, verdict) => {
    expect(isNotBanned(record({ bans: [ban], onDay: calendarDate(onDay) })).verdict).toBe(verdict);
  });

  it('names the bans in force and their days', () => {
    const past = { ...ban, banId: 'b0', firstDay: calendarDate('2018-01-01') };
    const bans = [{ ...past, lastDay: calendarDate('2020-12-31') }, ban];
    expect(isNotBanned(record({ bans, onDay: calendarDate('2022-06-01') }))).toEqual({
      rule: 'no-active-ban',
      clause: 'MH-1.1.6',
      verdict: 'failed',
      facts: {
        recordRevision: 4,
        onDay: '2022-06-01',
        bans: [{ banId: 'b1', clause: 'SH-18.3', firstDay: '2022-03-15', lastDay: '2025-03-14' }],
      },
    });
  });

  it('is asked on the day of the decision, violations from the closing date', () => {
    const findings = creditFindings({
      violations: [violation('2022-05-01')],
      bans: [ban],
      revision: 4,
      closesOn: calendarDate('2022-03-31'),
      onDay: calendarDate('2022-06-01'),
    });
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['no-recent-violation', 'passed'],
      ['no-active-ban', 'failed'],
    ]);
  });
});

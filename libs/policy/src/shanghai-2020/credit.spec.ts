import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import {
  isBanInOrder,
  isReportingDutyKept,
  recognitionBanBasis,
  recognitionBanPeriod,
} from './credit.ts';

describe('SH-18.2: the duty to report', () => {
  it.each(['misreporting', 'concealment', 'two-years-unfiled'] as const)(
    'is broken by %s alone',
    (breach) => {
      expect(isReportingDutyKept(breach)).toEqual({
        rule: 'reporting-duty',
        clause: 'SH-18.2',
        verdict: 'failed',
        facts: { breach },
      });
    },
  );

  it('is kept by a unit nothing was established of', () => {
    expect(isReportingDutyKept(undefined).verdict).toBe('passed');
  });
});

describe('SH-18.3: three years without an application', () => {
  it.each([
    ['an ordinary day', '2022-03-15', '2025-03-14'],
    ['New Year', '2023-01-01', '2025-12-31'],
    ['the last day of a year', '2022-12-31', '2025-12-30'],
    // The third anniversary of 29 February 2024 rolls to 1 March 2027.
    ['29 February', '2024-02-29', '2027-02-28'],
    ['28 February, before a leap year', '2021-02-28', '2024-02-27'],
    // The day before 1 March 2024 is the 29th.
    ['1 March, ending in a leap year', '2021-03-01', '2024-02-29'],
  ])('end the day before the third anniversary: %s', (_what, firstDay, lastDay) => {
    expect(recognitionBanPeriod(calendarDate(firstDay))).toEqual({ firstDay, lastDay });
  });

  it.each([
    ['2020-11-17', 'failed'],
    ['2020-11-18', 'passed'],
    ['2026-06-01', 'passed'],
  ])('from %s are %s: the text is in force from 2020-11-18', (firstDay, verdict) => {
    expect(isBanInOrder({ breach: 'concealment', firstDay: calendarDate(firstDay) }).verdict).toBe(
      verdict,
    );
  });

  it('stand on the breach and on the period, with every number', () => {
    expect(
      recognitionBanBasis({ breach: 'misreporting', firstDay: calendarDate('2022-03-15') }),
    ).toEqual([
      {
        rule: 'reporting-duty',
        clause: 'SH-18.2',
        verdict: 'failed',
        facts: { breach: 'misreporting' },
      },
      {
        rule: 'recognition-ban',
        clause: 'SH-18.3',
        verdict: 'passed',
        facts: {
          breach: 'misreporting',
          since: '2020-11-18',
          years: 3,
          firstDay: '2022-03-15',
          lastDay: '2025-03-14',
        },
      },
    ]);
  });
});

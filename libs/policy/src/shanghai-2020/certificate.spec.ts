import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import {
  isCertified,
  isInForceOn,
  isInNumberedBatch,
  isReissuable,
  runsFor,
  validityOf,
} from './certificate.ts';
import { isReportDue, isRevocable, reportsOf, unfiledYears } from './reporting.ts';

const on = calendarDate;
const right = (kind: string, grantedOn = '2015-01-01') => ({
  kind,
  number: 'Z1',
  grantedOn: on(grantedOn),
});

describe('SH-9: recognised in numbered batches', () => {
  it.each([
    ['2022年第3批', 'passed'],
    ['2022年第三批', 'passed'],
    ['2022-3', 'passed'],
    ['', 'failed'],
    ['最新批次', 'failed'],
  ])('%s: %s', (batch, verdict) => {
    expect(isInNumberedBatch(batch)).toMatchObject({ clause: 'SH-9', verdict });
  });
});

describe('SH-15: a certificate with its number', () => {
  it.each([
    ['202203001', 'ZH-1', 'passed'],
    ['', 'ZH-1', 'failed'],
    ['202203001', ' ', 'failed'],
  ])('project %s, certificate %s: %s', (projectNumber, certificateNumber, verdict) => {
    expect(isCertified({ batch: '1', projectNumber, certificateNumber })).toMatchObject({
      clause: 'SH-15',
      verdict,
    });
  });
});

describe('SH-16: from the month after recognition', () => {
  it.each([
    ['2022-05-01', 'utility-model', '2022-06-01', '2024-05-31'],
    ['2022-05-31', 'software-copyright', '2022-06-01', '2024-05-31'],
    ['2022-05-20', 'invention-patent', '2022-06-01', '2025-05-31'],
    ['2022-05-20', 'ic-layout', '2022-06-01', '2025-05-31'],
    ['2022-12-31', 'utility-model', '2023-01-01', '2024-12-31'],
    ['2022-01-31', 'utility-model', '2022-02-01', '2024-01-31'],
    // Ends on the last day of a leap February.
    ['2022-02-28', 'utility-model', '2022-03-01', '2024-02-29'],
    ['2021-02-01', 'invention-patent', '2021-03-01', '2024-02-29'],
    ['2024-02-29', 'invention-patent', '2024-03-01', '2027-02-28'],
  ])('recognised on %s with %s: %s to %s', (recognisedOn, kind, firstDay, lastDay) => {
    const facts = { recognisedOn: on(recognisedOn), rights: [right(kind)] };
    expect(validityOf(facts)).toEqual({ firstDay, lastDay });
    expect(runsFor(facts)).toMatchObject({ clause: 'SH-16', facts: { firstDay, lastDay } });
  });

  it('is not lengthened by a patent that was granted later', () => {
    const rights = [right('invention-patent', '2022-05-21')];
    expect(runsFor({ recognisedOn: on('2022-05-20'), rights }).facts).toMatchObject({
      years: 2,
      rights: [],
    });
  });
});

describe('SH-3: support is drawn on a recognition in force', () => {
  it.each([
    ['2022-05-31', 'failed'],
    ['2022-06-01', 'passed'],
    ['2024-05-31', 'passed'],
    ['2024-06-01', 'failed'],
  ])('on %s: %s', (day, verdict) => {
    const validity = { firstDay: on('2022-06-01'), lastDay: on('2024-05-31') };
    expect(isInForceOn(validity, on(day))).toMatchObject({ clause: 'SH-3', verdict });
  });
});

describe('SH-17: number and validity stay', () => {
  it.each([
    ['approved', 'passed'],
    ['refused', 'failed'],
    ['outstanding', 'failed'],
  ] as const)('after a review that is %s: %s', (review, verdict) => {
    const validity = { firstDay: on('2022-06-01'), lastDay: on('2024-05-31') };
    const facts = { projectNumber: '202203001', validity, unitName: '新名', review };
    expect(isReissuable(facts)).toMatchObject({
      clause: 'SH-17',
      verdict,
      facts: { projectNumber: '202203001', ...validity },
    });
  });
});

describe('SH-18.1: a report on each calendar year', () => {
  const validity = { firstDay: on('2022-06-01'), lastDay: on('2024-05-31') };

  it('in which the recognition is in force, by 31 March of the next', () => {
    expect(reportsOf(validity)).toEqual([
      { year: 2022, dueOn: '2023-03-31' },
      { year: 2023, dueOn: '2024-03-31' },
      { year: 2024, dueOn: '2025-03-31' },
    ]);
    const whole = { firstDay: on('2023-01-01'), lastDay: on('2024-12-31') };
    expect(reportsOf(whole).map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it.each([
    [2021, 'failed'],
    [2022, 'passed'],
    [2024, 'passed'],
    [2025, 'failed'],
  ])('and on no other: %d %s', (year, verdict) => {
    expect(isReportDue(validity, year)).toMatchObject({ clause: 'SH-18.1', verdict });
  });

  it.each([
    ['2023-03-31', [], []],
    ['2023-04-01', [], [2022]],
    ['2024-03-31', [], [2022]],
    ['2024-04-01', [], [2022, 2023]],
    ['2024-04-01', [2022], [2023]],
    ['2025-04-01', [2023], [2022, 2024]],
  ])('SH-18.2: on %s, filed %j: unfiled %j', (day, filedYears, unfiled) => {
    expect(unfiledYears({ validity, filedYears, onDay: on(day) })).toEqual(unfiled);
  });
});

describe('SH-18.2: what a recognition is lost by', () => {
  it.each([
    ['misreporting', [], 'passed'],
    ['concealment', [], 'passed'],
    ['two-years-unfiled', [2022], 'failed'],
    ['two-years-unfiled', [2022, 2023], 'passed'],
    // 累计: in total, not in a row.
    ['two-years-unfiled', [2022, 2024], 'passed'],
  ] as const)('%s with unfiled %j: %s', (ground, unfiled, verdict) => {
    expect(isRevocable({ ground, unfiledYears: unfiled })).toMatchObject({
      clause: 'SH-18.2',
      verdict,
    });
  });
});

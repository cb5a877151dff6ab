import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { execution } from './execution.ts';

describe('MH-1.4.4: the contract', () => {
  it.each([
    ['2022-02-27', 'failed'],
    ['2022-02-28', 'passed'],
    ['2022-03-01', 'passed'],
  ])('signed on %s after an approval on 2022-02-28 has %s', (signedOn, verdict) => {
    const facts = { approvedOn: calendarDate('2022-02-28'), signedOn: calendarDate(signedOn) };

    expect(execution.isSignedAfterApproval(facts)).toEqual({
      rule: 'contract-after-approval',
      clause: 'MH-1.4.4',
      verdict,
      facts,
    });
  });
});

/** Contract, end of its two years, end of the longest extension. */
const PERIODS: readonly (readonly [string, string, string])[] = [
  ['2022-01-01', '2023-12-31', '2024-12-31'],
  ['2022-02-28', '2024-02-27', '2025-02-27'],
  ['2022-03-01', '2024-02-29', '2025-02-28'],
  ['2023-03-01', '2025-02-28', '2026-02-28'],
  // 29 February has no anniversary two years later: it rolls to 1 March.
  ['2024-02-29', '2026-02-28', '2027-02-28'],
  ['2026-03-01', '2028-02-29', '2029-02-28'],
  ['2022-12-31', '2024-12-30', '2025-12-30'],
];

describe('MH-1.6.4: the execution period', () => {
  it.each(PERIODS)('of a contract of %s ends on %s', (signedOn, lastDay) => {
    const firstDay = calendarDate(signedOn);

    expect(execution.executionPeriod(firstDay)).toEqual({ firstDay, lastDay });
    expect(execution.runsFor(firstDay)).toEqual({
      rule: 'execution-period',
      clause: 'MH-1.6.4',
      verdict: 'passed',
      facts: { years: 2, firstDay, lastDay },
    });
  });

  it.each(PERIODS)(
    'of a contract of %s, ending %s, is extended to %s at most',
    (_on, end, latest) => {
      expect(execution.latestEnd(calendarDate(end))).toBe(latest);
    },
  );

  it.each([
    ['2024-02-26', 'failed'],
    ['2024-02-27', 'failed'],
    ['2024-02-28', 'passed'],
    ['2025-02-27', 'passed'],
    ['2025-02-28', 'failed'],
  ])('that ends on 2024-02-27, extended to %s, has %s', (newEnd, verdict) => {
    const facts = { currentEnd: calendarDate('2024-02-27'), newEnd: calendarDate(newEnd) };

    expect(execution.isWithinExtension(facts)).toEqual({
      rule: 'extension-length',
      clause: 'MH-1.6.4',
      verdict,
      facts: { ...facts, latestEnd: '2025-02-27' },
    });
  });

  it.each([
    [0, 'passed'],
    [1, 'failed'],
    [2, 'failed'],
  ])('after %s extensions, another has %s', (extensionsGranted, verdict) => {
    expect(execution.isExtendable({ extensionsGranted })).toEqual({
      rule: 'single-extension',
      clause: 'MH-1.6.4',
      verdict,
      facts: { extensionsGranted, extensionsAtMost: 1 },
    });
  });
});

describe('MH-1.6.5: a major adjustment', () => {
  it('takes effect by the document of a consent', () => {
    const facts = { kind: 'unit-name', documentNumber: '闵科委〔2023〕3号' };

    expect(execution.isConsentedTo({ ...facts, consented: true })).toEqual({
      rule: 'major-adjustment-consent',
      clause: 'MH-1.6.5',
      verdict: 'passed',
      facts,
    });
  });

  it('takes no effect without one', () => {
    const refused = execution.isConsentedTo({ kind: 'withdrawal', consented: false });

    expect(refused).toMatchObject({ verdict: 'failed', facts: { kind: 'withdrawal' } });
  });
});

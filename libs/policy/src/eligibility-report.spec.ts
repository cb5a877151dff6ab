import { describe, expect, it } from '@jest/globals';
import { eligibilityReport } from './eligibility-report.ts';
import type { Verdict } from './finding.ts';

const findings = (...verdicts: readonly Verdict[]) =>
  verdicts.map((verdict) => ({
    rule: 'self-raised-share',
    clause: 'MH-1.1.3' as const,
    verdict,
    facts: { selfRaised: '1.00', grantRequested: '1.00' },
  }));

describe('an eligibility report', () => {
  it.each<[readonly Verdict[], string]>([
    [['passed', 'passed'], 'eligible'],
    [['passed', 'not-applicable'], 'eligible'],
    [['passed', 'needs-evidence'], 'needs-evidence'],
    [['needs-evidence', 'failed', 'passed'], 'not-eligible'],
  ])('on findings %j comes to %s', (verdicts, outcome) => {
    expect(eligibilityReport('minhang-2021', findings(...verdicts)).outcome).toBe(outcome);
  });

  it('has every finding explained, in order, and counts them by verdict', () => {
    const report = eligibilityReport('minhang-2021', findings('failed', 'passed', 'failed'));
    expect(report).toMatchObject({
      policyVersion: 'minhang-2021',
      counts: { passed: 1, failed: 2, 'needs-evidence': 0, 'not-applicable': 0 },
      findings: [{ verdict: 'failed' }, { verdict: 'passed' }, { verdict: 'failed' }],
    });
    expect(report.findings[0]).toMatchObject({
      quote: '项目自筹资金不低于申请的财政资助资金',
      threshold: { grantRequested: '1.00' },
    });
  });
});

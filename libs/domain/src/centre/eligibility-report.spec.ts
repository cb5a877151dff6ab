import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import { applyInMay, district, FIGURES, mayCall, noHostRecord } from '../specs/centre-sample.ts';
import { centreDecider } from './decider.ts';
import { centreEligibility } from './eligibility-report.ts';

const SUBMISSION = {
  content: district,
  call: mayCall,
  awardedCentreIds: [],
  credit: noHostRecord,
  overrides: [],
  submittedAt: instant('2022-05-20T10:00+08:00'),
};

describe('MH-2.1, MH-2.3: a centre looked at before it is applied for', () => {
  it('is eligible when every condition is met', () => {
    expect(centreEligibility(SUBMISSION)).toMatchObject({
      policyVersion: 'minhang-2021',
      outcome: 'eligible',
    });
  });

  it('MH-2.1.2f, MH-2.3.4: is told every reason, with thresholds', () => {
    const figures = { ...FIGURES, committee: { members: 4, fromHostUnit: 2 } };
    const content = { ...district, figures, documents: district.documents.slice(1) };
    const report = centreEligibility({ ...SUBMISSION, content });
    expect(report?.outcome).toBe('not-eligible');
    const unmet = report?.findings.filter(({ verdict }) => /failed|needs/.test(verdict));
    expect(unmet).toMatchObject([
      { clause: 'MH-2.1.2f', verdict: 'failed', threshold: { atLeast: 5 } },
      { clause: 'MH-2.3.4', verdict: 'needs-evidence' },
    ]);
  });

  it('is found to be what the decision finds', () => {
    const command = applyInMay();
    const submittedAt = command.context.occurredAt;
    const report = centreEligibility({ ...command.data, submittedAt });
    const basis = report?.findings.map(({ rule, clause, verdict, facts }) => ({
      rule,
      clause,
      verdict,
      facts,
    }));
    const decision = centreDecider.decide(command, centreDecider.initialState);
    expect(decision).toMatchObject({ accepted: [{ type: 'CentreApplied', data: { basis } }] });
  });

  it('MH-O6: has no report under an edition that is not known', () => {
    const call = { ...mayCall, policyVersion: 'minhang-2031' };
    expect(centreEligibility({ ...SUBMISSION, call })).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import { apply, content, noRecord } from '../specs/recognition-sample.ts';
import { recognitionDecider } from './decider.ts';
import { recognitionEligibility } from './eligibility-report.ts';

const SUBMISSION = {
  content,
  credit: noRecord,
  overrides: [],
  submittedAt: instant('2022-03-15T10:00+08:00'),
};

describe('SH-5 to SH-10: a recognition looked at before it is applied for', () => {
  it('is eligible when every condition is met', () => {
    expect(recognitionEligibility(SUBMISSION)).toMatchObject({
      policyVersion: 'shanghai-2020',
      outcome: 'eligible',
    });
  });

  it('SH-5.1, SH-8: is told every reason', () => {
    const report = recognitionEligibility({
      ...SUBMISSION,
      content: { ...content, registeredCity: '苏州市', excludedKinds: ['mature-product'] },
    });
    expect(report.outcome).toBe('not-eligible');
    expect(report.findings.filter(({ verdict }) => verdict === 'failed')).toMatchObject([
      { clause: 'SH-5.1', threshold: { requiredCity: '上海市' } },
      { clause: 'SH-8', explanation: { zh: expect.stringContaining('成熟产品') } },
    ]);
  });

  it('SH-21: is refused by the text itself when it is not in force', () => {
    const submittedAt = instant('2025-11-18T10:00+08:00');
    const [first] = recognitionEligibility({ ...SUBMISSION, submittedAt }).findings;
    expect(first).toMatchObject({
      clause: 'SH-21',
      verdict: 'failed',
      threshold: { firstDay: '2020-11-18', lastDay: '2025-11-17' },
    });
  });

  it('is found to be what the decision finds', () => {
    const command = apply();
    const { credit, overrides } = command.data;
    const submittedAt = command.context.occurredAt;
    const asked = { content: command.data.content, credit, overrides, submittedAt };
    const basis = recognitionEligibility(asked).findings.map(
      ({ rule, clause, verdict, facts }) => ({ rule, clause, verdict, facts }),
    );
    const decision = recognitionDecider.decide(command, recognitionDecider.initialState);
    expect(decision).toMatchObject({ accepted: [{ type: 'RecognitionApplied', data: { basis } }] });
  });
});

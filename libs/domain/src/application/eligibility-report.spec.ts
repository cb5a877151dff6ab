import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import type { EligibilityReport } from '@grants/policy';
import { call, content, noRecord, submit } from '../specs/application-sample.ts';
import { applicationDecider } from './decider.ts';
import { applicationEligibility } from './eligibility-report.ts';
import type { ProposedSubmission } from './eligibility-report.ts';

const PROPOSED: ProposedSubmission = {
  content,
  call,
  credit: noRecord,
  submittedAt: instant('2022-03-15T10:00+08:00'),
  matches: [],
};

function report(over: Partial<ProposedSubmission> = {}): EligibilityReport | undefined {
  return applicationEligibility({ ...PROPOSED, ...over });
}

describe('MH-1.1, MH-1.3: an application looked at before it is submitted', () => {
  it('is eligible when every condition is met', () => {
    expect(report()).toMatchObject({
      policyVersion: 'minhang-2021',
      outcome: 'eligible',
      counts: { passed: 14, failed: 0, 'needs-evidence': 0, 'not-applicable': 1 },
    });
  });

  it('is told every reason at once, with clause, quote, threshold and sentence', () => {
    const bad = { ...content, catalogueItem: 19, documents: [] };
    const found = report({ content: bad, submittedAt: instant('2022-04-01T10:00+08:00') });
    expect(found).toMatchObject({ outcome: 'not-eligible' });
    const failed = found?.findings.filter(({ verdict }) => verdict === 'failed');
    expect(failed?.map(({ clause }) => clause)).toEqual(['MH-1.3.5', 'MH-1.1.2']);
    const wanting = found?.findings.filter(({ verdict }) => verdict === 'needs-evidence');
    expect(wanting?.map(({ clause }) => clause)).toEqual(['MH-1.1.4', 'MH-1.3.4']);
    expect(failed?.[1]).toMatchObject({
      quote: '申请项目类别符合《闵行区关键核心技术（产品）目录》',
      threshold: { edition: '2021年第一版' },
      explanation: { zh: expect.stringContaining('第 19 项') },
    });
  });

  it('is found to be what the decision finds, the question of other support apart', () => {
    const over = { content: { catalogueItem: 19 }, credit: { ...noRecord, revision: 7 } };
    const decision = applicationDecider.decide(submit(over), applicationDecider.initialState);
    const dryRun = report({ content: { ...content, catalogueItem: 19 }, credit: over.credit });
    const found = dryRun?.findings
      .filter(({ rule }) => rule !== 'no-duplicate-support')
      .map(({ rule, clause, verdict, facts }) => ({ rule, clause, verdict, facts }));
    expect(decision).toMatchObject({ accepted: [{ data: { basis: found } }, {}] });
  });

  it('MH-1.3.3: with support that looks like its own, waits for a person to decide', () => {
    const found = report({
      matches: [
        {
          other: {
            kind: 'external-award',
            id: 'AW-7',
            source: '上海市科委',
            title: '触觉传感器关键技术攻关',
          },
          evidence: { rule: 'same-unit-similar-title', titleLikeness: 91, facts: [] },
        },
      ],
    });
    expect(found?.outcome).toBe('needs-evidence');
    expect(found?.findings.at(-1)).toMatchObject({
      clause: 'MH-1.3.3',
      verdict: 'needs-evidence',
      explanation: { zh: expect.stringContaining('上海市科委 AW-7') },
    });
  });

  it('MH-O6: has no report under an edition that is not known', () => {
    expect(report({ call: { ...call, policyVersion: 'minhang-2031' } })).toBeUndefined();
  });
});

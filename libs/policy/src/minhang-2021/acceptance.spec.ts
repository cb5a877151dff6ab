import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { acceptance } from './acceptance.ts';

describe('MH-1.6.8: the audit', () => {
  const units = ['闵行示例智能科技有限公司', '示例大学'];

  it.each([
    ['a third party', '上海示例会计师事务所', undefined],
    [
      'the agency that manages the project',
      '示例项目管理（上海）有限公司',
      '示例项目管理（上海）有限公司',
    ],
    [
      'the same, written half width and spaced',
      '示例项目管理 (上海) 有限公司',
      '示例项目管理（上海）有限公司',
    ],
    ['the lead unit', '闵行示例智能科技有限公司', '闵行示例智能科技有限公司'],
    ['a participating unit', '示例大学', '示例大学'],
  ])('by %s', (_who, agency, sameAs) => {
    const managingAgency = '示例项目管理（上海）有限公司';

    expect(acceptance.isThirdPartyAudit({ agency, managingAgency, units })).toEqual({
      rule: 'third-party-audit',
      clause: 'MH-1.6.8',
      verdict: sameAs === undefined ? 'passed' : 'failed',
      facts: { agency, sameAs },
    });
  });

  it('by any agency but a unit, when the commission manages the project itself', () => {
    const facts = { agency: '示例项目管理（上海）有限公司', units };

    expect(acceptance.isThirdPartyAudit(facts)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['-0.01', 'failed'],
    ['0.00', 'passed'],
    ['1000.00', 'passed'],
    ['1000.01', 'failed'],
  ])('that supports %s of an award of 1000.00 has %s', (supported, verdict) => {
    const facts = { award: yuan('1000.00'), supported: yuan(supported) };

    expect(acceptance.isSupportWithinAward(facts)).toEqual({
      rule: 'support-within-award',
      clause: 'MH-1.6.8',
      verdict,
      facts,
    });
  });
});

describe('MH-1.6.9: the on-site review', () => {
  it.each([
    [[], 0, 'failed'],
    [['expert-1'], 1, 'passed'],
    [['expert-1', 'expert-1', 'expert-2'], 2, 'passed'],
  ])('with %j counts %s experts', (experts, present, verdict) => {
    expect(acceptance.isOnSiteReview(experts)).toEqual({
      rule: 'experts-on-site',
      clause: 'MH-1.6.9',
      verdict,
      facts: { present, atLeast: 1 },
    });
  });
});

describe('the result', () => {
  it.each([
    [{}, 'needs-evidence'],
    [{ auditId: 'audit-1' }, 'needs-evidence'],
    [{ reviewId: 'review-1' }, 'needs-evidence'],
    [{ auditId: 'audit-1', reviewId: 'review-1' }, 'passed'],
  ])('MH-1.6.7: rests on both opinions; with %j it has %s', (facts, verdict) => {
    expect(acceptance.hasBothOpinions(facts)).toMatchObject({
      rule: 'both-opinions',
      clause: 'MH-1.6.7',
      verdict,
    });
  });

  it.each([
    ['passed', 'unqualified', 'pass', 'passed'],
    ['passed', 'qualified', 'pass', 'passed'],
    ['passed', 'adverse', 'pass', 'failed'],
    ['passed', 'unqualified', 'fail', 'failed'],
    ['not-passed', 'unqualified', 'pass', 'passed'],
    ['not-passed', 'adverse', 'fail', 'passed'],
  ] as const)(
    'MH-1.6.10: %s on an audit that is %s and a review that says %s has %s',
    (result, auditOpinion, onSiteOpinion, verdict) => {
      const facts = { result, auditOpinion, onSiteOpinion };

      expect(acceptance.isSupportedByOpinions(facts)).toEqual({
        rule: 'result-from-opinions',
        clause: 'MH-1.6.10',
        verdict,
        facts,
      });
    },
  );

  it.each([
    ['2024-05-31', 'passed'],
    ['2024-06-01', 'passed'],
    ['2024-06-02', 'failed'],
  ])('MH-1.6.10: issued on 2024-06-01 with a consent of %s has %s', (consentDate, verdict) => {
    const facts = {
      consentNumber: '闵府〔2024〕12号',
      consentDate: calendarDate(consentDate),
      documentNumber: '闵科委〔2024〕7号',
      documentDate: calendarDate('2024-06-01'),
    };

    expect(acceptance.isDulyIssued(facts)).toEqual({
      rule: 'result-issued',
      clause: 'MH-1.6.10',
      verdict,
      facts,
    });
  });

  it.each([
    ['299.99', 'failed'],
    ['300.00', 'passed'],
  ])('MH-O3: the rest follows a first tranche of 300.00; %s paid has %s', (paid, verdict) => {
    const facts = { firstTranche: yuan('300.00'), paid: yuan(paid) };

    expect(acceptance.followsFirstTranche(facts)).toEqual({
      rule: 'rest-after-first-tranche',
      clause: 'MH-O3',
      verdict,
      facts,
    });
  });
});

describe('what follows from the result', () => {
  it.each([
    [0, 'passed'],
    [1, 'failed'],
  ])('MH-1.6.11: after %s reconsiderations another has %s', (reconsiderations, verdict) => {
    expect(acceptance.isReconsiderable({ reconsiderations })).toEqual({
      rule: 'single-reconsideration',
      clause: 'MH-1.6.11',
      verdict,
      facts: { reconsiderations, reconsiderationsAtMost: 1 },
    });
  });

  it('MH-1.6.15: opens what was accepted to public-interest use', () => {
    expect(acceptance.opensResults({ title: '示例项目' })).toEqual({
      rule: 'open-use',
      clause: 'MH-1.6.15',
      verdict: 'passed',
      facts: { title: '示例项目' },
    });
  });

  it.each([
    ['acceptance-not-passed', 'MH-1.6.12'],
    ['withdrawn', 'MH-1.6.5'],
    ['breach-of-contract', 'MH-1.4.4'],
    ['misreporting', 'MH-1.3.1'],
    ['concealment', 'MH-1.3.1'],
    ['duplicate-funding', 'MH-1.3.3'],
  ] as const)('ends a project: %s by %s', (ground, clause) => {
    const facts = { ground, documentNumber: '闵科委〔2024〕8号' };

    expect(acceptance.endsProject(facts)).toEqual({
      rule: 'project-ends',
      clause,
      verdict: 'passed',
      facts,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, instant, yuan } from '@grants/kernel';
import type {
  CreditRecord,
  LeadUnitFacts,
  SubmissionFacts,
  TechnologyFacts,
} from '../chapters/eligibility.ts';
import {
  conditionFindings,
  isEnterpriseOfDistrict,
  isStrengthEvidenced,
  isTechnologyClaimStated,
} from './eligibility.ts';

const LEAD: LeadUnitFacts = {
  creditCode: 'A',
  kind: 'enterprise',
  registeredDistrict: '闵行区',
  taxDistrict: '闵行区',
};
const TECHNOLOGY: TechnologyFacts = {
  level: 'international-advanced',
  expectedIntellectualProperty: [{ kind: 'invention-patent', count: 2 }],
  expectedOutput: '年产500台',
  economicBenefit: '年销售收入8000万元',
};
const SUBMISSION: SubmissionFacts = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  call: {
    opensAt: instant('2022-03-01T09:00+08:00'),
    closesAt: instant('2022-03-31T17:00+08:00'),
    withdrawn: false,
    challengeIds: [],
  },
  lead: LEAD,
  participantCreditCodes: ['B'],
  catalogueItem: 9,
  budget: {
    totalInvestment: yuan('1000000'),
    selfRaised: yuan('600000'),
    grantRequested: yuan('400000'),
    lines: [{ lineId: 'l1', grant: yuan('400000'), selfRaised: yuan('600000') }],
  },
  technology: TECHNOLOGY,
  documentKinds: ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'],
  credit: {
    violations: [{ violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2015-01-01') }],
    bans: [
      {
        banId: 'b1',
        clause: 'SH-18.3',
        firstDay: calendarDate('2015-01-01'),
        lastDay: calendarDate('2017-12-31'),
      },
    ],
    revision: 'none',
  },
};

const POOR_CREDIT: CreditRecord = {
  violations: [{ violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2021-01-01') }],
  bans: [
    {
      banId: 'b1',
      clause: 'SH-18.3',
      firstDay: calendarDate('2021-01-01'),
      lastDay: calendarDate('2023-12-31'),
    },
  ],
  revision: 7,
};

/** The same facts, noting every property that is read of them. */
function watched<Facts>(facts: Facts, read: Set<string>): Facts {
  if (typeof facts !== 'object' || facts === null) return facts;
  if (Array.isArray(facts)) return facts.map((item: unknown) => watched(item, read)) as Facts;
  return new Proxy(facts, {
    get(target, name) {
      read.add(String(name));
      return watched<unknown>(Reflect.get(target, name), read);
    },
  });
}

describe('MH-1.1.1: an enterprise registered and taxed in 闵行区', () => {
  it.each<[string, Partial<LeadUnitFacts>, string]>([
    ['an enterprise of 闵行区', {}, 'passed'],
    ['registered in 徐汇区', { registeredDistrict: '徐汇区' }, 'failed'],
    ['taxed in 徐汇区', { taxDistrict: '徐汇区' }, 'failed'],
    ['a university', { kind: 'university' }, 'failed'],
  ])('%s', (_what, over, verdict) => {
    expect(isEnterpriseOfDistrict({ ...LEAD, ...over })).toEqual({
      rule: 'enterprise-of-district',
      clause: 'MH-1.1.1',
      verdict,
      facts: { ...LEAD, ...over, requiredDistrict: '闵行区' },
    });
  });
});

describe('MH-1.1.4: strength is shown by documents', () => {
  it.each([
    [['talent-evidence', 'capability-evidence'], 'passed', []],
    [['talent-evidence'], 'needs-evidence', ['capability-evidence']],
    [['other'], 'needs-evidence', ['talent-evidence', 'capability-evidence']],
  ])('%j: %s', (kinds, verdict, missing) => {
    expect(isStrengthEvidenced(kinds)).toMatchObject({
      clause: 'MH-1.1.4',
      verdict,
      facts: { missing },
    });
  });
});

describe('MH-1.1.5: the technology claim is stated', () => {
  it('passes and keeps what was claimed', () => {
    expect(isTechnologyClaimStated(TECHNOLOGY)).toMatchObject({
      rule: 'technology-claim',
      clause: 'MH-1.1.5',
      verdict: 'passed',
      facts: {
        level: 'international-advanced',
        expectedIntellectualProperty: [{ kind: 'invention-patent', count: 2 }],
        blank: [],
      },
    });
  });

  it.each<[string, Partial<TechnologyFacts>]>([
    ['a level below the text', { level: 'domestic-average' }],
    ['no right expected', { expectedIntellectualProperty: [] }],
    ['none of it', { expectedIntellectualProperty: [{ kind: 'ic-layout', count: 0 }] }],
    ['another right', { expectedIntellectualProperty: [{ kind: 'trade-mark', count: 1 }] }],
    ['no output', { expectedOutput: ' ' }],
    ['no benefit', { economicBenefit: '' }],
  ])('fails with %s', (_what, over) => {
    expect(isTechnologyClaimStated({ ...TECHNOLOGY, ...over }).verdict).toBe('failed');
  });
});

describe('MH-1.1: every condition is looked at', () => {
  it('in the order of the text, whether or not one failed', () => {
    const rules = conditionFindings(SUBMISSION).map(({ rule, verdict }) => [rule, verdict]);
    expect(rules).toEqual([
      ['policy-in-force', 'passed'],
      ['call-window', 'passed'],
      ['listed-challenge', 'not-applicable'],
      ['consortium', 'passed'],
      ['enterprise-of-district', 'passed'],
      ['catalogue-item', 'passed'],
      ['self-raised-share', 'passed'],
      ['budget-adds-up', 'passed'],
      ['technology-claim', 'passed'],
      ['no-recent-violation', 'passed'],
      ['no-active-ban', 'passed'],
      ['strength-evidence', 'passed'],
      ['checklist', 'passed'],
    ]);
    const late = { ...SUBMISSION, submittedAt: instant('2022-04-01T10:00+08:00') };
    expect(conditionFindings(late)).toHaveLength(rules.length);
  });
});

describe('MH-1.3.2, MH-O1: nothing asks registration age, age, degree, title or identity', () => {
  it('no such property of the facts is read', () => {
    const read = new Set<string>();
    conditionFindings(watched(SUBMISSION, read));
    conditionFindings(watched({ ...SUBMISSION, credit: POOR_CREDIT }, read));
    expect([...read].sort()).toEqual([
      'banId',
      'bans',
      'budget',
      'call',
      'catalogueItem',
      'challengeId',
      'challengeIds',
      'clause',
      'closesAt',
      'count',
      'credit',
      'creditCode',
      'documentKinds',
      'economicBenefit',
      'expectedIntellectualProperty',
      'expectedOutput',
      'firstDay',
      'grant',
      'grantRequested',
      'kind',
      'lastDay',
      'lead',
      'level',
      'lineId',
      'lines',
      'occurredOn',
      'opensAt',
      'originCreditCode',
      'participantCreditCodes',
      'path',
      'registeredDistrict',
      'revision',
      'selfRaised',
      'submittedAt',
      'taxDistrict',
      'technology',
      'totalInvestment',
      'violationId',
      'violations',
      'withdrawn',
    ]);
  });

  it('telling them all the same changes no finding', () => {
    const told = fc.record({
      registeredOn: fc.string(),
      leaderAge: fc.nat(),
      leaderDegree: fc.string(),
      leaderTitle: fc.string(),
    });
    fc.assert(
      fc.property(told, (more) => {
        const lead = { ...LEAD, ...more };
        expect(conditionFindings({ ...SUBMISSION, ...more, lead })).toEqual(
          conditionFindings(SUBMISSION),
        );
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import type { CentreFacts, CentreFiguresFacts } from '../chapters/centre-conditions.ts';
import type { SuperiorWord } from '../overrides.ts';
import {
  districtFindings,
  hasRecentOwnRight,
  isCommitteeBalanced,
  isEquipmentSufficient,
  isResearchIntensive,
  isRevenueSufficient,
  isTransforming,
  recentYears,
} from './centre-figures.ts';
import type { DistrictFacts } from './centre-figures.ts';
import { isTalentSufficient } from './centre-talent.ts';

const day = calendarDate;

const FIGURES: CentreFiguresFacts = {
  previousYearRevenue: yuan('60000000'),
  staff: 100,
  researchStaff: 30,
  researchStaffMasterOrAbove: 15,
  equipmentValue: yuan('6000000'),
  equipmentBoughtInThreeYears: yuan('2500000'),
  rights: [{ kind: 'invention-patent', number: 'ZL1', grantedOn: day('2021-06-01') }],
  transformationProjects: [{ certificate: 'Z-1', recognisedOn: day('2020-10-01') }],
  transferredResults: [],
  committee: { members: 7, fromHostUnit: 4 },
  priorityGrounds: [],
};

/** An enterprise under a call that closes on 31 May 2022; it applies on 20 May. */
function enterprise(over: Partial<CentreFiguresFacts> = {}, expense = '4000000'): DistrictFacts {
  return {
    hostKind: 'enterprise',
    previousYearResearchExpense: yuan(expense),
    figures: { ...FIGURES, ...over },
    recentYears: { firstDay: day('2019-05-31'), lastDay: day('2022-05-20') },
  };
}

function hostOf(hostKind: string, over: Partial<CentreFiguresFacts> = {}): DistrictFacts {
  return { ...enterprise(over), hostKind };
}

describe('MH-2.1.2: 近三年 are the three years before the call closes, to the submission', () => {
  it.each([
    ['an ordinary day', '2022-05-31', '2022-05-20', '2019-05-31'],
    ['submitted on the day it closes', '2022-05-31', '2022-05-31', '2019-05-31'],
    // 29 February 2024 looked back from lands on 1 March 2021.
    ['from a leap day', '2024-02-29', '2024-02-29', '2021-03-01'],
    ['from 28 February to a leap day', '2027-02-28', '2027-02-28', '2024-02-28'],
    ['from 1 March', '2027-03-01', '2027-03-01', '2024-03-01'],
  ])('%s', (_what, closesOn, submittedOn, firstDay) => {
    expect(recentYears(day(closesOn), day(submittedOn))).toEqual({
      firstDay,
      lastDay: submittedOn,
    });
  });
});

describe('MH-2.1.2a: the revenue of an enterprise in the previous year', () => {
  it.each([
    ['enterprise', '49999999.99', 'failed'],
    ['enterprise', '50000000.00', 'passed'],
    ['enterprise', '50000000.01', 'passed'],
    ['university', '0.00', 'not-applicable'],
    ['research-institute', '0.00', 'not-applicable'],
    ['civil-non-enterprise', '0.00', 'not-applicable'],
  ])('of a %s with %s: %s', (hostKind, revenue, verdict) => {
    const previousYearRevenue = yuan(revenue);
    expect(isRevenueSufficient(hostOf(hostKind, { previousYearRevenue }))).toEqual({
      rule: 'previous-year-revenue',
      clause: 'MH-2.1.2a',
      verdict,
      facts: { hostKind, previousYearRevenue, atLeast: '50000000.00' },
    });
  });

  it('MH-O7: may be another one by a superior policy, which the finding cites', () => {
    const word: SuperiorWord = {
      overrideId: 'o-1',
      policyVersion: 'minhang-2021',
      clause: 'MH-2.1.2a',
      rule: 'revenue-at-least',
      value: '30000000.00',
      document: { number: '沪科规〔2022〕6号', date: day('2022-04-01') },
      article: '第三条',
      effectiveFrom: day('2022-05-01'),
    };
    const facts = enterprise({ previousYearRevenue: yuan('30000000') });
    const under = (onDay: string) =>
      isRevenueSufficient({ ...facts, superior: { overrides: [word], onDay: day(onDay) } });
    expect(under('2022-04-30').verdict).toBe('failed');
    expect(under('2022-05-01')).toMatchObject({
      verdict: 'passed',
      facts: {
        atLeast: '30000000.00',
        overriddenBy: [{ documentNumber: '沪科规〔2022〕6号', insteadOf: '50000000.00' }],
      },
    });
  });
});

describe('MH-2.1.2b: a right granted in the last three years', () => {
  it.each([
    ['invention-patent', '2019-05-30', 'failed'],
    ['invention-patent', '2019-05-31', 'passed'],
    ['software-copyright', '2022-05-20', 'passed'],
    ['ic-layout', '2022-05-20', 'passed'],
    ['invention-patent', '2022-05-21', 'failed'],
    ['utility-model', '2021-06-01', 'failed'],
  ])('a %s of %s: %s', (kind, grantedOn, verdict) => {
    const rights = [{ kind, number: 'ZL1', grantedOn: day(grantedOn) }];
    expect(hasRecentOwnRight(enterprise({ rights }))).toMatchObject({
      rule: 'recent-own-right',
      clause: 'MH-2.1.2b',
      verdict,
      facts: { firstDay: '2019-05-31', lastDay: '2022-05-20', atLeast: 1 },
    });
  });

  it('is asked of every host', () => {
    expect(hasRecentOwnRight(hostOf('university', { rights: [] })).verdict).toBe('failed');
  });
});

describe('MH-2.1.2c: the R&D staff', () => {
  it.each<[string, number, number, number, string]>([
    // 19 of 100 are less than 20 % and less than 40 people.
    ['enterprise', 100, 19, 19, 'failed'],
    ['enterprise', 100, 20, 8, 'passed'],
    // 40 % of 20 people are 8.
    ['enterprise', 100, 20, 7, 'failed'],
    // 39 of 196 are 19.9 %; 40 people are enough whatever the share.
    ['enterprise', 196, 39, 39, 'failed'],
    ['enterprise', 195, 39, 39, 'passed'],
    ['enterprise', 1000, 40, 16, 'passed'],
    ['enterprise', 1000, 40, 15, 'failed'],
    ['enterprise', 0, 0, 0, 'failed'],
    // 60 % of 50 people are 30, of 51 they are 30.6.
    ['university', 500, 50, 30, 'passed'],
    ['university', 500, 50, 29, 'failed'],
    ['research-institute', 500, 51, 30, 'failed'],
    ['research-institute', 500, 51, 31, 'passed'],
    ['university', 0, 0, 0, 'failed'],
    ['civil-non-enterprise', 10, 1, 0, 'not-applicable'],
    // Counts that contradict each other, or are none.
    ['enterprise', 100, 101, 101, 'failed'],
    ['university', 100, 50, 51, 'failed'],
    ['university', 100, 0.5, 0.5, 'failed'],
    ['enterprise', 100, 40, -1, 'failed'],
  ])(
    '%s with %d people, %d in R&D, %d masters: %s',
    (hostKind, staff, inResearch, masters, verdict) => {
      const figures = { staff, researchStaff: inResearch, researchStaffMasterOrAbove: masters };
      expect(isTalentSufficient({ hostKind, figures })).toMatchObject({
        rule: 'research-staff',
        clause: 'MH-2.1.2c',
        verdict,
      });
    },
  );

  it('shows the shares that were asked for', () => {
    expect(isTalentSufficient(enterprise()).facts).toEqual({
      hostKind: 'enterprise',
      staff: '100',
      researchStaff: '30',
      researchStaffMasterOrAbove: '15',
      isConsistent: true,
      researchStaffPercentAtLeast: 20,
      researchStaffAtLeast: 40,
      masterPercentAtLeast: 40,
    });
  });
});

describe('MH-2.1.2d: R&D equipment', () => {
  it.each([
    ['4999999.99', '2000000.00', 'failed'],
    ['5000000.00', '2000000.00', 'passed'],
    ['5000000.00', '1999999.99', 'failed'],
    ['5000000.00', '5000000.00', 'passed'],
    // More bought than there is.
    ['5000000.00', '5000000.01', 'failed'],
  ])('of %s, %s of it new: %s', (value, bought, verdict) => {
    const figures = {
      equipmentValue: yuan(value),
      equipmentBoughtInThreeYears: yuan(bought),
    };
    expect(isEquipmentSufficient(hostOf('university', figures))).toMatchObject({
      rule: 'research-equipment',
      clause: 'MH-2.1.2d',
      verdict,
      facts: { ...figures, atLeast: '5000000.00', boughtAtLeast: '2000000.00' },
    });
  });
});

describe('MH-2.1.2d: what an enterprise spends on R&D', () => {
  it.each([
    // 5 % of 60,000,000.00 are 3,000,000.00.
    ['enterprise', '60000000.00', '2999999.99', 'failed'],
    ['enterprise', '60000000.00', '3000000.00', 'passed'],
    // 5 % of 60,000,000.10 are 3,000,000.005, which 3,000,000.00 does not reach.
    ['enterprise', '60000000.10', '3000000.00', 'failed'],
    ['enterprise', '60000000.10', '3000000.01', 'passed'],
    ['university', '60000000.00', '0.00', 'not-applicable'],
    ['civil-non-enterprise', '60000000.00', '0.00', 'not-applicable'],
  ])('%s with a revenue of %s spent %s: %s', (hostKind, revenue, expense, verdict) => {
    const facts = enterprise({ previousYearRevenue: yuan(revenue) }, expense);
    expect(isResearchIntensive({ ...facts, hostKind })).toMatchObject({
      rule: 'research-intensity',
      clause: 'MH-2.1.2d',
      verdict,
      facts: { previousYearResearchExpense: expense, percentAtLeast: 5 },
    });
  });
});

describe('MH-2.1.2e: results are transformed', () => {
  const project = (certificate: string, recognisedOn: string) => ({
    certificate,
    recognisedOn: day(recognisedOn),
  });
  const result = (title: string, on: string) => ({ title, on: day(on) });

  it.each<[string, Partial<CentreFiguresFacts>, readonly string[], string]>([
    ['none', { transformationProjects: [] }, [], 'failed'],
    ['too old', { transformationProjects: [project('Z-1', '2019-05-30')] }, [], 'failed'],
    ['just in time', { transformationProjects: [project('Z-1', '2019-05-31')] }, ['Z-1'], 'passed'],
    [
      'results instead',
      {
        transformationProjects: [],
        transferredResults: [result('甲', '2021-01-01'), result('乙', '2021-02-01')],
      },
      [],
      'failed',
    ],
  ])('an enterprise with %s', (_what, over, counting, verdict) => {
    expect(isTransforming(enterprise(over))).toMatchObject({
      rule: 'transformation',
      clause: 'MH-2.1.2e',
      verdict,
      facts: { counting, atLeast: 1 },
    });
  });

  it.each([
    ['one', [result('甲', '2021-01-01')], 'failed'],
    ['two', [result('甲', '2019-05-31'), result('乙', '2022-05-20')], 'passed'],
    ['one of two too old', [result('甲', '2019-05-30'), result('乙', '2022-05-20')], 'failed'],
    ['one named twice', [result('甲', '2021-01-01'), result('甲', '2021-02-01')], 'failed'],
  ])('a university or institute with %s', (_what, transferredResults, verdict) => {
    for (const hostKind of ['university', 'research-institute']) {
      const finding = isTransforming(hostOf(hostKind, { transferredResults }));
      expect(finding).toMatchObject({ verdict, facts: { atLeast: 2 } });
    }
  });

  it('is not asked of a civil non-enterprise organisation', () => {
    expect(isTransforming(hostOf('civil-non-enterprise')).verdict).toBe('not-applicable');
  });
});

describe('MH-2.1.2f: the technical committee', () => {
  it.each<[number, number, string]>([
    [4, 2, 'failed'],
    [5, 3, 'passed'],
    // 4 of 5 are 80 %, more than two thirds.
    [5, 4, 'failed'],
    [6, 4, 'passed'],
    [6, 5, 'failed'],
    [5, 0, 'passed'],
    [5, 6, 'failed'],
    [6.5, 4, 'failed'],
    [6, -1, 'failed'],
  ])('of %d, %d of them of the host: %s', (members, fromHostUnit, verdict) => {
    expect(isCommitteeBalanced(enterprise({ committee: { members, fromHostUnit } }))).toMatchObject(
      {
        rule: 'technical-committee',
        clause: 'MH-2.1.2f',
        verdict,
        facts: { atLeast: 5, hostShareAtMost: '2/3' },
      },
    );
  });
});

describe('MH-2.1.2: the conditions of a district centre together', () => {
  const facts: CentreFacts = {
    submittedAt: instant('2022-05-20T10:00+08:00'),
    call: {
      programme: 'district-centre',
      opensAt: instant('2022-05-01T09:00+08:00'),
      closesAt: instant('2022-05-31T17:00+08:00'),
      withdrawn: false,
    },
    level: 'district',
    kind: 'technology-innovation-centre',
    host: {
      creditCode: 'A',
      kind: 'enterprise',
      highTechEnterprise: true,
      registeredDistrict: '闵行区',
      town: '浦江镇',
    },
    partnerCreditCodes: [],
    previousYearResearchExpense: yuan('4000000'),
    figures: FIGURES,
    documentKinds: [],
    awardedCentreIds: [],
    credit: { bans: [], revision: 'none' },
  };
  const CLAUSES = [
    'MH-2.1.2a',
    'MH-2.1.2b',
    'MH-2.1.2c',
    'MH-2.1.2d',
    'MH-2.1.2d',
    'MH-2.1.2e',
    'MH-2.1.2f',
  ];

  it('are all looked at, in the order of the text', () => {
    const basis = districtFindings(facts);
    expect(basis.map(({ clause }) => clause)).toEqual(CLAUSES);
    expect(basis.every(({ verdict }) => verdict === 'passed')).toBe(true);
  });

  it('are none of them met without figures', () => {
    const { figures: _figures, ...without } = facts;
    const basis = districtFindings(without);
    expect(basis.map(({ clause }) => clause)).toEqual(CLAUSES);
    expect(basis.every(({ verdict }) => verdict === 'failed')).toBe(true);
  });
});

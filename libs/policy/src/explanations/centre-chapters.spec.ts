import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import type { CentreFacts } from '../chapters/centre-conditions.ts';
import type { Basis, Finding } from '../finding.ts';
import { minhang2021Centres } from '../minhang-2021/research-centre-edition.ts';
import { explain } from './explain.ts';
import { CENTRE_AWARD_EXPLANATIONS, CENTRE_CONDITION_EXPLANATIONS } from './research-centre.ts';

const { conditions, selection, award } = minhang2021Centres;

const DISTRICT: CentreFacts = {
  submittedAt: instant('2022-05-20T10:00+08:00'),
  call: {
    programme: 'national-municipal-centre',
    opensAt: instant('2022-05-05T09:00+08:00'),
    closesAt: instant('2022-05-31T17:00+08:00'),
    withdrawn: false,
  },
  level: 'district',
  kind: 'technology-innovation-centre',
  host: {
    creditCode: 'H',
    kind: 'enterprise',
    highTechEnterprise: false,
    registeredDistrict: '徐汇区',
    town: '徐家汇街道',
  },
  partnerCreditCodes: ['P', 'P'],
  previousYearResearchExpense: yuan('2000000'),
  figures: {
    previousYearRevenue: yuan('49999999.99'),
    staff: 200,
    researchStaff: 39,
    researchStaffMasterOrAbove: 15,
    equipmentValue: yuan('4999999.99'),
    equipmentBoughtInThreeYears: yuan('1999999.99'),
    rights: [{ kind: 'ic-layout', number: 'BS-1', grantedOn: calendarDate('2020-01-01') }],
    transformationProjects: [],
    transferredResults: [],
    committee: { members: 4, fromHostUnit: 3 },
    priorityGrounds: ['承担市级项目'],
  },
  documentKinds: ['annual-audit-report'],
  awardedCentreIds: ['Z-0'],
  credit: { bans: [], revision: 'none' },
};
const MUNICIPAL: CentreFacts = {
  ...DISTRICT,
  level: 'municipal',
  superiorRecognition: {
    recognisedBy: 'ministry-of-science-and-technology',
    recognitionDocument: '沪科1号',
    recognisedOn: calendarDate('2021-03-01'),
    acceptanceDocument: '沪科2号',
    acceptedOn: calendarDate('2022-03-01'),
  },
};
const district = conditions.conditionsOf(DISTRICT);
const municipal = conditions.conditionsOf(MUNICIPAL);

function of(basis: Basis, rule: string): Finding {
  const finding = basis.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no finding ${rule}`);
  return finding;
}

const BANNED = {
  onDay: calendarDate('2022-05-10'),
  revision: 2,
  bans: [
    {
      banId: 'B-1',
      clause: 'SH-18.3' as const,
      firstDay: calendarDate('2021-03-15'),
      lastDay: calendarDate('2024-03-14'),
      originCreditCode: 'A0',
      path: [{ linkId: 'L-1', kind: 'merger' }],
    },
  ],
};
const superior = { overrides: [], onDay: calendarDate('2022-06-01') };
const enterprise = { hostKind: 'enterprise', superior };
const national = award.awardOf({
  ...enterprise,
  level: 'national',
  previousYearResearchExpense: yuan('40000000'),
}).basis;
const plaque = award.awardOf({
  ...enterprise,
  level: 'district',
  previousYearResearchExpense: yuan('1'),
}).basis;
const matched = award.awardOf({
  ...enterprise,
  level: 'municipal',
  previousYearResearchExpense: yuan('1'),
  matchingAmount: yuan('700000'),
}).basis;

/** The finding of each rule, and what both languages have to say of it. */
const TOLD: readonly (readonly [Finding, readonly string[]])[] = [
  [of(district, 'call-programme'), ['MH-2.3.5']],
  [
    conditions.isInApplicationMonth({
      programme: 'district-centre',
      opensOn: calendarDate('2022-05-05'),
      closesOn: calendarDate('2022-06-01'),
    }),
    ['2022-05-05', '2022-06-01', '2022-05', 'MH-2.3.5'],
  ],
  [of(district, 'centre-host'), ['H', '徐汇区', '闵行区', 'MH-2.1.0']],
  [of(district, 'joint-operation'), ['H', 'P', 'MH-2.1.0']],
  [
    of(municipal, 'superior-recognition'),
    ['2022-05-20', '沪科1号', '2021-03-01', '沪科2号', '2022-03-01', 'MH-2.1.1'],
  ],
  [of(district, 'previous-year-revenue'), ['49,999,999.99', '50,000,000.00', 'MH-2.1.2a']],
  [of(district, 'recent-own-right'), ['BS-1', '2019-05-31', '2022-05-20', '1', 'MH-2.1.2b']],
  [of(district, 'research-staff'), ['200', '39', '15', '20', '40', 'MH-2.1.2c']],
  [
    of(district, 'research-equipment'),
    ['4,999,999.99', '5,000,000.00', '1,999,999.99', '2,000,000.00', 'MH-2.1.2d'],
  ],
  [of(district, 'research-intensity'), ['2,000,000.00', '49,999,999.99', '5', 'MH-2.1.2d']],
  [of(district, 'transformation'), ['2019-05-31', '2022-05-20', '1', 'MH-2.1.2e']],
  [of(district, 'technical-committee'), ['4', '5', '3', '2/3', 'MH-2.1.2f']],
  [of(district, 'priority-grounds'), ['承担市级项目', 'MH-2.1.2g']],
  [of(district, 'registered-town'), ['徐家汇街道', '莘庄镇', '2021-12-10', 'MH-2.3.3']],
  [of(district, 'once-per-centre'), ['Z-0', 'MH-2.2.3']],
  [of(district, 'centre-checklist'), ['MH-2.3.4']],
  [
    selection.isOfRegisteredTown({ registeredTown: '莘庄镇', town: '七宝镇' }),
    ['七宝镇', '莘庄镇', 'MH-2.3.3'],
  ],
  [
    selection.isRecommendedByTown({
      registeredTown: '莘庄镇',
      town: '莘庄镇',
      opinion: 'refuse',
    }),
    ['莘庄镇', 'MH-2.3.3'],
  ],
  [selection.passesPreliminaryCheck({ opinion: 'fail', comment: '材料不实' }), ['材料不实']],
  [selection.isScoreOnScale(101), ['101', '100', 'MH-2.4']],
  [selection.hasEnoughReviews(['e1', 'e2']), ['e1', 'e2', '1']],
  [selection.isRank(0), ['0', '1', 'MH-2.4']],
  [
    selection.isRecommendedByPanel({
      experts: ['e1'],
      recommended: false,
      rank: 7,
      averageScore: '66.50',
    }),
    ['7', '66.50', 'MH-2.4'],
  ],
  [
    selection.isSelected({ selected: false, rank: 3, averageScore: '70.00', reason: '名额已满' }),
    ['3', '70.00', '名额已满'],
  ],
  [of(national, 'expense-share'), ['40,000,000.00', '15%', '5,000,000.00', 'MH-2.2.1']],
  [of(national, 'centre-cap'), ['5,000,000.00', 'MH-O4']],
  [of(plaque, 'district-award'), ['500,000.00', 'MH-2.2.3']],
  [of(matched, 'superior-matching'), ['700,000.00', 'MH-2.2.2']],
  [award.isBuiltUp('national'), ['MH-2.5.1']],
  [
    award.isConstructionOver({
      approvedOn: calendarDate('2022-07-01'),
      evaluatedOn: calendarDate('2024-06-30'),
    }),
    ['2', '2022-07-01', '2024-06-30', 'MH-2.5.1'],
  ],
  [award.isQualified({ result: 'unqualified', documentNumber: '闵科委9号' }), ['闵科委9号']],
  [
    award.isReleased({ award: yuan('500000'), documentNumber: '闵科委9号' }),
    ['500,000.00', '闵科委9号', 'MH-2.5.2'],
  ],
  [award.isPaidToHost('H', 'X'), ['H', 'X', 'MH-2.2.1']],
  [conditions.isOpenToHost(BANNED), ['2022-05-10', 'B-1', 'SH-18.3', '2024-03-14', 'L-1']],
];

describe('what each rule on centres finds is told with its facts and thresholds', () => {
  it.each(TOLD.map(([finding, parts]) => [finding.rule, finding, parts] as const))(
    '%s',
    (_rule, finding, parts) => {
      const { zh, en } = explain(finding);
      for (const part of parts) {
        expect(zh).toContain(part);
        expect(en).toContain(part);
      }
      expect(`${zh}${en}`).not.toMatch(/[{}[\]]|undefined|object Object/);
    },
  );

  it('leaves out no rule of these chapters', () => {
    const rules = Object.keys({ ...CENTRE_CONDITION_EXPLANATIONS, ...CENTRE_AWARD_EXPLANATIONS });
    expect(new Set(TOLD.map(([{ rule }]) => rule))).toEqual(new Set(rules));
  });

  it('MH-2.5.2: an evaluation is 合格 or 不合格, not an auditor without reservation', () => {
    const { zh } = explain(award.isQualified({ result: 'unqualified', documentNumber: '9' }));
    expect(zh).toContain('评估结果为不合格');
  });

  it('MH-2.1.2: without figures, says that there are none', () => {
    const { figures: _figures, ...without } = DISTRICT;
    const revenue = of(conditions.conditionsOf(without), 'previous-year-revenue');
    expect(explain(revenue)).toEqual({
      zh: '不符合：指标已填报：否（MH-2.1.2a）',
      en: 'Not met: figures stated: no (MH-2.1.2a)',
    });
  });
});

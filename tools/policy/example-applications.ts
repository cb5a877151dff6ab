import { calendarDate, instant, yuan } from '@grants/kernel';
import type {
  CentreFacts,
  CentreFiguresFacts,
  RecognitionFacts,
  SubmissionFacts,
  SupportFacts,
} from '@grants/policy';

const CLEAN = { violations: [], bans: [], revision: 'none' } as const;

/** A made-up application for a key-core-technology project that meets every condition. */
export const GOOD_PROJECT: SubmissionFacts = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  call: {
    opensAt: instant('2022-03-01T09:00+08:00'),
    closesAt: instant('2022-03-31T17:00+08:00'),
    withdrawn: false,
    challengeIds: ['C-1', 'C-2'],
  },
  lead: {
    creditCode: '91310112MA1GBXXX1X',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  participantCreditCodes: ['91310112MA1GBXXX2X'],
  catalogueItem: 8,
  challengeId: 'C-1',
  budget: {
    totalInvestment: yuan('10000000'),
    selfRaised: yuan('6000000'),
    grantRequested: yuan('4000000'),
    lines: [{ lineId: 'L-01', grant: yuan('4000000'), selfRaised: yuan('6000000') }],
  },
  technology: {
    level: 'international-advanced',
    expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
    expectedOutput: '年产触觉传感器10万只',
    economicBenefit: '年新增销售收入5000万元',
  },
  documentKinds: ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'],
  credit: CLEAN,
};

/** One that is late, taxed elsewhere, short of a fen, unlisted, and lacks a document. */
export const BAD_PROJECT: SubmissionFacts = {
  ...GOOD_PROJECT,
  submittedAt: instant('2022-03-31T17:00:01+08:00'),
  lead: { ...GOOD_PROJECT.lead, taxDistrict: '徐汇区' },
  catalogueItem: 19,
  budget: {
    ...GOOD_PROJECT.budget,
    selfRaised: yuan('3999999.99'),
  },
  documentKinds: ['application-form', 'task-statement', 'talent-evidence'],
  credit: {
    revision: 3,
    violations: [{ violationId: 'V-1', kind: 'tax', occurredOn: calendarDate('2020-03-31') }],
    bans: [],
  },
};

/** A made-up award of another funder that looks like that of the bad one. */
export const OTHER_SUPPORT: SupportFacts['matches'][number] = {
  source: 'shanghai-2021',
  id: 'AW-1',
  title: '触觉传感器关键技术攻关',
  titleLikeness: 91,
};

const GOOD_FIGURES: CentreFiguresFacts = {
  previousYearRevenue: yuan('50000000'),
  staff: 150,
  researchStaff: 40,
  researchStaffMasterOrAbove: 16,
  equipmentValue: yuan('5000000'),
  equipmentBoughtInThreeYears: yuan('2000000'),
  rights: [
    {
      kind: 'invention-patent',
      number: 'ZL202010000001.1',
      grantedOn: calendarDate('2020-07-01'),
    },
  ],
  transformationProjects: [
    { certificate: 'GX-2021-0007', recognisedOn: calendarDate('2021-03-01') },
  ],
  transferredResults: [],
  committee: { members: 6, fromHostUnit: 4 },
  priorityGrounds: ['2021年承担市级科技项目'],
};

/** A made-up district centre of an enterprise that meets every condition, some of them just so. */
export const GOOD_CENTRE: CentreFacts = {
  submittedAt: instant('2022-05-20T10:00+08:00'),
  call: {
    programme: 'district-centre',
    opensAt: instant('2022-05-05T09:00+08:00'),
    closesAt: instant('2022-05-31T17:00+08:00'),
    withdrawn: false,
  },
  level: 'district',
  kind: 'engineering-technology-research-centre',
  host: {
    creditCode: '91310112MA1GBXXX1X',
    kind: 'enterprise',
    highTechEnterprise: true,
    registeredDistrict: '闵行区',
    town: '莘庄镇',
  },
  partnerCreditCodes: [],
  previousYearResearchExpense: yuan('4000000'),
  figures: GOOD_FIGURES,
  documentKinds: [
    'registration-certificate',
    'annual-audit-report',
    'research-expense-audit-report',
    'intellectual-property-evidence',
    'standards-and-quality-evidence',
    'undertaken-projects-evidence',
    'staff-and-equipment-list',
    'enterprise-certificates',
    'transformation-certificate',
    'public-credit-report',
  ],
  awardedCentreIds: [],
  credit: { bans: [], revision: 'none' },
};

/** The same with a revenue a fen short, 39 R&D staff of 200, and a committee too much its own. */
export const BAD_CENTRE: CentreFacts = {
  ...GOOD_CENTRE,
  host: { ...GOOD_CENTRE.host, town: '徐家汇街道' },
  figures: {
    ...GOOD_FIGURES,
    previousYearRevenue: yuan('49999999.99'),
    staff: 200,
    researchStaff: 39,
    committee: { members: 5, fromHostUnit: 4 },
  },
  documentKinds: GOOD_CENTRE.documentKinds.slice(1),
};

/** A made-up transformation project that is recognised in the two years of a software copyright. */
export const GOOD_RECOGNITION: RecognitionFacts = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  registeredCity: '上海市',
  fieldCode: '01.02',
  rights: [
    { kind: 'software-copyright', number: '2020SR0000001', grantedOn: calendarDate('2020-03-15') },
  ],
  regulatedKinds: [],
  compulsoryCertification: false,
  withResearchInstitution: false,
  excludedKinds: [],
  priorityGrounds: [],
  declaredBy: '张示例',
  documentKinds: [
    'application-form',
    'intellectual-property-evidence',
    'previous-year-financial-statements',
    'previous-month-balance-sheet',
    'test-report',
  ],
  credit: CLEAN,
};

/** The same with a copyright a day too old, a mature product, and a licence that is missing. */
export const BAD_RECOGNITION: RecognitionFacts = {
  ...GOOD_RECOGNITION,
  rights: [
    { kind: 'software-copyright', number: '2020SR0000001', grantedOn: calendarDate('2020-03-14') },
  ],
  regulatedKinds: ['medical-device'],
  excludedKinds: ['mature-product'],
};

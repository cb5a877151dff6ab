import type {
  CentreContent,
  CentreLevel,
  HostFigures,
  SuperiorRecognition,
  Unit,
} from '@grants/domain';
import { calendarDate, yuan } from '@grants/kernel';
import { submitted } from './documents.ts';

/** A centre of a story: its ids, and everything the unit submits. */
export interface StoryCentre {
  readonly centreId: string;
  readonly callId: string;
  readonly fundId: string;
  readonly content: CentreContent;
}

/** What tells one centre from another; the rest of it is much the same in all. */
export interface CentreLine {
  readonly centreId: string;
  readonly callId: string;
  readonly fundId: string;
  readonly level: CentreLevel;
  readonly host: Unit;
  readonly field: string;
  /** R&D expense of the previous year, in yuan. */
  readonly expense: string;
}

const RECOGNISED_CENTRE_DOCUMENTS = [
  'policy-application-form',
  'recognition-and-acceptance-evidence',
  'research-expense-audit-report',
] as const;

const DOCUMENTS = {
  national: RECOGNISED_CENTRE_DOCUMENTS,
  municipal: RECOGNISED_CENTRE_DOCUMENTS,
  district: [
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
} as const;

const KINDS = {
  national: 'key-laboratory',
  municipal: 'engineering-technology-research-centre',
  district: 'technology-innovation-centre',
} as const;

/** What a centre has before it applies: the recognition of ministry or city (MH-2.1.1). */
const RECOGNITIONS = {
  national: {
    recognisedBy: 'ministry-of-science-and-technology',
    recognitionDocument: '国科发基〔2020〕18号（演示）',
    recognisedOn: calendarDate('2020-03-16'),
    acceptanceDocument: '国科验〔2022〕41号（演示）',
    acceptedOn: calendarDate('2022-06-20'),
  },
  municipal: {
    recognisedBy: 'municipal-commission',
    recognitionDocument: '沪科〔2019〕101号（演示）',
    recognisedOn: calendarDate('2019-03-01'),
    acceptanceDocument: '沪科〔2022〕77号（演示）',
    acceptedOn: calendarDate('2022-06-01'),
  },
} as const satisfies Record<string, SuperiorRecognition>;

/** Figures above every threshold of a district centre (MH-2.1.2). */
export const FIGURES: HostFigures = {
  previousYearRevenue: yuan('80000000'),
  staff: 200,
  researchStaff: 60,
  researchStaffMasterOrAbove: 30,
  equipmentValue: yuan('6000000'),
  equipmentBoughtInThreeYears: yuan('2500000'),
  rights: [
    {
      kind: 'invention-patent',
      number: 'ZL202010000001（演示）',
      grantedOn: calendarDate('2021-04-09'),
    },
  ],
  transformationProjects: [
    { certificate: '202103045（演示）', recognisedOn: calendarDate('2021-03-26') },
  ],
  transferredResults: [],
  committee: { members: 9, fromHostUnit: 4 },
  priorityGrounds: ['近三年承担市级科技计划项目'],
};

/** A centre in order: every condition of its level met. */
export function centreOf({ level, expense, ...line }: CentreLine): StoryCentre {
  const { centreId, callId, fundId, host, field } = line;
  return {
    centreId,
    callId,
    fundId,
    content: {
      title: `${field}创新研发中心（演示）`,
      level,
      kind: KINDS[level],
      field,
      host,
      highTechEnterprise: true,
      partners: [],
      previousYearResearchExpense: yuan(expense),
      ...(level === 'district'
        ? { figures: FIGURES }
        : { superiorRecognition: RECOGNITIONS[level] }),
      documents: DOCUMENTS[level].map((name) => submitted(name, `${name}.pdf`, centreId)),
    },
  };
}

/** The same centre with other content. */
export function changedCentre(centre: StoryCentre, changes: Partial<CentreContent>): StoryCentre {
  return { ...centre, content: { ...centre.content, ...changes } };
}

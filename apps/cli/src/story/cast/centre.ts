import type { CentreContent, HostFigures, Unit } from '@grants/domain';
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
  readonly level: 'municipal' | 'district';
  readonly host: Unit;
  readonly field: string;
  /** R&D expense of the previous year, in yuan. */
  readonly expense: string;
}

const DOCUMENTS = {
  municipal: [
    'policy-application-form',
    'recognition-and-acceptance-evidence',
    'research-expense-audit-report',
  ],
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

/** Figures above every threshold of a district centre (MH-2.1.2). */
const FIGURES: HostFigures = {
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
  const kind =
    level === 'district'
      ? 'technology-innovation-centre'
      : 'engineering-technology-research-centre';
  return {
    centreId,
    callId,
    fundId,
    content: {
      title: `${field}创新研发中心（演示）`,
      level,
      kind,
      field,
      host,
      highTechEnterprise: true,
      partners: [],
      previousYearResearchExpense: yuan(expense),
      ...(level === 'district'
        ? { figures: FIGURES }
        : {
            superiorRecognition: {
              recognisedBy: 'municipal-commission',
              recognitionDocument: '沪科〔2019〕101号（演示）',
              recognisedOn: calendarDate('2019-03-01'),
              acceptanceDocument: '沪科〔2022〕77号（演示）',
              acceptedOn: calendarDate('2022-06-01'),
            },
          }),
      documents: DOCUMENTS[level].map((name) => submitted(name, `${name}.pdf`, centreId)),
    },
  };
}

import { CALL_2022, enterprise, handedIn, unitCode } from './content.ts';

/** A call of the programmes for centres; weights and threshold bind nobody there (MH-2.4). */
const CENTRE_CALL = { ...CALL_2022, mechanism: 'open-selection', challenges: [] };

/** 每年9月份 (MH-2.3.1). */
export const SEPTEMBER_CALL = {
  ...CENTRE_CALL,
  callId: 'call-centres-2022-09',
  programme: 'national-municipal-centre',
  title: '2022年度国家级、市级创新研发中心资助申报指南',
  opensAt: '2022-09-01T09:00:00+08:00',
  closesAt: '2022-09-30T17:00:00+08:00',
};

/** 每年5月份 (MH-2.3.5). */
export const MAY_CALL = {
  ...CENTRE_CALL,
  callId: 'call-centres-2022-05',
  programme: 'district-centre',
  title: '2022年度区级创新研发中心申报指南',
  opensAt: '2022-05-05T09:00:00+08:00',
  closesAt: '2022-05-31T17:00:00+08:00',
};

const RECOGNISED_CENTRE_DOCUMENTS = [
  'policy-application-form',
  'recognition-and-acceptance-evidence',
  'research-expense-audit-report',
];
const DISTRICT_CENTRE_DOCUMENTS = [
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
];

/** What the n-th unit submits for a municipal centre; it meets MH-2.1.0, MH-2.1.1 and MH-2.3.2. */
export function municipalCentre(n: number, over: object = {}): object {
  return {
    title: `上海示例${n}号传感器工程技术研究中心`,
    level: 'municipal',
    kind: 'engineering-technology-research-centre',
    field: '传感器',
    host: enterprise(n),
    highTechEnterprise: true,
    partners: [{ creditCode: unitCode(900), name: '示例大学' }],
    previousYearResearchExpense: '20000000.00',
    superiorRecognition: {
      recognisedBy: 'municipal-commission',
      recognitionDocument: '沪科〔2019〕101号',
      recognisedOn: '2019-03-01',
      acceptanceDocument: '沪科〔2022〕77号',
      acceptedOn: '2022-06-01',
    },
    documents: RECOGNISED_CENTRE_DOCUMENTS.map(handedIn),
    ...over,
  };
}

/** Figures of a host that meets every condition of MH-2.1.2. */
export const HOST_FIGURES = {
  previousYearRevenue: '80000000.00',
  staff: 200,
  researchStaff: 50,
  researchStaffMasterOrAbove: 20,
  equipmentValue: '6000000.00',
  equipmentBoughtInThreeYears: '2500000.00',
  rights: [{ kind: 'invention-patent', number: 'ZL202010000001.X', grantedOn: '2021-04-09' }],
  transformationProjects: [{ certificate: '202103045', recognisedOn: '2021-03-26' }],
  transferredResults: [],
  committee: { members: 9, fromHostUnit: 6 },
  priorityGrounds: ['承担国家重点研发计划项目'],
};

/** What the n-th unit submits for a district centre; it is registered in 莘庄镇. */
export function districtCentre(n: number, over: object = {}): object {
  return {
    title: `闵行示例${n}号触觉传感器技术创新中心`,
    level: 'district',
    kind: 'technology-innovation-centre',
    field: '传感器',
    host: { ...enterprise(n), town: '莘庄镇' },
    highTechEnterprise: true,
    partners: [],
    previousYearResearchExpense: '4000000.00',
    figures: HOST_FIGURES,
    documents: DISTRICT_CENTRE_DOCUMENTS.map(handedIn),
    ...over,
  };
}

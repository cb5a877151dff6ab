import { calendarDate, creditCode, instant, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { CallFacts, CreditFacts } from '../application/commands.ts';
import type { ApplyForCentre, CentreCommand } from '../centre/commands.ts';
import type {
  CentreApplied,
  CentreApprovalInitiated,
  CentreApproved,
  CentreContent,
  CentreEvent,
  HostFigures,
} from '../centre/events.ts';
import type { OverrideFact } from '../policy-override/commands.ts';
import { call as keyCoreCall, context, document } from './application-sample.ts';

export const HOST = creditCode('91310112MA1GBXXX1X');
export const CENTRE = { centreId: 'Z-1' } as const;
/** The host has nothing on record. */
export const noHostRecord: CreditFacts = {
  creditCode: HOST,
  revision: 'none',
  codeAccepted: true,
  violations: [],
  bans: [],
};
export const CLAIM_ID = 'c'.repeat(64);
const FUNDED = { ...CENTRE, fundId: 'F-C', commitmentId: 'Z-1-1' } as const;

const DOCUMENTS = [
  'policy-application-form',
  'recognition-and-acceptance-evidence',
  'research-expense-audit-report',
];
const DISTRICT_DOCUMENTS = [
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

/** A municipal centre of a high-tech enterprise that spent 12,000,000.00 on R&D. */
export const municipal: CentreContent = {
  title: '上海市触觉传感工程技术研究中心',
  level: 'municipal',
  kind: 'engineering-technology-research-centre',
  field: '人工智能',
  host: {
    creditCode: HOST,
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
    town: '浦江镇',
  },
  highTechEnterprise: true,
  partners: [],
  previousYearResearchExpense: yuan('12000000'),
  superiorRecognition: {
    recognisedBy: 'municipal-commission',
    recognitionDocument: '沪科〔2019〕101号',
    recognisedOn: calendarDate('2019-03-01'),
    acceptanceDocument: '沪科〔2022〕77号',
    acceptedOn: calendarDate('2022-06-01'),
  },
  documents: DOCUMENTS.map(document),
};

export const FIGURES: HostFigures = {
  previousYearRevenue: yuan('60000000'),
  staff: 100,
  researchStaff: 30,
  researchStaffMasterOrAbove: 15,
  equipmentValue: yuan('6000000'),
  equipmentBoughtInThreeYears: yuan('2500000'),
  rights: [{ kind: 'invention-patent', number: 'ZL1', grantedOn: calendarDate('2021-06-01') }],
  transformationProjects: [{ certificate: '202010001', recognisedOn: calendarDate('2020-10-01') }],
  transferredResults: [],
  committee: { members: 7, fromHostUnit: 4 },
  priorityGrounds: ['近三年参与制定行业标准'],
};

const { superiorRecognition: _superior, ...withoutSuperior } = municipal;

/** A district centre of the same enterprise. */
export const district: CentreContent = {
  ...withoutSuperior,
  title: '触觉传感创新研发中心',
  level: 'district',
  kind: 'technology-innovation-centre',
  figures: FIGURES,
  documents: DISTRICT_DOCUMENTS.map(document),
};

/** A call of September 2022; the review is due 20 working days later. */
export const septemberCall: CallFacts = {
  ...keyCoreCall,
  callId: 'NMC-2022',
  programme: 'national-municipal-centre',
  opensAt: instant('2022-09-01T09:00+08:00'),
  closesAt: instant('2022-09-30T17:00+08:00'),
  reviewDueOn: calendarDate('2022-11-02'),
  challengeIds: [],
};

/** A call of May 2022. */
export const mayCall: CallFacts = {
  ...septemberCall,
  callId: 'DC-2022',
  programme: 'district-centre',
  opensAt: instant('2022-05-01T09:00+08:00'),
  closesAt: instant('2022-05-31T17:00+08:00'),
  reviewDueOn: calendarDate('2022-06-29'),
};

const SEPTEMBER = '2022-09-15T10:00+08:00';
const MAY = '2022-05-20T10:00+08:00';

/** Applies for the municipal centre, or for what is given, in September. */
export function apply(
  over: Partial<ApplyForCentre['data']> & { readonly moment?: string } = {},
): ApplyForCentre {
  const { moment = SEPTEMBER, ...data } = over;
  return {
    type: 'ApplyForCentre',
    data: {
      ...CENTRE,
      content: municipal,
      call: septemberCall,
      awardedCentreIds: [],
      credit: noHostRecord,
      overrides: [],
      ...data,
    },
    context: context({ id: HOST, role: 'applicant', moment }),
  };
}

/** Applies for the district centre, or for what is given, in May. */
export function applyInMay(content: CentreContent = district): ApplyForCentre {
  return apply({ content, call: mayCall, moment: MAY });
}

/** Any other command on the centre, by an officer on 20 October 2022 unless told otherwise. */
export function onCentre<Type extends CentreCommand['type']>(
  type: Type,
  data: Omit<Extract<CentreCommand, { type: Type }>['data'], 'centreId'>,
  by: CommandContext = context({ moment: '2022-10-20T10:00+08:00' }),
): CentreCommand {
  return { type, data: { ...CENTRE, ...data }, context: by } as unknown as CentreCommand;
}

/** What was applied for is on record. */
export function applied(content: CentreContent = municipal): CentreApplied {
  const isDistrict = content.level === 'district';
  const { callId, programme, reviewDueOn } = isDistrict ? mayCall : septemberCall;
  return {
    type: 'CentreApplied',
    data: {
      ...CENTRE,
      callId,
      programme,
      policyVersion: 'minhang-2021',
      callClosesOn: calendarDate(isDistrict ? '2022-05-31' : '2022-09-30'),
      reviewDueOn,
      submittedAt: instant(isDistrict ? MAY : SEPTEMBER),
      content,
      basis: [],
    },
  };
}

export const recommended: CentreEvent = {
  type: 'CentreRecommended',
  data: { ...CENTRE, town: '浦江镇', comment: '材料完整', basis: [] },
};
export const checked: CentreEvent = {
  type: 'CentrePreliminaryCheckPassed',
  data: { ...CENTRE, comment: '符合条件', basis: [] },
};

export function reviewedBy(expertId: string, score: number): CentreEvent {
  return { type: 'CentreReviewRecorded', data: { ...CENTRE, expertId, score, opinion: '同意' } };
}

export const consulted: CentreEvent = {
  type: 'CentrePanelConsulted',
  data: {
    ...CENTRE,
    experts: ['e1', 'e2'],
    averageScore: '84.50',
    recommended: true,
    rank: 2,
    opinion: '建议立项',
    basis: [],
  },
};

/** Through check, review and panel, of whichever level. */
export function selected(content: CentreContent = municipal): readonly CentreEvent[] {
  return [
    applied(content),
    ...(content.level === 'district' ? [recommended] : []),
    checked,
    reviewedBy('e1', 85),
    reviewedBy('e2', 84),
    consulted,
  ];
}

export function initiated(award: string): CentreApprovalInitiated {
  return {
    type: 'CentreApprovalInitiated',
    data: {
      ...FUNDED,
      claimId: CLAIM_ID,
      hostCreditCode: HOST,
      level: 'municipal',
      title: municipal.title,
      award: yuan(award),
      basis: [],
    },
  };
}

/** Approved on 1 July 2022, or on the day given. */
export function approvedWith(award: string, over: Partial<CentreApproved['data']> = {}) {
  return {
    type: 'CentreApproved',
    data: {
      ...FUNDED,
      award: yuan(award),
      approvedOn: calendarDate('2022-07-01'),
      basis: [],
      ...over,
    },
  } as const satisfies CentreApproved;
}

/** A municipal centre with its award of 1,800,000.00. */
export const approvedMunicipal: readonly CentreEvent[] = [
  ...selected(),
  initiated('1800000.00'),
  approvedWith('1800000.00', { approvedOn: calendarDate('2022-10-20') }),
];

export const plaque: CentreEvent = {
  type: 'PlaqueGranted',
  data: { ...CENTRE, plaqueNumber: 'MH-2022-07', grantedOn: calendarDate('2022-07-08') },
};

/** A district centre in its two years of construction. */
export function underConstruction(
  award = '500000.00',
  content: CentreContent = district,
): readonly CentreEvent[] {
  return [
    ...selected(content),
    initiated(award),
    approvedWith(award, { evaluationDueOn: calendarDate('2024-06-30') }),
    plaque,
  ];
}

export const EVALUATION = {
  result: 'qualified',
  evaluatedOn: calendarDate('2024-07-01'),
  opinion: '建设目标完成',
  document: { number: '闵科〔2024〕30号', date: calendarDate('2024-07-05') },
} as const;

export const qualified: CentreEvent = {
  type: 'CentreEvaluated',
  data: { ...CENTRE, ...EVALUATION, basis: [] },
};

/** A superior document that asks to match a municipal centre with 4,000,000.00 at most. */
export const MATCHING: OverrideFact = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-2.2.2',
  rule: 'centre-award',
  value: '4000000.00',
  document: { number: '沪科规〔2022〕11号', date: calendarDate('2022-08-01') },
  article: '第十二条',
  approver: '区科委主任',
  effectiveFrom: calendarDate('2022-09-01'),
};

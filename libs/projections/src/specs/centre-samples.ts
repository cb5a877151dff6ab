import type { CentreEvent, GrantsEventOf } from '@grants/domain';
import { at, CREDIT_CODE, DOCUMENT, LEAD, on, SUBMITTED_DOCUMENT, yuan } from './values.ts';

type Samples = { readonly [Type in CentreEvent['type']]: GrantsEventOf<Type>['data'] };

const ID = { centreId: 'centre-1' } as const;
const FUNDED_CENTRE = { ...ID, fundId: 'fund-1', commitmentId: 'centre-1-1' } as const;
const AWARD = yuan('500000.00');
const PAYMENT = { ...FUNDED_CENTRE, disbursementId: 'centre-disbursement-1' } as const;

/** The data of one event of each type of a centre's stream. */
export const centreSamples: Samples = {
  CentreApplied: {
    ...ID,
    callId: 'call-1',
    programme: 'district-centre',
    policyVersion: 'minhang-2021',
    callClosesOn: on('2022-05-31'),
    reviewDueOn: on('2022-06-29'),
    submittedAt: at('2022-05-10T09:00+08:00'),
    content: {
      title: '车规级芯片工程技术研究中心',
      level: 'district',
      kind: 'engineering-technology-research-centre',
      field: 'integrated-circuits',
      host: LEAD,
      highTechEnterprise: true,
      partners: [],
      previousYearResearchExpense: yuan('6000000.00'),
      documents: [SUBMITTED_DOCUMENT],
    },
    basis: [],
  },
  CentreApplicationReturned: { ...ID, missingDocuments: ['audit'], note: '缺审计报告', basis: [] },
  CentreApplicationCompleted: { ...ID, documents: [SUBMITTED_DOCUMENT], basis: [] },
  CentreRefused: { ...ID, stage: 'panel-consultation', reason: '会商未推荐', basis: [] },
  CentreApplicationWithdrawn: { ...ID, reason: '单位撤回' },
  CentreRecommended: { ...ID, town: '莘庄工业区', comment: '同意推荐', basis: [] },
  CentrePreliminaryCheckPassed: { ...ID, comment: '齐全', basis: [] },
  CentreReviewRecorded: { ...ID, expertId: 'expert-1', score: 88, opinion: '推荐' },
  CentrePanelConsulted: {
    ...ID,
    experts: ['expert-1'],
    averageScore: '88.00',
    recommended: true,
    rank: 1,
    opinion: '同意',
    basis: [],
  },
  CentreApprovalInitiated: {
    ...FUNDED_CENTRE,
    claimId: 'c'.repeat(64),
    hostCreditCode: LEAD.creditCode,
    level: 'district',
    title: '车规级芯片工程技术研究中心',
    award: AWARD,
    basis: [],
  },
  CentreApproved: {
    ...FUNDED_CENTRE,
    award: AWARD,
    approvedOn: on('2022-06-20'),
    evaluationDueOn: on('2024-06-20'),
    basis: [],
  },
  CentreApprovalCancelled: { ...FUNDED_CENTRE, code: 'FUND.EXCEEDS_AVAILABLE', reason: '预算不足' },
  PlaqueGranted: { ...ID, plaqueNumber: 'MH-2022-07', grantedOn: on('2022-07-01') },
  CentreEvaluated: {
    ...ID,
    result: 'qualified',
    evaluatedOn: on('2024-06-25'),
    opinion: '建设达标',
    document: DOCUMENT,
    basis: [],
  },
  PlaqueWithdrawn: { ...ID, plaqueNumber: 'MH-2022-07', basis: [] },
  CentreBalanceReleased: { ...FUNDED_CENTRE, amount: AWARD, reason: '评估不合格', basis: [] },
  CentreAwardRequested: {
    ...PAYMENT,
    amount: AWARD,
    payeeCreditCode: CREDIT_CODE,
    requestedBy: 'clerk-1',
    basis: [],
  },
  CentreAwardAuthorised: {
    ...PAYMENT,
    amount: AWARD,
    payeeCreditCode: CREDIT_CODE,
    authorisedBy: 'clerk-2',
    authorisedOn: on('2024-07-05'),
    basis: [],
  },
  CentreAwardPaid: { ...PAYMENT, amount: AWARD, voucher: 'V-C1', paidOn: on('2024-07-10') },
  CentreRecommendedToMunicipality: {
    ...ID,
    recommendedOn: on('2024-09-01'),
    grounds: '创新能力强',
  },
};

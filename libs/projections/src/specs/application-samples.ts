import type { ApplicationEvent, GrantsEventOf } from '@grants/domain';
import {
  at,
  BASIS,
  BUDGET,
  CREDIT_CODE,
  DOCUMENT,
  LEAD,
  LEADER,
  on,
  SCORES,
  SUBMITTED_DOCUMENT,
  WEIGHTS,
  yuan,
} from './values.ts';

type Samples = { readonly [Type in ApplicationEvent['type']]: GrantsEventOf<Type>['data'] };

const OF = { applicationId: 'application-1' } as const;
const APPROVAL = {
  ...OF,
  projectId: 'project-1',
  fundId: 'fund-1',
  commitmentId: 'commitment-1',
  award: yuan('900000.00'),
} as const;
const KIND = { programme: 'key-core-technology', policyVersion: 'minhang-2021' } as const;
const TITLE = '车规级激光雷达芯片';

/** The data of one event of each type of an application's stream. */
export const applicationSamples: Samples = {
  ApplicationSubmitted: {
    ...OF,
    ...KIND,
    callId: 'call-1',
    title: TITLE,
    lead: LEAD,
    participants: [],
    leader: LEADER,
    members: [LEADER],
    catalogueItem: 3,
    field: 'integrated-circuits',
    budget: BUDGET,
    technology: {
      level: 'domestic-leading',
      expectedIntellectualProperty: [],
      expectedOutput: '样片',
      economicBenefit: '替代进口',
    },
    documents: [SUBMITTED_DOCUMENT],
    intellectualPropertyNumbers: [],
    callClosesOn: on('2022-03-31'),
    reviewDueOn: on('2022-04-29'),
    scoreWeights: WEIGHTS,
    recommendFrom: 70,
    submittedAt: at('2022-03-01T09:00+08:00'),
    basis: [],
  },
  PaperCopyReceived: { ...OF, receivedOn: on('2022-03-03'), receivedBy: 'clerk-1' },
  ApplicationReturned: { ...OF, missingDocuments: ['audit'], note: '缺审计报告', basis: [] },
  ApplicationCompleted: { ...OF, documents: [SUBMITTED_DOCUMENT], basis: [] },
  ApplicationRefused: { ...OF, stage: 'selection', reason: '未入选', basis: [] },
  ApplicationWithdrawn: { ...OF, reason: '单位撤回' },
  PreliminaryOpinionGiven: { ...OF, body: 'finance-bureau', opinion: 'pass', comment: '同意' },
  PreliminaryReviewPassed: { ...OF, basis: [] },
  ExpertAssigned: {
    ...OF,
    expertId: 'expert-1',
    field: 'integrated-circuits',
    unitCreditCode: '91310112MA1GB00009',
  },
  ExpertRecused: { ...OF, expertId: 'expert-1', reason: '同单位' },
  ScoreRecorded: {
    ...OF,
    expertId: 'expert-1',
    scores: SCORES,
    weightedScore: '80.00',
    opinion: '推荐',
  },
  ScoreCorrected: {
    ...OF,
    expertId: 'expert-1',
    scores: SCORES,
    weightedScore: '80.00',
    opinion: '推荐',
    reason: '笔误',
  },
  ExpertReviewConcluded: {
    ...OF,
    countedExperts: ['expert-1'],
    averageScore: '80.00',
    recommended: true,
    basis: [],
  },
  GovernmentConsentRecorded: { ...OF, document: DOCUMENT },
  ApprovalInitiated: {
    ...APPROVAL,
    claimId: 'claim-1',
    leadCreditCode: CREDIT_CODE,
    title: TITLE,
    basis: BASIS,
  },
  ApplicationApproved: {
    ...APPROVAL,
    ...KIND,
    callId: 'call-1',
    title: TITLE,
    lead: LEAD,
    participants: [],
    members: [LEADER],
    budget: BUDGET,
    basis: BASIS,
  },
  ApprovalCancelled: {
    ...OF,
    fundId: 'fund-1',
    commitmentId: 'commitment-1',
    code: 'FUND.EXCEEDS_AVAILABLE',
    reason: '预算不足',
  },
  ApplicationHeld: {
    ...OF,
    hold: { holdId: 'hold-1', ground: 'ban', sourceId: 'ban-1', clause: 'MH-1.1.6' },
  },
  ApplicationHoldReleased: { ...OF, holdId: 'hold-1', reason: '解除' },
  FollowUpListed: { ...OF, note: '值得跟踪' },
};

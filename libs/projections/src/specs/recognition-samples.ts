import type {
  GrantsEventOf,
  PolicyOverrideEvent,
  RecognitionEvent,
  SamplingDrawEvent,
} from '@grants/domain';
import { at, CREDIT_CODE, DOCUMENT, on, yuan } from './values.ts';

/** The types whose samples are here: recognitions, the draws among them, and overrides. */
export type RecognitionSampleType = (
  RecognitionEvent | SamplingDrawEvent | PolicyOverrideEvent
)['type'];
type Samples = { readonly [Type in RecognitionSampleType]: GrantsEventOf<Type>['data'] };

const ID = { recognitionId: 'recognition-1' } as const;
const SHARES = { contributionCoefficient: '0.80', coreValueShare: '65.00' } as const;
const REPORT = {
  kind: 'implementation-report',
  name: '实施情况表.pdf',
  sha256: 'c'.repeat(64),
} as const;

/** The data of one event of each type of a recognition, of a draw, and of overrides. */
export const recognitionSamples: Samples = {
  RecognitionApplied: {
    ...ID,
    policyVersion: 'shanghai-2020',
    district: '闵行区',
    submittedAt: at('2022-03-15T10:00+08:00'),
    content: {
      title: '车规级激光雷达芯片',
      applicant: {
        creditCode: CREDIT_CODE,
        name: '上海虚构芯片有限公司',
        kind: 'enterprise',
        registeredDistrict: '闵行区',
        taxDistrict: '闵行区',
      },
      registeredCity: '上海市',
      fieldCode: '01.02',
      rights: [
        {
          kind: 'invention-patent',
          number: 'ZL202010000001.1',
          grantedOn: on('2020-06-01'),
          acquiredBy: 'own-development',
        },
      ],
      regulatedKinds: [],
      compulsoryCertification: false,
      excludedKinds: [],
      withResearchInstitution: false,
      priorityGrounds: [],
      documents: [],
      declaredBy: '王某',
    },
    basis: [],
  },
  RecognitionReturned: { ...ID, missingDocuments: ['test-report'], note: '缺检测报告', basis: [] },
  RecognitionCompleted: { ...ID, documents: [], basis: [] },
  RecognitionRefused: { ...ID, stage: 'gate', reason: '不符合条件', basis: [] },
  RecognitionWithdrawn: { ...ID, reason: '经营调整' },
  RecognitionRecommended: { ...ID, district: '闵行区', comment: '同意', round: 1, basis: [] },
  RecognitionSampled: {
    ...ID,
    drawId: 'draw-1',
    result: 'conforming',
    comment: '符合条件',
    basis: [],
  },
  RecognitionReviewRecorded: {
    ...ID,
    ...SHARES,
    expertId: 'expert-1',
    score: 85,
    opinion: '创新性突出',
    inFavour: true,
  },
  RecognitionReviewConcluded: {
    ...ID,
    ...SHARES,
    round: 'first',
    consensus: 'in-favour',
    experts: ['expert-1'],
    basis: [],
  },
  RecognitionConsulted: {
    ...ID,
    ...SHARES,
    departments: [
      'science-and-technology-commission',
      'finance-bureau',
      'tax-bureau',
      'human-resources-bureau',
    ],
    outcome: 'proposed',
    record: DOCUMENT,
    basis: [],
  },
  PublicNoticePublished: {
    ...ID,
    noticeId: 'notice-1',
    firstDay: on('2022-05-09'),
    lastDay: on('2022-05-13'),
    basis: [],
  },
  ObjectionRaised: {
    ...ID,
    objectionId: 'objection-1',
    raisedOn: on('2022-05-10'),
    subject: '知识产权归属',
  },
  ObjectionReviewed: {
    ...ID,
    objectionId: 'objection-1',
    result: 'dismissed',
    findings: '权属清晰',
    document: DOCUMENT,
    basis: [],
  },
  ProjectRecognised: {
    ...ID,
    ...SHARES,
    batch: '2022年第3批',
    projectNumber: '202203001',
    certificateNumber: 'ZH-202203001',
    recognisedOn: on('2022-05-20'),
    validFrom: on('2022-06-01'),
    validTo: on('2025-05-31'),
    applicantCreditCode: CREDIT_CODE,
    basis: [],
  },
  RecognitionChangeRequested: {
    ...ID,
    changeId: 'change-1',
    newUnitName: '上海虚构半导体有限公司',
    reason: '更名',
  },
  RecognitionChangeReviewed: { ...ID, changeId: 'change-1', result: 'approved', comment: '属实' },
  CertificateReissued: {
    ...ID,
    changeId: 'change-1',
    projectNumber: '202203001',
    previousCertificateNumber: 'ZH-202203001',
    certificateNumber: 'ZH-202203001-2',
    unitName: '上海虚构半导体有限公司',
    basis: [],
  },
  ImplementationReportFiled: {
    ...ID,
    year: 2022,
    filedOn: on('2023-03-01'),
    revenue: yuan('12000000.00'),
    note: '按计划实施',
    document: REPORT,
  },
  RecognitionSupportRecorded: {
    ...ID,
    supportId: 'support-1',
    amount: yuan('500000.00'),
    paidOn: on('2023-06-01'),
    document: DOCUMENT,
  },
  RecognitionRevoked: {
    ...ID,
    ground: 'misreporting',
    revokedOn: on('2024-02-01'),
    applicantCreditCode: CREDIT_CODE,
    unfiledYears: [],
    document: DOCUMENT,
    basis: [],
  },
  RecognitionHeld: {
    ...ID,
    hold: {
      holdId: 'ban-ban-1',
      ground: 'ban',
      sourceId: 'ban-1',
      clause: 'SH-18.3',
      from: on('2024-02-01'),
      until: on('2027-01-31'),
    },
  },
  RecognitionHoldReleased: { ...ID, holdId: 'ban-ban-1', reason: '不再受理已撤销' },
  RevocationDeclined: {
    ...ID,
    unfiledYears: [2022, 2023],
    declinedOn: on('2024-05-06'),
    reason: '因不可抗力未能填报，已承诺补报',
    document: DOCUMENT,
    basis: [],
  },
  SampleDrawn: {
    drawId: 'draw-1',
    candidates: ['recognition-1', 'recognition-2'],
    size: 1,
    seed: '2022-04-01 福彩3D 123',
    algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
    drawn: ['recognition-1'],
    basis: [],
  },
  PolicyOverrideRecorded: {
    overrideId: 'override-1',
    policyVersion: 'minhang-2021',
    clause: 'MH-O2',
    rule: 'award-ceiling',
    value: '8000000.00',
    document: DOCUMENT,
    article: '第九条',
    approver: '李某',
    effectiveFrom: on('2022-06-01'),
  },
  PolicyOverrideWithdrawn: {
    overrideId: 'override-1',
    policyVersion: 'minhang-2021',
    reason: '上级文件废止',
    document: DOCUMENT,
  },
};

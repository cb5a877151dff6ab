import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import { minhang2021 } from '../minhang-2021/edition.ts';
import { recognitionBanBasis } from '../shanghai-2020/credit.ts';
import { APPLICATION_EXPLANATIONS } from './application.ts';
import { DISBURSEMENT_EXPLANATIONS } from './disbursement.ts';
import { explain } from './explain.ts';
import { PROJECT_EXPLANATIONS } from './project.ts';
import { RECOGNITION_CREDIT_EXPLANATIONS } from './recognition-credit.ts';
import { REVIEW_EXPLANATIONS } from './review.ts';

const { eligibility, review, award, disbursement, execution, acceptance, credit } = minhang2021;
const JANUARY = calendarDate('2022-01-10');
const MARCH = calendarDate('2022-03-15');
const MAY = calendarDate('2022-05-20');

const conditions = eligibility.conditionsOf({
  submittedAt: instant('2022-04-01T10:00+08:00'),
  call: {
    opensAt: instant('2022-03-01T09:00+08:00'),
    closesAt: instant('2022-03-31T17:00+08:00'),
    withdrawn: false,
    challengeIds: ['C-1', 'C-2'],
  },
  lead: {
    creditCode: 'A',
    kind: 'university',
    registeredDistrict: '闵行区',
    taxDistrict: '徐汇区',
  },
  participantCreditCodes: ['B', 'B'],
  catalogueItem: 19,
  challengeId: 'C-9',
  budget: {
    totalInvestment: yuan('900'),
    selfRaised: yuan('399.99'),
    grantRequested: yuan('400'),
    lines: [{ lineId: 'l1', grant: yuan('400'), selfRaised: yuan('300') }],
  },
  technology: {
    level: 'frontier',
    expectedIntellectualProperty: [{ kind: 'ic-layout', count: 2 }],
    expectedOutput: '',
    economicBenefit: '年销售收入8000万元',
  },
  documentKinds: ['application-form', 'talent-evidence'],
  credit: {
    revision: 4,
    violations: [{ violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2021-07-01') }],
    bans: [
      { banId: 'b1', clause: 'SH-18.3', firstDay: JANUARY, lastDay: calendarDate('2025-01-09') },
    ],
  },
});
const condition = (rule: string): Finding => {
  const finding = conditions.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no condition ${rule}`);
  return finding;
};

/** The finding of each rule, and what both languages have to say of it. */
const TOLD: readonly (readonly [Finding, readonly string[]])[] = [
  [condition('policy-in-force'), ['2022-04-01', '2021-12-10', '2023-12-09', 'MH-O6']],
  [condition('call-window'), ['2022-04-01 10:00:00', '2022-03-01 09:00:00', '2022-03-31 17:00:00']],
  [condition('listed-challenge'), ['C-9', 'C-1', 'C-2', 'MH-O1']],
  [condition('consortium'), ['A', 'B', 'MH-O5']],
  [condition('enterprise-of-district'), ['徐汇区', '闵行区', 'MH-1.1.1']],
  [condition('catalogue-item'), ['19', '2021年第一版', 'MH-1.1.2']],
  [condition('self-raised-share'), ['399.99', '400.00', 'MH-1.1.3']],
  [condition('budget-adds-up'), ['900.00', '399.99', '400.00', '300.00', 'MH-1.6.3']],
  [condition('technology-claim'), ['2', 'MH-1.1.5']],
  [condition('no-recent-violation'), ['2020-03-31', '2022-03-31', 'v1', '2021-07-01']],
  [condition('no-active-ban'), ['2022-04-01', 'b1', '2022-01-10', '2025-01-09', 'MH-1.1.6']],
  [{ rule: 'good-credit', clause: 'MH-1.1.6', verdict: 'failed', facts: {} }, ['MH-1.1.6']],
  [
    {
      rule: 'ranked-selection',
      clause: 'MH-1.2',
      verdict: 'failed',
      facts: { rank: '8', chosen: '7', averageScore: '78.30' },
    },
    ['8', '7', '78.30', 'MH-1.2'],
  ],
  [condition('strength-evidence'), ['MH-1.1.4']],
  [condition('checklist'), ['MH-1.3.4']],
  [
    eligibility.isNotSupportedAlready({
      similarTitleFrom: 80,
      matches: [{ source: '上海市科委', id: 'AW-1', title: '触觉传感器', titleLikeness: 85 }],
    }),
    ['80', 'AW-1', '触觉传感器', '85', 'MH-1.3.3'],
  ],
  [review.passesPreliminaryReview([]), ['MH-1.4.1']],
  [review.isOfField('材料', '人工智能'), ['材料', '人工智能', 'MH-1.4.2']],
  [
    review.hasNoConflict('X', { leadCreditCode: 'L', participantCreditCodes: ['P'] }),
    ['X', 'L', 'P'],
  ],
  [
    review.hasEnoughExperts({
      field: '人工智能',
      experts: [
        { expertId: 'e1', field: '人工智能', unitCreditCode: 'U', recused: false, scored: true },
        { expertId: 'e2', field: '人工智能', unitCreditCode: 'U', recused: true, scored: false },
      ],
      leadCreditCode: 'L',
      participantCreditCodes: [],
    }),
    ['人工智能', '1', '2', 'e2', '5', 'MH-1.4.2'],
  ],
  [
    review.areWeightsComplete({
      regionalBenefit: 41,
      advancement: 30,
      foresight: 20,
      applicability: 10,
    }),
    ['41', '30', '20', '10', '101', '100', 'MH-1.4.3'],
  ],
  [
    review.isScoreOnScale({
      regionalBenefit: 101,
      advancement: 90,
      foresight: 80,
      applicability: 70,
    }),
    ['101', '90', '80', '70', '100'],
  ],
  [review.isRecommendationThreshold(120), ['120', '100', 'MH-1.4.3']],
  [review.isRecommended('79.99', 80), ['79.99', '80', 'MH-1.4.3']],
  [
    award.isWithinAwardCap({
      award: yuan('501'),
      grantRequested: yuan('600'),
      totalInvestment: yuan('1000'),
    }),
    ['501.00', '600.00', '1,000.00', '50%', '10,000,000.00', '500.00', 'MH-O2'],
  ],
  [
    award.isWithinRequest({
      award: yuan('501'),
      grantRequested: yuan('500'),
      totalInvestment: yuan('2000'),
    }),
    ['501.00', '500.00', 'MH-1.1.3'],
  ],
  [award.isPaidToLeadUnit('L', 'P'), ['L', 'P', 'MH-O5']],
  [
    award.isReadyForApproval({
      preliminaryReviewPassed: true,
      recommendedByExperts: false,
      governmentConsent: { number: '闵府〔2022〕1号', date: MAY },
    }),
    ['闵府〔2022〕1号', '2022-05-20', 'MH-1.4.4'],
  ],
  [
    disbursement.isFirstTranche({
      award: yuan('1000'),
      contractNumber: 'HT-1',
      signedOn: MAY,
      asked: yuan('301'),
    }),
    ['1,000.00', '30%', '300.00', '301.00', 'HT-1', '2022-05-20', 'MH-1.5.1'],
  ],
  [
    disbursement.isFinalTranche({
      award: yuan('1000'),
      paid: yuan('300'),
      released: yuan('10'),
      supported: yuan('900'),
    }),
    ['1,000.00', '300.00', '10.00', '900.00', '70%', '700.00', '600.00', 'MH-1.5.2'],
  ],
  [
    disbursement.isGrounded({
      contractNumber: 'HT-1',
      auditId: 'AU-1',
      reviewId: 'RV-1',
      resultDocument: '验1号',
    }),
    ['HT-1', 'AU-1', 'RV-1', '验1号', 'MH-1.6.13'],
  ],
  [disbursement.isNotBasedOnInspection('IN-1'), ['IN-1', 'MH-1.6.14']],
  [
    disbursement.isFreeOfHolds([{ holdId: 'H-1', ground: 'ban', clause: 'MH-1.1.6' }]),
    ['H-1', 'MH-1.1.6', 'MH-1.3.3'],
  ],
  [
    disbursement.isReleased({
      ground: 'not-supported',
      award: yuan('1000'),
      paid: yuan('900'),
      released: yuan('20'),
      balance: yuan('80'),
    }),
    ['1,000.00', '900.00', '20.00', '80.00', 'MH-1.5.2'],
  ],
  [
    disbursement.isRecoverable({
      ground: 'ended',
      paid: yuan('300'),
      orderedBefore: yuan('100'),
      amount: yuan('201'),
    }),
    ['300.00', '100.00', '201.00', '200.00', 'MH-1.6.12'],
  ],
  [
    execution.isSignedAfterApproval({ approvedOn: MAY, signedOn: MARCH }),
    ['2022-05-20', '2022-03-15', 'MH-1.4.4'],
  ],
  [execution.runsFor(MARCH), ['2', '2022-03-15', '2024-03-14', 'MH-1.6.4']],
  [execution.isExtendable({ extensionsGranted: 3 }), ['3', '1', 'MH-1.6.4']],
  [
    execution.isWithinExtension({
      currentEnd: calendarDate('2024-03-14'),
      newEnd: calendarDate('2025-03-15'),
    }),
    ['2024-03-14', '2025-03-15', '2025-03-14'],
  ],
  [
    execution.isConsentedTo({
      kind: 'unit-name',
      consented: true,
      documentNumber: '闵科委〔2022〕9号',
    }),
    ['闵科委〔2022〕9号', 'MH-1.6.5'],
  ],
  [
    acceptance.isThirdPartyAudit({ agency: '诚信所', managingAgency: '诚信所', units: [] }),
    ['诚信所', 'MH-1.6.8'],
  ],
  [
    acceptance.isSupportWithinAward({ award: yuan('1000'), supported: yuan('1000.01') }),
    ['1,000.00', '1,000.01', 'MH-1.6.8'],
  ],
  [acceptance.isOnSiteReview([]), ['0', '1', 'MH-1.6.9']],
  [acceptance.hasBothOpinions({ auditId: 'AU-1' }), ['AU-1', 'MH-1.6.7']],
  [
    acceptance.isSupportedByOpinions({
      result: 'passed',
      auditOpinion: 'adverse',
      onSiteOpinion: 'pass',
    }),
    ['MH-1.6.10'],
  ],
  [
    acceptance.isDulyIssued({
      consentNumber: '闵府2号',
      consentDate: MAY,
      documentNumber: '闵科委3号',
      documentDate: MARCH,
    }),
    ['闵府2号', '2022-05-20', '闵科委3号', '2022-03-15'],
  ],
  [
    acceptance.followsFirstTranche({ firstTranche: yuan('300'), paid: yuan('0') }),
    ['300.00', '0.00', 'MH-O3'],
  ],
  [acceptance.isReconsiderable({ reconsiderations: 2 }), ['2', '1', 'MH-1.6.11']],
  [acceptance.opensResults({ title: '触觉传感器' }), ['触觉传感器', 'MH-1.6.15']],
  [
    acceptance.endsProject({ ground: 'withdrawn', documentNumber: '闵科委4号' }),
    ['闵科委4号', 'MH-1.6.5'],
  ],
  [credit.isDiligent({ acceptanceNotPassed: true, diligent: false }), ['MH-1.6.16']],
  ...recognitionBanBasis({ breach: 'concealment', firstDay: MARCH }).map(
    (finding): readonly [Finding, readonly string[]] => [
      finding,
      finding.rule === 'recognition-ban'
        ? ['3', '2022-03-15', '2025-03-14', '2020-11-18', 'SH-18.3']
        : ['SH-18.2'],
    ],
  ),
];

describe('what each rule finds is told with its facts and thresholds', () => {
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
    const rules = Object.keys({
      ...APPLICATION_EXPLANATIONS,
      ...REVIEW_EXPLANATIONS,
      ...DISBURSEMENT_EXPLANATIONS,
      ...PROJECT_EXPLANATIONS,
      ...RECOGNITION_CREDIT_EXPLANATIONS,
    });
    expect(new Set(TOLD.map(([{ rule }]) => rule))).toEqual(new Set(rules));
  });
});

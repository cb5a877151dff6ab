import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { given } from '@grants/testing';
import {
  applicationApproved,
  approved,
  approving,
  command,
  CONSENT,
  consented,
  context,
  held,
  holdReleased,
  ID,
  inExpertReview,
  initiated,
  LEAD,
  noRecord,
  PARTNER,
  refused,
  reviewed,
  submitted,
  withdrawn,
} from '../../specs/application-sample.ts';
import type { ApproveApplication } from '../commands.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const JUNE = context({
  id: 'approver-1',
  role: 'commission-approver',
  moment: '2022-06-15T10:00+08:00',
});

function approve(over: Partial<ApproveApplication['data']> = {}) {
  const data = {
    projectId: 'P-1',
    fundId: 'F-2022',
    award: yuan('4000000'),
    claimId: 'c'.repeat(64),
    credit: noRecord,
    ...over,
  };
  return command('ApproveApplication', data, JUNE);
}

function passed(rule: string, clause: Finding['clause'], facts: Finding['facts']): Finding {
  return { rule, clause, verdict: 'passed', facts };
}

const BASIS = [
  passed('approval-preconditions', 'MH-1.4.4', {
    preliminaryReviewPassed: true,
    recommendedByExperts: true,
    consentNumber: '闵府〔2022〕15号',
    consentDate: '2022-06-10',
  }),
  passed('no-recent-violation', 'MH-1.1.6', {
    recordRevision: 'none',
    firstDay: '2020-03-31',
    lastDay: '2022-03-31',
    violations: [],
  }),
  passed('no-active-ban', 'MH-1.1.6', { recordRevision: 'none', onDay: '2022-06-15', bans: [] }),
  passed('award-within-request', 'MH-1.1.3', {
    award: '4000000.00',
    grantRequested: '4000000.00',
  }),
  passed('award-cap', 'MH-O2', {
    award: '4000000.00',
    totalInvestment: '10000000.00',
    grantRequested: '4000000.00',
    share: '0.50',
    ceiling: '10000000.00',
    cap: '5000000.00',
  }),
];

describe('MH-1.4.4: the government consents', () => {
  const consent = (document = CONSENT, by = JUNE) =>
    command('RecordGovernmentConsent', { document }, by);

  it('by a document', () => {
    given(applicationDecider, ...reviewed)
      .when(consent())
      .then({ type: 'GovernmentConsentRecorded', data: { ...ID, document: CONSENT } })
      .andRepeatingChangesNothing();
  });

  it('by one document', () => {
    given(applicationDecider, ...consented)
      .when(consent({ ...CONSENT, number: '闵府〔2022〕16号' }))
      .thenRejected({
        code: 'APPLICATION.CONSENT_RECORDED',
        clause: 'MH-1.4.4',
        facts: { number: '闵府〔2022〕15号', date: '2022-06-10' },
      });
  });

  it('not by one of tomorrow', () => {
    given(applicationDecider, ...reviewed)
      .when(consent({ ...CONSENT, date: calendarDate('2022-06-16') }))
      .thenRejected({ code: 'APPLICATION.DAY_AHEAD', facts: { today: '2022-06-15' } });
  });

  it('not before the experts recommend', () => {
    given(applicationDecider, ...inExpertReview)
      .when(consent())
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', clause: 'MH-1.4.4' });
  });
});

describe('MH-1.4.4: an approval begins', () => {
  it('with everything but the money, on its whole basis', () => {
    given(applicationDecider, ...consented)
      .when(approve())
      .then({ ...initiated, data: { ...initiated.data, basis: BASIS } })
      .andRepeatingChangesNothing();
  });

  it('MH-1.3.3: with the claims on the IP rights it is built on, which stay with the approval', () => {
    const rightClaims = [
      { claimId: 'd'.repeat(64), identity: 'key-core-technology|patent:202010000001' },
    ];
    const begun = { ...initiated, data: { ...initiated.data, rightClaims, basis: BASIS } };
    given(applicationDecider, ...consented)
      .when(approve({ rightClaims }))
      .then(begun)
      .andRepeatingChangesNothing();
    given(applicationDecider, ...consented, begun)
      .when(command('ConfirmApproval', { commitmentId: 'A-1-1' }))
      .then({
        ...applicationApproved,
        data: { ...applicationApproved.data, rightClaims, basis: BASIS },
      });
  });

  it('again under the next commitment after one was cancelled', () => {
    const cancelled: ApplicationEvent = {
      type: 'ApprovalCancelled',
      data: { ...ID, fundId: 'F-2022', commitmentId: 'A-1-1', code: 'X.Y', reason: '' },
    };
    given(applicationDecider, ...approving, cancelled)
      .when(approve({ fundId: 'F-2023' }))
      .then({
        ...initiated,
        data: { ...initiated.data, fundId: 'F-2023', commitmentId: 'A-1-2', basis: BASIS },
      });
  });

  it('once a hold was released', () => {
    given(applicationDecider, ...consented, held, holdReleased)
      .when(approve())
      .then({ ...initiated, data: { ...initiated.data, basis: BASIS } });
  });

  it.each<[string, readonly ApplicationEvent[], object]>([
    ['the preliminary review', [submitted], { preliminaryReviewPassed: false }],
    ['the recommendation of the experts', inExpertReview, { recommendedByExperts: false }],
    ['the consent of the government', reviewed, { recommendedByExperts: true }],
  ])('not without %s', (_what, history, facts) => {
    given(applicationDecider, ...history)
      .when(approve())
      .thenRejected({
        code: 'APPLICATION.NOT_READY_FOR_APPROVAL',
        clause: 'MH-1.4.4',
        facts,
      });
  });

  it('MH-1.3.3: not while a hold is on', () => {
    given(applicationDecider, ...consented, held)
      .when(approve())
      .thenRejected({
        code: 'APPLICATION.HELD',
        clause: 'MH-1.3.3',
        facts: { holds: [{ holdId: 'case-D1', ground: 'duplicate-case', sourceId: 'D1' }] },
      });
  });

  it.each([
    ['2022-06-14', true],
    ['2022-06-15', false],
    ['2022-06-16', false],
  ])('MH-1.1.6: not on 15 June under a ban to %s: %p', (lastDay, isApproved) => {
    const ban = {
      banId: 'b1',
      clause: 'SH-18.3' as const,
      firstDay: calendarDate('2022-05-01'),
      lastDay: calendarDate(lastDay),
    };
    const decided = given(applicationDecider, ...consented).when(
      approve({ credit: { ...noRecord, revision: 2, bans: [ban] } }),
    );
    if (!isApproved) {
      decided.thenRejected({
        code: 'APPLICATION.CREDIT_NOT_GOOD',
        clause: 'MH-1.1.6',
        facts: { onDay: '2022-06-15', recordRevision: 2 },
      });
    } else {
      const basis = BASIS.map((finding) =>
        finding.clause === 'MH-1.1.6'
          ? { ...finding, facts: { ...finding.facts, recordRevision: 2 } }
          : finding,
      );
      decided.then({ ...initiated, data: { ...initiated.data, basis } });
    }
  });

  it('MH-1.1.6: not after a violation that came on record since the submission', () => {
    const violation = { violationId: 'v1', kind: 'tax', occurredOn: calendarDate('2022-03-31') };
    given(applicationDecider, ...consented)
      .when(approve({ credit: { ...noRecord, revision: 0, violations: [violation] } }))
      .thenRejected({
        code: 'APPLICATION.CREDIT_NOT_GOOD',
        clause: 'MH-1.1.6',
        facts: { firstDay: '2020-03-31', lastDay: '2022-03-31' },
      });
  });

  it('MH-1.1.6: not on the credit of another unit', () => {
    given(applicationDecider, ...consented)
      .when(approve({ credit: { ...noRecord, creditCode: PARTNER } }))
      .thenRejected({
        code: 'APPLICATION.CREDIT_OF_ANOTHER_UNIT',
        facts: { leadCreditCode: LEAD, creditCode: PARTNER },
      });
  });

  it('MH-1.1.3: not for more than was applied for', () => {
    given(applicationDecider, ...consented)
      .when(approve({ award: yuan('4000000.01') }))
      .thenRejected({
        code: 'APPLICATION.AWARD_BEYOND_REQUEST',
        clause: 'MH-1.1.3',
        facts: { award: '4000000.01', grantRequested: '4000000.00' },
      });
  });

  it('MH-O2: not for more than the cap, though it was applied for', () => {
    // Half of 30,000,000.00 is 15,000,000.00: the ceiling is lower.
    const budget = {
      ...submitted.data.budget,
      totalInvestment: yuan('30000000'),
      grantRequested: yuan('12000000'),
    };
    const history = consented.map((event) =>
      event === submitted ? { ...submitted, data: { ...submitted.data, budget } } : event,
    );
    given(applicationDecider, ...history)
      .when(approve({ award: yuan('10000000.01') }))
      .thenRejected({
        code: 'APPLICATION.AWARD_BEYOND_CAP',
        clause: 'MH-O2',
        facts: { award: '10000000.01', cap: '10000000.00' },
      });
    const atCap = applicationDecider.decide(
      approve({ award: yuan('10000000') }),
      history.reduce(applicationDecider.evolve, applicationDecider.initialState),
    );
    expect(atCap).toMatchObject({
      accepted: [{ type: 'ApprovalInitiated', data: { award: '10000000.00' } }],
    });
  });

  it.each(['0.00', '-1.00'])('MH-O2: not for %s', (award) => {
    given(applicationDecider, ...consented)
      .when(approve({ award: yuan(award) }))
      .thenRejected({ code: 'APPLICATION.AWARD_BEYOND_CAP', clause: 'MH-O2' });
  });

  it('not while another is under way', () => {
    given(applicationDecider, ...approving)
      .when(approve({ award: yuan('3000000') }))
      .thenRejected({
        code: 'APPLICATION.APPROVAL_UNDER_WAY',
        clause: 'MH-1.4.4',
        facts: { commitmentId: 'A-1-1', award: '4000000.00' },
      });
  });

  it('once', () => {
    given(applicationDecider, ...approved)
      .when(approve())
      .thenNothingHappens();
    given(applicationDecider, ...approved)
      .when(approve({ projectId: 'P-2' }))
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'approved' } });
  });

  it.each([
    ['refused', refused],
    ['withdrawn', withdrawn],
  ])('not when it is %s', (status, event) => {
    given(applicationDecider, ...consented, event)
      .when(approve())
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status } });
  });
});

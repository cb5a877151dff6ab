import { describe, expect, it } from '@jest/globals';
import { creditCode, yuan } from '@grants/kernel';
import type { ApplicationApproved } from '../application/events.ts';
import { factsAskedBy, stepsOf } from '../specs/reaction-steps.ts';
import { openDuplicateCaseWhenSupportKnown } from './open-duplicate-case-when-support-known.ts';
import { openProjectWhenApproved } from './open-project-when-approved.ts';

const approved: ApplicationApproved = {
  type: 'ApplicationApproved',
  data: {
    applicationId: 'app-1',
    projectId: 'project-1',
    callId: 'call-2022',
    programme: 'key-core-technology',
    policyVersion: 'minhang-2021',
    fundId: 'fund-2022',
    commitmentId: 'commitment-1',
    award: yuan('3000000.00'),
    title: '激光雷达芯片',
    lead: {
      creditCode: creditCode('91310112MA1GBWQX0N'),
      name: '某虚构公司',
      kind: 'enterprise',
      registeredDistrict: '闵行区',
      taxDistrict: '闵行区',
    },
    participants: [],
    members: [{ personRef: 'b'.repeat(64), name: '张某', duty: '项目负责人' }],
    budget: {
      totalInvestment: yuan('6000000.00'),
      selfRaised: yuan('3000000.00'),
      grantRequested: yuan('3000000.00'),
      lines: [],
    },
    basis: [{ rule: 'award-cap', clause: 'MH-O2', verdict: 'passed', facts: {} }],
  },
};

describe('MH-1.4.4: an approved application', () => {
  it('becomes a project, approved on the day it happened; the basis stays with the approval', () => {
    const { basis: _basis, ...terms } = approved.data;
    expect(stepsOf(openProjectWhenApproved, approved)).toEqual([
      { intent: { type: 'OpenProject', data: { ...terms, approvedOn: '2022-07-01' } } },
    ]);
  });

  it('takes along the claims that a revocation gives back (MH-1.3.3)', () => {
    const rightClaims = [{ claimId: '1', identity: 'key-core-technology|patent:202010000001' }];
    const event = { ...approved, data: { ...approved.data, rightClaims } };
    expect(stepsOf(openProjectWhenApproved, event)).toMatchObject([
      { intent: { data: { projectId: 'project-1', rightClaims } } },
    ]);
  });

  it('is compared with every other support once more (MH-1.3.3)', () => {
    expect(factsAskedBy(openDuplicateCaseWhenSupportKnown, approved)).toEqual({
      kind: 'matches-of-application',
      applicationId: 'app-1',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import type { ApprovalInitiated } from '../application/events.ts';
import { commandsGiven, refusalOf, stepsOf } from '../specs/reaction-steps.ts';
import { concludeApprovalWhenInitiated } from './conclude-approval-when-initiated.ts';
import type { CommandIntent, Step } from './reaction.ts';

const initiated: ApprovalInitiated = {
  type: 'ApprovalInitiated',
  data: {
    applicationId: 'app-1',
    projectId: 'project-1',
    fundId: 'fund-2022',
    commitmentId: 'commitment-1',
    claimId: 'c'.repeat(64),
    leadCreditCode: '91310112MA1GBWQX0N',
    title: '“车规级” 激光雷达芯片',
    award: yuan('3000000.00'),
    basis: [],
  },
};
const steps = stepsOf(concludeApprovalWhenInitiated, initiated);

const claim = {
  type: 'ClaimFunding',
  data: {
    claimId: 'c'.repeat(64),
    kind: 'unit-and-title',
    identity: '91310112MA1GBWQX0N|车规级激光雷达芯片',
    applicationId: 'app-1',
    projectId: 'project-1',
  },
};
const commit = {
  type: 'CommitFunds',
  data: {
    fundId: 'fund-2022',
    commitmentId: 'commitment-1',
    applicationId: 'app-1',
    projectId: 'project-1',
    amount: '3000000.00',
  },
};
const confirm = {
  type: 'ConfirmApproval',
  data: { applicationId: 'app-1', commitmentId: 'commitment-1' },
};
const cancel = (refused: CommandIntent['type']) => ({
  type: 'CancelApproval',
  data: {
    applicationId: 'app-1',
    commitmentId: 'commitment-1',
    code: refusalOf(refused).code,
    reason: refusalOf(refused).message,
  },
});
const releaseCommitment = {
  type: 'ReleaseCommitment',
  data: {
    fundId: 'fund-2022',
    commitmentId: 'commitment-1',
    releaseId: 'event-9',
    reason: refusalOf('ConfirmApproval').message,
  },
};
const releaseClaim = (refused: CommandIntent['type']) => ({
  type: 'ReleaseFundingClaim',
  data: { claimId: 'c'.repeat(64), applicationId: 'app-1', reason: refusalOf(refused).message },
});

describe('MH-1.4.4: an approval that was initiated', () => {
  it('claims, commits and is confirmed', () => {
    expect(commandsGiven(steps)).toEqual([claim, commit, confirm]);
  });

  it('is cancelled when the project is supported already (MH-1.3.3)', () => {
    expect(commandsGiven(steps, 'ClaimFunding')).toEqual([claim, cancel('ClaimFunding')]);
  });

  it('is cancelled before the claim is released when the fund has no money', () => {
    expect(commandsGiven(steps, 'CommitFunds')).toEqual([
      claim,
      commit,
      cancel('CommitFunds'),
      releaseClaim('CommitFunds'),
    ]);
  });

  it('is cancelled before money and claim are released when a hold came between', () => {
    expect(commandsGiven(steps, 'ConfirmApproval')).toEqual([
      claim,
      commit,
      confirm,
      cancel('ConfirmApproval'),
      releaseCommitment,
      releaseClaim('ConfirmApproval'),
    ]);
  });

  describe('that is built on IP rights', () => {
    const rights = ['1', '2'].map((sign) => ({
      claimId: sign.repeat(64),
      identity: `key-core-technology|patent:20201000000${sign}`,
    }));
    const built = stepsOf(concludeApprovalWhenInitiated, {
      ...initiated,
      data: { ...initiated.data, rightClaims: rights },
    });
    const [first, second] = rights.map((right) => ({
      type: 'ClaimFunding',
      data: {
        ...right,
        kind: 'intellectual-property',
        applicationId: 'app-1',
        projectId: 'project-1',
      },
    }));
    const releasesOf = (refused: CommandIntent['type']) =>
      rights.map(({ claimId }) => ({
        type: 'ReleaseFundingClaim',
        data: { claimId, applicationId: 'app-1', reason: refusalOf(refused).message },
      }));

    it('claims each of them, too (MH-1.3.3)', () => {
      expect(commandsGiven(built)).toEqual([claim, first, second, commit, confirm]);
    });

    it('gives back the claims it had when one is taken already, and no other', () => {
      const taken = built[2]?.ifRejected?.(refusalOf('ClaimFunding')) ?? [];
      expect(taken.map(({ intent }) => intent)).toEqual([
        cancel('ClaimFunding'),
        releaseClaim('ClaimFunding'),
        releasesOf('ClaimFunding')[0],
      ]);
    });

    it.each(['CommitFunds', 'ConfirmApproval'] as const)('gives all back after %s', (refused) => {
      expect(commandsGiven(built, refused).slice(-3)).toEqual([
        releaseClaim(refused),
        ...releasesOf(refused),
      ]);
    });
  });

  it('foresees no refusal of what it gives back: that one stops for a person', () => {
    const foreseen = (some: readonly Step[]): readonly string[] =>
      some.flatMap(({ intent, ifRejected }) =>
        ifRejected ? [intent.type, ...foreseen(ifRejected(refusalOf(intent.type)))] : [],
      );
    expect(foreseen(steps)).toEqual(['ClaimFunding', 'CommitFunds', 'ConfirmApproval']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type {
  CentreApprovalInitiated,
  CentreAwardAuthorised,
  CentreAwardPaid,
  CentreBalanceReleased,
} from '../centre/events.ts';
import { commandsGiven, refusalOf, stepsOf } from '../specs/reaction-steps.ts';
import { authoriseDisbursementWhenCentreAwardAuthorised } from './authorise-disbursement-when-centre-award-authorised.ts';
import { concludeCentreApprovalWhenInitiated } from './conclude-centre-approval-when-initiated.ts';
import { payDisbursementWhenCentreAwardPaid } from './pay-disbursement-when-centre-award-paid.ts';
import type { CommandIntent, Step } from './reaction.ts';
import { releaseCommitmentWhenCentreBalanceReleased } from './release-commitment-when-centre-balance-released.ts';

const CLAIM_ID = 'c'.repeat(64);
const MONEY = { centreId: 'Z-1', fundId: 'F-C', commitmentId: 'Z-1-1' } as const;

function initiated(award: string): CentreApprovalInitiated {
  return {
    type: 'CentreApprovalInitiated',
    data: {
      ...MONEY,
      claimId: CLAIM_ID,
      hostCreditCode: '91310112MA1GBXXX1X',
      level: 'district',
      title: '“触觉传感” 创新研发中心',
      award: yuan(award),
      basis: [],
    },
  };
}

const claim = {
  type: 'ClaimFunding',
  data: {
    claimId: CLAIM_ID,
    kind: 'research-centre',
    identity: '91310112MA1GBXXX1X|district|触觉传感创新研发中心',
    applicationId: 'Z-1',
    projectId: 'Z-1',
  },
};
const commit = {
  type: 'CommitFunds',
  data: {
    fundId: 'F-C',
    commitmentId: 'Z-1-1',
    applicationId: 'Z-1',
    projectId: 'Z-1',
    amount: '500000.00',
  },
};
const confirm = {
  type: 'ConfirmCentreApproval',
  data: { centreId: 'Z-1', commitmentId: 'Z-1-1' },
};
const cancel = (refused: CommandIntent['type']) => ({
  type: 'CancelCentreApproval',
  data: {
    centreId: 'Z-1',
    commitmentId: 'Z-1-1',
    code: refusalOf(refused).code,
    reason: refusalOf(refused).message,
  },
});
const releaseClaim = (refused: CommandIntent['type']) => ({
  type: 'ReleaseFundingClaim',
  data: { claimId: CLAIM_ID, applicationId: 'Z-1', reason: refusalOf(refused).message },
});

describe('MH-2.4: the approval of a centre that was initiated', () => {
  const steps = stepsOf(concludeCentreApprovalWhenInitiated, initiated('500000.00'));

  it('claims, commits and is confirmed', () => {
    expect(commandsGiven(steps)).toEqual([claim, commit, confirm]);
  });

  it('MH-2.2.1: is cancelled when the centre is awarded already', () => {
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

  it('is cancelled before money and claim are released when it is not confirmed', () => {
    expect(commandsGiven(steps, 'ConfirmCentreApproval')).toEqual([
      claim,
      commit,
      confirm,
      cancel('ConfirmCentreApproval'),
      {
        type: 'ReleaseCommitment',
        data: {
          fundId: 'F-C',
          commitmentId: 'Z-1-1',
          releaseId: 'event-9',
          reason: refusalOf('ConfirmCentreApproval').message,
        },
      },
      releaseClaim('ConfirmCentreApproval'),
    ]);
  });

  it('foresees no refusal of what it gives back: that one stops for a person', () => {
    const foreseen = (some: readonly Step[]): readonly string[] =>
      some.flatMap(({ intent, ifRejected }) =>
        ifRejected ? [intent.type, ...foreseen(ifRejected(refusalOf(intent.type)))] : [],
      );
    expect(foreseen(steps)).toEqual(['ClaimFunding', 'CommitFunds', 'ConfirmCentreApproval']);
  });
});

describe('MH-2.2.3: the approval of a centre without money', () => {
  const steps = stepsOf(concludeCentreApprovalWhenInitiated, initiated('0.00'));

  it('is confirmed with nothing to commit, nor to release', () => {
    expect(commandsGiven(steps)).toEqual([claim, confirm]);
    expect(commandsGiven(steps, 'ConfirmCentreApproval')).toEqual([
      claim,
      confirm,
      cancel('ConfirmCentreApproval'),
      releaseClaim('ConfirmCentreApproval'),
    ]);
  });
});

describe('MH-2.2.1: the award of a centre in its fund', () => {
  it('is authorised when the award is', () => {
    const authorised: CentreAwardAuthorised = {
      type: 'CentreAwardAuthorised',
      data: {
        ...MONEY,
        disbursementId: 'D-1',
        amount: yuan('500000.00'),
        payeeCreditCode: '91310112MA1GBXXX1X',
        authorisedBy: 'approver-1',
        authorisedOn: calendarDate('2024-07-20'),
        basis: [],
      },
    };
    expect(
      commandsGiven(stepsOf(authoriseDisbursementWhenCentreAwardAuthorised, authorised)),
    ).toEqual([
      {
        type: 'AuthoriseDisbursement',
        data: {
          fundId: 'F-C',
          commitmentId: 'Z-1-1',
          disbursementId: 'D-1',
          amount: '500000.00',
          payeeCreditCode: '91310112MA1GBXXX1X',
        },
      },
    ]);
  });

  it('is paid when the treasury paid', () => {
    const money = {
      disbursementId: 'D-1',
      amount: yuan('500000.00'),
      voucher: '2024-支-0012',
      paidOn: calendarDate('2024-07-22'),
    };
    const paid: CentreAwardPaid = { type: 'CentreAwardPaid', data: { ...MONEY, ...money } };
    expect(commandsGiven(stepsOf(payDisbursementWhenCentreAwardPaid, paid))).toEqual([
      {
        type: 'PayDisbursement',
        data: { fundId: 'F-C', commitmentId: 'Z-1-1', ...money },
      },
    ]);
  });

  it('MH-2.5.2: is released when an evaluation bars it', () => {
    const released: CentreBalanceReleased = {
      type: 'CentreBalanceReleased',
      data: { ...MONEY, amount: yuan('500000.00'), reason: 'unqualified', basis: [] },
    };
    expect(commandsGiven(stepsOf(releaseCommitmentWhenCentreBalanceReleased, released))).toEqual([
      {
        type: 'ReleaseCommitment',
        data: {
          fundId: 'F-C',
          commitmentId: 'Z-1-1',
          releaseId: 'event-9',
          amount: '500000.00',
          reason: 'unqualified',
        },
      },
    ]);
  });
});

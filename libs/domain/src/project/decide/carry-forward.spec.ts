import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { dossierAfter, sharedBy, SHARES } from '../../specs/project-funding.ts';
import {
  command,
  completed,
  dataOf,
  firstPaid,
  FUNDED,
  historyOf,
  PROJECT,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

const carry = command('CarryForwardFunding');
const { closeId, document, to } = dataOf('CarryForwardFunding');
const [, B] = SHARES;
const AMOUNT = yuan('700000.01');

describe('the end of a year', () => {
  it('has what a share has not paid promised by the fund of the next year', () => {
    given(projectDecider, ...historyOf(...firstPaid))
      .when(carry)
      .then({
        type: 'FundingCarriedForward',
        data: {
          ...PROJECT,
          applicationId: 'application-1',
          closeId,
          from: { fundId: FUNDED.fundId, commitmentId: FUNDED.commitmentId, amount: AMOUNT },
          to: { ...to, amount: AMOUNT },
          document,
        },
      })
      .andRepeatingChangesNothing();
  });

  it('leaves what was paid where it was paid, and the award as it was', () => {
    const { balances, shares } = dossierAfter([...firstPaid, carry]);
    expect(shares.map((share) => [share.fundId, share.balances])).toMatchObject([
      [FUNDED.fundId, { paid: 30_000_000n, committed: 0n, carriedForward: 70_000_001n }],
      [to.fundId, { paid: 0n, committed: 70_000_001n }],
    ]);
    expect(balances).toMatchObject({ paid: 30_000_000n, committed: 70_000_001n });
  });

  it('pays the final tranche from where the money is', () => {
    const commands = completed();
    const [beginning, rest] = [
      commands.slice(0, firstPaid.length),
      commands.slice(firstPaid.length),
    ];
    const { shares } = dossierAfter([...beginning, carry, ...rest]);
    expect(shares.map(({ balances }) => balances.paid)).toEqual([30_000_000n, 70_000_001n]);
  });

  it('puts a share in the place of the one it goes on from', () => {
    const carryB = command('CarryForwardFunding', {
      fundId: B.fundId,
      commitmentId: B.commitmentId,
      to: { fundId: 'fund-municipal-2023', commitmentId: 'commitment-1-s2.close-2022' },
    });
    const { shares } = dossierAfter([...sharedBy(firstPaid), carryB]);
    expect(shares.map(({ fundId }) => fundId)).toEqual([
      FUNDED.fundId,
      'fund-municipal',
      'fund-municipal-2023',
      'fund-matching',
    ]);
  });

  it('carries nothing where nothing is left', () => {
    given(projectDecider, ...historyOf(...completed()))
      .when(carry)
      .thenNothingHappens();
  });

  it('carries what came back and was cancelled under another close', () => {
    const again = command('CarryForwardFunding', {
      closeId: 'close-2022-b',
      to: { ...to, commitmentId: 'commitment-1.close-2022-b' },
    });
    const { shares } = dossierAfter([
      ...firstPaid,
      carry,
      command('ReturnTranche'),
      command('CancelTranche'),
      again,
    ]);
    expect(shares.map(({ commitmentId, balances }) => [commitmentId, balances.committed])).toEqual([
      [FUNDED.commitmentId, 0n],
      ['commitment-1.close-2022-b', 30_000_000n],
      ['commitment-1.close-2022', 70_000_001n],
    ]);
  });

  it('knows a close by its id, and the shares by their commitments', () => {
    const other = { ...to, fundId: 'fund-9' };
    given(projectDecider, ...historyOf(...firstPaid, carry))
      .when(command('CarryForwardFunding', { to: other }))
      .thenRejected({ code: 'PROJECT.ID_REUSED' });
    given(projectDecider, ...historyOf(...firstPaid))
      .when(command('CarryForwardFunding', { commitmentId: 'commitment-9' }))
      .thenRejected({ code: 'PROJECT.UNKNOWN_ID' });
  });
});

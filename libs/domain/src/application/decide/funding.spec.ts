import { describe, expect, it } from '@jest/globals';
import { fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { command, consented, context, noRecord } from '../../specs/application-sample.ts';
import type { ApproveApplication } from '../commands.ts';
import { applicationDecider } from '../decider.ts';

const JUNE = context({
  id: 'approver-1',
  role: 'commission-approver',
  moment: '2022-06-15T10:00+08:00',
});

const share = (fundId: string, amount: string) => ({ fundId, amount: yuan(amount) });

/** Approves four million, by the shares of these funds. */
function approve(...funding: NonNullable<ApproveApplication['data']['funding']>) {
  const data = {
    projectId: 'P-1',
    fundId: 'F-district',
    award: yuan('4000000'),
    claimId: 'c'.repeat(64),
    credit: noRecord,
    funding,
  };
  return command('ApproveApplication', data, JUNE);
}

const both = [share('F-district', '2500000.00'), share('F-matching', '1500000.00')];

describe('MH-1.4.4: an award that several funds bear', () => {
  const before = fold(applicationDecider, consented);

  it('is initiated with a commitment of its own for each, in the order of drawing', () => {
    const decision = applicationDecider.decide(approve(...both), before);
    const [initiated] = 'accepted' in decision ? decision.accepted : [];
    expect(initiated).toMatchObject({ type: 'ApprovalInitiated', data: { fundId: 'F-district' } });
    const { commitmentId } = initiated?.data as { readonly commitmentId: string };
    expect(initiated?.data).toMatchObject({
      funding: [
        { ...both[0], commitmentId },
        { ...both[1], commitmentId: `${commitmentId}-s2` },
      ],
    });
  });

  it('is the same when it is asked again, and another with other shares', () => {
    const decision = applicationDecider.decide(approve(...both), before);
    if ('rejected' in decision) throw new Error(decision.rejected.message);
    const history = [...consented, ...decision.accepted];
    given(applicationDecider, ...history)
      .when(approve(...both))
      .thenNothingHappens();
    given(applicationDecider, ...history)
      .when(approve(share('F-district', '2500000.01'), share('F-matching', '1499999.99')))
      .thenRejected({ code: 'APPLICATION.APPROVAL_UNDER_WAY' });
  });

  it('is of one fund when one share bears it all', () => {
    const decision = applicationDecider.decide(approve(share('F-district', '4000000.00')), before);
    const [initiated] = 'accepted' in decision ? decision.accepted : [];
    expect(initiated?.data).not.toHaveProperty('funding');
  });

  it('adds up to the fen', () => {
    given(applicationDecider, ...consented)
      .when(approve(share('F-district', '2500000.00'), share('F-matching', '1499999.99')))
      .thenRejected({
        code: 'APPLICATION.SHARES_DO_NOT_ADD_UP',
        clause: 'MH-1.4.4',
        facts: { shares: yuan('3999999.99') },
      });
  });

  it.each([
    ['SHARE_NOT_POSITIVE', [share('F-district', '4000000.00'), share('F-matching', '0.00')]],
    ['FUND_NAMED_TWICE', [share('F-district', '3000000'), share('F-district', '1000000')]],
    ['OTHER_FUND_FIRST', [share('F-matching', '1500000'), share('F-district', '2500000')]],
    ['OTHER_FUND_FIRST', []],
  ] as const)('is refused: %s', (reason, funding) => {
    given(applicationDecider, ...consented)
      .when(approve(...funding))
      .thenRejected({ code: `APPLICATION.${reason}` });
  });
});

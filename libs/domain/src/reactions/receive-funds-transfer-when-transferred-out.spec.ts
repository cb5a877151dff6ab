import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import { fundDecider } from '../fund/decider.ts';
import { did, DOCUMENTS, givenBy } from '../specs/fund-sample.ts';
import { commandsGiven, stepsOf } from '../specs/reaction-steps.ts';
import { receiveFundsTransferWhenTransferredOut } from './receive-funds-transfer-when-transferred-out.ts';

const steps = stepsOf(receiveFundsTransferWhenTransferredOut, did('FundsTransferredOut'));

describe('money that left a fund', () => {
  it('comes into the other, and a refusal would stop the runner', () => {
    expect(commandsGiven(steps)).toEqual([
      {
        type: 'ReceiveFundsTransfer',
        data: {
          fundId: 'fund-2023',
          transferId: 'transfer-1',
          fromFundId: 'fund-2022',
          amount: '200.00',
          document: DOCUMENTS.transfer,
        },
      },
    ]);
    expect(steps.map(({ ifRejected }) => ifRejected)).toEqual([undefined]);
  });

  it('is taken although the other lapsed meanwhile, and once although delivered twice', () => {
    const lapsed = fold(fundDecider, [
      did('FundsAppropriated', { fundId: 'fund-2023' }),
      did('FundLapsed', { fundId: 'fund-2023' }),
    ]);
    const delivered = steps.map(({ intent }) => ({ ...intent, context: givenBy('reaction') }));
    const receive = delivered.find(({ type }) => type === 'ReceiveFundsTransfer');
    if (receive?.type !== 'ReceiveFundsTransfer') throw new Error('it is received');
    const first = fundDecider.decide(receive, lapsed);
    if (!('accepted' in first)) throw new Error('it is accepted');
    const received = fold(fundDecider, first.accepted, lapsed);

    expect(received).toMatchObject({
      sources: { appropriation: 100000n, transferred: 20000n },
      balances: { available: 20000n, lapsed: 100000n },
    });
    expect(fundDecider.decide(receive, received)).toEqual({ accepted: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { fenOf, fold, yuan, yuanOf } from '@grants/kernel';
import { did } from '../specs/fund-sample.ts';
import { commitmentIn, commitmentsIn } from './commitment-table.ts';
import { fundDecider } from './decider.ts';
import type { FundEvent } from './events.ts';
import type { AppropriatedFund } from './state.ts';

const opened = fold(fundDecider, [did('FundsAppropriated')]);
const commitment = (number: number): FundEvent =>
  did('FundsCommitted', {
    commitmentId: `commitment-${number}`,
    projectId: `project-${number}`,
    amount: yuanOf(BigInt(number)),
  });
const numbersTo = (last: number) => Array.from({ length: last }, (_none, index) => index + 1);

function after(events: readonly FundEvent[]): AppropriatedFund {
  const fund = fold(fundDecider, events, opened);
  if (fund.status === 'unknown') throw new Error('the fund is open');
  return fund;
}

describe('a fold', () => {
  it('finds each of 5,000 commitments again', () => {
    const numbers = numbersTo(5000);
    const { commitments } = after(numbers.map(commitment));
    const reserved = numbers.map(
      (number) => commitmentIn(commitments, `commitment-${number}`)?.reserved,
    );

    expect(reserved).toEqual(numbers.map(BigInt));
    expect([...commitmentsIn(commitments)]).toHaveLength(5000);
    expect(commitmentIn(commitments, 'commitment-5001')).toBeUndefined();
  });

  it('of a year with 100,000 promises, each carried forward, adds up', () => {
    const numbers = numbersTo(100_000);
    const { balances, commitments } = after([
      ...numbers.map(commitment),
      ...numbers.map((number) =>
        did('CommitmentCarriedForward', {
          commitmentId: `commitment-${number}`,
          toCommitmentId: `commitment-${number}.2023`,
          amount: yuanOf(BigInt(number)),
        }),
      ),
    ]);

    // 1 + 2 + … + 100,000 fen
    expect(balances).toMatchObject({ committed: 0n, carriedForward: 5_000_050_000n });
    expect(commitmentIn(commitments, 'commitment-100000')?.balances.carriedForward).toBe(100_000n);
  });

  it('takes an event that no decision could have led to as nothing', () => {
    const unknown = { commitmentId: 'commitment-9' };
    const strays = [
      did('CommitmentReleased', unknown),
      did('DisbursementReturned', unknown),
      did('RecoverableWrittenOff', unknown),
      did('FundsTransferRefused'),
    ];

    for (const stray of strays) {
      expect(fundDecider.evolve(fundDecider.initialState, stray)).toBe(fundDecider.initialState);
      expect(fundDecider.evolve(opened, stray)).toBe(opened);
    }
  });

  it('keeps the sums of amounts beyond what a float can hold', () => {
    const large = yuan('9999999999999.99');
    const { balances } = after([
      did('FundsCommitted', { amount: large }),
      did('FundsCommitted', { commitmentId: 'commitment-2', amount: large }),
    ]);

    expect(balances.committed).toBe(fenOf(large) * 2n);
  });
});

import type { Decision } from '@grants/kernel';
import { commitmentIn } from '../commitment-table.ts';
import type { Commitment } from '../commitment.ts';
import type { FundEvent } from '../events.ts';
import { fundRejections } from '../rejections.ts';
import type { FundRejection } from '../rejections.ts';
import type { AppropriatedFund, Fund } from '../state.ts';

export type FundDecision = Decision<FundEvent, FundRejection>;

/** Decides within a fund that has an appropriation. */
export function inFund(
  fund: Fund,
  { fundId }: { readonly fundId: string },
  decide: (fund: AppropriatedFund) => FundDecision,
): FundDecision {
  return fund.status === 'unknown' ? fundRejections.unknownFund(fundId) : decide(fund);
}

/** Decides within a commitment that the fund holds. */
export function inCommitment(
  state: Fund,
  data: { readonly fundId: string; readonly commitmentId: string },
  decide: (commitment: Commitment) => FundDecision,
): FundDecision {
  return inFund(state, data, (fund) => {
    const commitment = commitmentIn(fund.commitments, data.commitmentId);
    return commitment ? decide(commitment) : fundRejections.unknownCommitment(data.commitmentId);
  });
}

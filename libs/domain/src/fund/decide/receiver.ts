import type { ReceivingFund } from '../receiving-fund.ts';
import { fundRejections } from '../rejections.ts';
import type { AppropriatedFund } from '../state.ts';
import type { FundDecision } from './scope.ts';

/**
 * The refusal of a fund as the receiver of this one's money; undefined when it may have it. Money
 * stays money of its source, so that "whose money paid this" has one answer.
 */
export function unsuitable(
  { opening }: AppropriatedFund,
  { toFundId, toFund }: { readonly toFundId: string; readonly toFund: ReceivingFund },
): FundDecision | undefined {
  if (toFundId === opening.fundId) return fundRejections.toItself(toFundId);
  if (toFund.lapsedOn !== undefined) {
    return fundRejections.receiverLapsed(toFundId, toFund.lapsedOn);
  }
  return toFund.source === opening.source
    ? undefined
    : fundRejections.anotherSource(toFundId, opening.source, toFund.source);
}

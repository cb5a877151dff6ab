import type { Decision } from '@grants/kernel';
import { commitmentIn } from '../commitment-table.ts';
import type { Commitment } from '../commitment.ts';
import type { Disbursement } from '../disbursement.ts';
import type { FundEvent } from '../events.ts';
import type { Recovery } from '../recovery.ts';
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

/** The refusal of whatever a fund takes no more after it lapsed; undefined while it has not. */
export function lapsedRefusal({ lapses, opening }: AppropriatedFund): FundDecision | undefined {
  const [lapse] = lapses.values();
  return lapse && fundRejections.lapsed(opening.fundId, lapse.lapsedOn, lapse.document.number);
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

/** Decides within a disbursement that was authorised on a commitment. */
export function inDisbursement(
  state: Fund,
  data: {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
  },
  decide: (disbursement: Disbursement, commitment: Commitment) => FundDecision,
): FundDecision {
  const { commitmentId, disbursementId } = data;
  return inCommitment(state, data, (commitment) => {
    const disbursement = commitment.disbursements.get(disbursementId);
    return disbursement
      ? decide(disbursement, commitment)
      : fundRejections.unknownDisbursement(commitmentId, disbursementId);
  });
}

/** Decides within a recovery that was recognised on a commitment. */
export function inRecovery(
  state: Fund,
  data: { readonly fundId: string; readonly commitmentId: string; readonly recoveryId: string },
  decide: (recovery: Recovery, commitment: Commitment) => FundDecision,
): FundDecision {
  const { commitmentId, recoveryId } = data;
  return inCommitment(state, data, (commitment) => {
    const recovery = commitment.recoveries.get(recoveryId);
    return recovery
      ? decide(recovery, commitment)
      : fundRejections.unknownRecovery(commitmentId, recoveryId);
  });
}

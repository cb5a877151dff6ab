import { accept, fenOf, yuanOf } from '@grants/kernel';
import type { Programme } from '../../call/events.ts';
import { differencesIn } from '../../differences.ts';
import type { CommitFunds, ReleaseCommitment } from '../commands.ts';
import { commitmentIn } from '../commitment-table.ts';
import { commitmentStatus } from '../commitment.ts';
import type { Commitment } from '../commitment.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inCommitment, inFund, lapsedRefusal } from './scope.ts';
import type { FundDecision } from './scope.ts';

export function commitFunds({ data }: CommitFunds, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { programme } = fund.opening;
    const earlier = commitmentIn(fund.commitments, data.commitmentId);
    if (earlier) return commitAgain(data, earlier, programme);
    const lapsed = lapsedRefusal(fund);
    if (lapsed) return lapsed;
    const requested = fenOf(data.amount);
    const { available } = fund.balances;
    if (requested <= 0n) return fundRejections.amountNotPositive(data.amount);
    if (requested > available) {
      return fundRejections.exceedsAvailable(programme, requested, available);
    }
    return accept({ type: 'FundsCommitted', data });
  });
}

function commitAgain(
  data: CommitFunds['data'],
  earlier: Commitment,
  programme: Programme,
): FundDecision {
  const differences = differencesIn({
    applicationId: [earlier.applicationId, data.applicationId],
    projectId: [earlier.projectId, data.projectId],
    amount: [yuanOf(earlier.reserved), data.amount],
    carriedFrom: [earlier.carriedFrom?.commitmentId ?? 'none', 'none'],
  });
  if (differences) return fundRejections.commitmentIdReused(data.commitmentId, differences);
  // "Already so" would let an approval go on without money.
  return commitmentStatus(earlier) === 'released'
    ? fundRejections.commitmentResolved(programme, data.commitmentId, earlier.reserved)
    : accept();
}

export function releaseCommitment({ data }: ReleaseCommitment, state: Fund): FundDecision {
  return inCommitment(state, data, (commitment) => {
    const earlier = commitment.releases.get(data.releaseId);
    return earlier === undefined ? release(data, commitment) : releaseAgain(data, earlier);
  });
}

function release(
  { amount, ...data }: ReleaseCommitment['data'],
  { balances, commitmentId, projectId }: Commitment,
): FundDecision {
  const { committed } = balances;
  // Whatever is left is nothing: the commitment is released already.
  if (amount === undefined && committed === 0n) return accept();
  const released = amount ?? yuanOf(committed);
  const fen = fenOf(released);
  if (fen <= 0n) return fundRejections.amountNotPositive(released);
  if (fen > committed) return fundRejections.releaseExceedsCommitment(commitmentId, fen, committed);
  return accept({ type: 'CommitmentReleased', data: { ...data, projectId, amount: released } });
}

function releaseAgain(data: ReleaseCommitment['data'], earlier: bigint): FundDecision {
  const recorded = yuanOf(earlier);
  const differences = differencesIn({ amount: [recorded, data.amount ?? recorded] });
  return differences ? fundRejections.releaseIdReused(data.releaseId, differences) : accept();
}

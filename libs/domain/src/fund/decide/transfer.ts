import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  ApproveFundsTransfer,
  ReceiveFundsTransfer,
  RefuseFundsTransfer,
  RequestFundsTransfer,
} from '../commands.ts';
import { fundRejections } from '../rejections.ts';
import type { AppropriatedFund, Fund } from '../state.ts';
import type { Transfer } from '../transfer.ts';
import { unsuitable } from './receiver.ts';
import { inFund, lapsedRefusal } from './scope.ts';
import type { FundDecision } from './scope.ts';

/** The maker's act. What is asked for is neither reserved nor moved. */
export function requestFundsTransfer(
  { data, context }: RequestFundsTransfer,
  state: Fund,
): FundDecision {
  return inFund(state, data, (fund) => {
    const { toFund: _toFund, ...asked } = data;
    const { amount, transferId } = asked;
    const earlier = fund.transfersOut.get(transferId);
    if (earlier) return requestAgain(data, earlier);
    const refusal = lapsedRefusal(fund) ?? unsuitable(fund, data);
    if (refusal) return refusal;
    if (fenOf(amount) <= 0n) return fundRejections.amountNotPositive(amount);
    return (
      unaffordable(fund, data) ??
      accept({ type: 'FundsTransferRequested', data: { ...asked, requestedBy: context.actor.id } })
    );
  });
}

function requestAgain(data: RequestFundsTransfer['data'], earlier: Transfer): FundDecision {
  const differences = differencesIn({
    toFundId: [earlier.toFundId, data.toFundId],
    amount: [earlier.amount, data.amount],
    reason: [earlier.reason, data.reason],
  });
  return differences ? fundRejections.transferIdReused(data.transferId, differences) : accept();
}

/** The checker's act, by another person than the maker's; what is available counts now. */
export function approveFundsTransfer(
  { data, context }: ApproveFundsTransfer,
  state: Fund,
): FundDecision {
  return inTransfer(state, data, (transfer, fund) => {
    const { document, fundId, transferId } = data;
    const { amount, outcome, requestedBy, toFundId } = transfer;
    const approvedBy = context.actor.id;
    if (outcome.status === 'approved' && outcome.documentNumber === document.number) {
      return accept();
    }
    const refusal = lapsedRefusal(fund) ?? decidedOtherwise(transferId, transfer);
    if (refusal) return refusal;
    if (approvedBy === requestedBy) return fundRejections.ownRequest(transferId, approvedBy);
    return (
      unaffordable(fund, { transferId, amount }) ??
      accept({
        type: 'FundsTransferredOut',
        data: { fundId, transferId, toFundId, amount, requestedBy, approvedBy, document },
      })
    );
  });
}

export function refuseFundsTransfer({ data }: RefuseFundsTransfer, state: Fund): FundDecision {
  return inTransfer(state, data, ({ outcome }) => {
    if (outcome.status === 'refused') return accept();
    return outcome.status === 'approved'
      ? fundRejections.transferDecided(data.transferId, 'approved', outcome.documentNumber)
      : accept({ type: 'FundsTransferRefused', data });
  });
}

/**
 * What left another fund is received whatever became of this one since, or it would be nowhere. A
 * fund that lapsed meanwhile has it available, to lapse in its turn.
 */
export function receiveFundsTransfer({ data }: ReceiveFundsTransfer, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { amount, document, fromFundId, transferId } = data;
    const earlier = fund.transfersIn.get(fromFundId)?.get(transferId);
    if (earlier) {
      const differences = differencesIn({
        amount: [earlier.amount, amount],
        documentNumber: [earlier.document.number, document.number],
      });
      return differences ? fundRejections.transferIdReused(transferId, differences) : accept();
    }
    return fenOf(amount) <= 0n
      ? fundRejections.amountNotPositive(amount)
      : accept({ type: 'FundsTransferredIn', data });
  });
}

function inTransfer(
  state: Fund,
  data: { readonly fundId: string; readonly transferId: string },
  decide: (transfer: Transfer, fund: AppropriatedFund) => FundDecision,
): FundDecision {
  return inFund(state, data, (fund) => {
    const transfer = fund.transfersOut.get(data.transferId);
    return transfer ? decide(transfer, fund) : fundRejections.unknownTransfer(data.transferId);
  });
}

function decidedOtherwise(transferId: string, { outcome }: Transfer): FundDecision | undefined {
  switch (outcome.status) {
    case 'requested':
      return undefined;
    case 'approved':
      return fundRejections.transferDecided(transferId, 'approved', outcome.documentNumber);
    case 'refused':
      return fundRejections.transferDecided(transferId, 'refused', outcome.reason);
  }
}

function unaffordable(
  { balances: { available } }: AppropriatedFund,
  { transferId, amount }: Pick<RequestFundsTransfer['data'], 'transferId' | 'amount'>,
): FundDecision | undefined {
  const requested = fenOf(amount);
  return requested > available
    ? fundRejections.transferExceedsAvailable(transferId, requested, available)
    : undefined;
}

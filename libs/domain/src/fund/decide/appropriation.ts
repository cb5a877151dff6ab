import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type { AdjustAppropriation, AppropriateFunds } from '../commands.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inFund } from './scope.ts';
import type { FundDecision } from './scope.ts';

export function appropriateFunds({ data }: AppropriateFunds, fund: Fund): FundDecision {
  if (fund.status === 'appropriated') {
    const { opening } = fund;
    const differences = differencesIn({
      name: [opening.name, data.name],
      source: [opening.source, data.source],
      programme: [opening.programme, data.programme],
      fiscalYear: [opening.fiscalYear, data.fiscalYear],
      amount: [opening.amount, data.amount],
      documentNumber: [opening.document.number, data.document.number],
      documentDate: [opening.document.date, data.document.date],
    });
    return differences
      ? fundRejections.appropriatedWithOtherFigures(data.fundId, differences)
      : accept();
  }
  if (fenOf(data.amount) <= 0n) return fundRejections.amountNotPositive(data.amount);
  return accept({ type: 'FundsAppropriated', data });
}

export function adjustAppropriation({ data }: AdjustAppropriation, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { change, document } = data;
    const earlier = fund.adjustments.get(document.number);
    if (earlier) {
      const differences = differencesIn({
        change: [earlier.change, change],
        documentDate: [earlier.document.date, document.date],
      });
      return differences
        ? fundRejections.documentAlreadyUsed(document.number, differences)
        : accept();
    }
    const fen = fenOf(change);
    const { available } = fund.balances;
    if (fen === 0n) return fundRejections.changeIsZero(document.number);
    if (available + fen < 0n) return fundRejections.changeExceedsAvailable(fen, available);
    return accept({ type: 'AppropriationAdjusted', data });
  });
}

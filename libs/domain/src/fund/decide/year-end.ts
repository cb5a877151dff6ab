import { accept, calendarDate, fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  BeginYearEndClose,
  CarryForwardCommitment,
  CarryInCommitment,
  LapseFund,
} from '../commands.ts';
import { commitmentIn, commitmentsIn } from '../commitment-table.ts';
import { commitmentStatus } from '../commitment.ts';
import type { Commitment } from '../commitment.ts';
import type { ReceivingFund } from '../receiving-fund.ts';
import { fundRejections } from '../rejections.ts';
import type { AppropriatedFund, Fund } from '../state.ts';
import { unsuitable } from './receiver.ts';
import { inCommitment, inFund } from './scope.ts';
import type { FundDecision } from './scope.ts';

/** Lists the promises with money that is not authorised; what is authorised is paid or cancelled. */
export function beginYearEndClose({ data }: BeginYearEndClose, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { toFund, ...asked } = data;
    const { closeId, document, fundId, toFundId } = asked;
    const earlier = fund.closes.get(closeId);
    if (earlier) {
      const differences = differencesIn({
        toFundId: [earlier.toFundId, toFundId],
        documentNumber: [earlier.document.number, document.number],
      });
      return differences ? fundRejections.closeIdReused(closeId, differences) : accept();
    }
    const refusal = unsuitable(fund, data) ?? notLater(fund, toFund);
    if (refusal) return refusal;
    if (fund.balances.committed === 0n) {
      return fundRejections.nothingToCarryForward(fundId, fund.balances);
    }
    const commitments = liveCommitments(fund)
      .filter(({ balances }) => balances.committed > 0n)
      .map(({ balances, commitmentId, projectId }) => ({
        commitmentId,
        projectId,
        committed: yuanOf(balances.committed),
      }));
    return accept({ type: 'YearEndCloseBegun', data: { ...asked, commitments } });
  });
}

function notLater(
  { opening: { fiscalYear } }: AppropriatedFund,
  toFund: ReceivingFund,
): FundDecision | undefined {
  return toFund.fiscalYear > fiscalYear
    ? undefined
    : fundRejections.notALaterYear(fiscalYear, toFund.fiscalYear);
}

export function carryForwardCommitment(
  { data }: CarryForwardCommitment,
  state: Fund,
): FundDecision {
  return inCommitment(state, data, ({ balances, carriedForward, commitmentId, projectId }) => {
    const { amount, fundId, toCommitmentId, toFundId } = data;
    const earlier = carriedForward.get(toCommitmentId);
    if (earlier) {
      const differences = differencesIn({
        toFundId: [earlier.toFundId, toFundId],
        amount: [earlier.amount, amount],
      });
      return differences
        ? fundRejections.carriedForwardOtherwise(toCommitmentId, differences)
        : accept();
    }
    const requested = fenOf(amount);
    const { committed } = balances;
    if (toFundId === fundId) return fundRejections.toItself(fundId);
    if (requested <= 0n) return fundRejections.amountNotPositive(amount);
    if (requested > committed) {
      return fundRejections.carryForwardExceedsCommitment(commitmentId, requested, committed);
    }
    return accept({ type: 'CommitmentCarriedForward', data: { ...data, projectId } });
  });
}

/**
 * A promise that left another fund is taken in whatever became of this one since, or its money would
 * be nowhere.
 */
export function carryInCommitment({ data }: CarryInCommitment, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const earlier = commitmentIn(fund.commitments, data.commitmentId);
    if (earlier) return carryInAgain(data, earlier);
    return fenOf(data.amount) <= 0n
      ? fundRejections.amountNotPositive(data.amount)
      : accept({ type: 'CommitmentCarriedIn', data });
  });
}

function carryInAgain(data: CarryInCommitment['data'], earlier: Commitment): FundDecision {
  const differences = differencesIn({
    applicationId: [earlier.applicationId, data.applicationId],
    projectId: [earlier.projectId, data.projectId],
    amount: [yuanOf(earlier.reserved), data.amount],
    fromFundId: [earlier.carriedFrom?.fundId ?? 'none', data.fromFundId],
    fromCommitmentId: [earlier.carriedFrom?.commitmentId ?? 'none', data.fromCommitmentId],
  });
  return differences ? fundRejections.commitmentIdReused(data.commitmentId, differences) : accept();
}

/** Ends a fund once its year is; again with another id, when money came back to it later. */
export function lapseFund({ data }: LapseFund, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { document, fundId, lapseId, lapsedOn } = data;
    const { authorised, available, committed } = fund.balances;
    const earlier = fund.lapses.get(lapseId);
    if (earlier) {
      const differences = differencesIn({
        lapsedOn: [earlier.lapsedOn, lapsedOn],
        documentNumber: [earlier.document.number, document.number],
      });
      return differences ? fundRejections.lapseIdReused(lapseId, differences) : accept();
    }
    const early = beforeYearEnd(fund, lapsedOn);
    if (early) return early;
    if (committed + authorised > 0n) {
      return fundRejections.stillLive(
        fundId,
        fund.balances,
        liveCommitments(fund).map(liveFigures),
      );
    }
    if (available === 0n) return fundRejections.nothingToLapse(fundId);
    return accept({ type: 'FundLapsed', data: { ...data, amount: yuanOf(available) } });
  });
}

/** An appropriation is good for the whole of its year: what is available until then may be promised. */
function beforeYearEnd(
  { opening: { fundId, fiscalYear } }: AppropriatedFund,
  lapsedOn: CalendarDate,
): FundDecision | undefined {
  const yearEndsOn = calendarDate(`${fiscalYear}-12-31`);
  return lapsedOn < yearEndsOn
    ? fundRejections.lapseBeforeYearEnd({ fundId, fiscalYear, lapsedOn, yearEndsOn })
    : undefined;
}

/** In the order of their ids, so that the same fund always answers the same. */
function liveCommitments({ commitments }: AppropriatedFund): readonly Commitment[] {
  return [...commitmentsIn(commitments)]
    .filter((commitment) => commitmentStatus(commitment) === 'open')
    .sort((one, other) => (one.commitmentId < other.commitmentId ? -1 : 1));
}

function liveFigures({ balances, commitmentId, projectId }: Commitment) {
  return {
    authorised: yuanOf(balances.authorised),
    commitmentId,
    committed: yuanOf(balances.committed),
    projectId,
  };
}

import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  AdjustAppropriation,
  AppropriateFunds,
  SetAuthorisationThreshold,
} from '../commands.ts';
import { fundRejections } from '../rejections.ts';
import type { AppropriatedFund, AppropriationChange, Fund } from '../state.ts';
import { inFund, lapsedRefusal } from './scope.ts';
import type { FundDecision } from './scope.ts';

/** How an absent figure is named where it differs. */
const NONE = 'none';

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
      secondAuthoriserFrom: [
        opening.secondAuthoriserFrom ?? NONE,
        data.secondAuthoriserFrom ?? NONE,
      ],
    });
    return differences
      ? fundRejections.appropriatedWithOtherFigures(data.fundId, differences)
      : accept();
  }
  const notPositive = [data.amount, ...thresholdsOf(data)].find((amount) => fenOf(amount) <= 0n);
  return notPositive === undefined
    ? accept({ type: 'FundsAppropriated', data })
    : fundRejections.amountNotPositive(notPositive);
}

export function adjustAppropriation({ data }: AdjustAppropriation, state: Fund): FundDecision {
  return inFund(state, data, (fund) => {
    const { change, document } = data;
    const earlier = fund.adjustments.get(document.number);
    if (earlier) return adjustAgain(data, earlier);
    const fen = fenOf(change);
    const { available } = fund.balances;
    const lapsed = fen > 0n ? lapsedRefusal(fund) : undefined;
    if (lapsed) return lapsed;
    if (fen === 0n) return fundRejections.changeIsZero(document.number);
    const noCorrection = correctionRefusal(fund, data);
    if (noCorrection) return noCorrection;
    if (available + fen < 0n) return fundRejections.changeExceedsAvailable(fen, available);
    return accept({ type: 'AppropriationAdjusted', data });
  });
}

function adjustAgain(
  { change, document, corrects }: AdjustAppropriation['data'],
  earlier: AppropriationChange,
): FundDecision {
  const differences = differencesIn({
    change: [earlier.change, change],
    documentDate: [earlier.document.date, document.date],
    corrects: [earlier.corrects ?? NONE, corrects ?? NONE],
  });
  return differences ? fundRejections.documentAlreadyUsed(document.number, differences) : accept();
}

/** A correction names a figure on record and takes back at most what is left of it. */
function correctionRefusal(
  fund: AppropriatedFund,
  { change, corrects }: AdjustAppropriation['data'],
): FundDecision | undefined {
  if (corrects === undefined) return undefined;
  const figure = figureOf(fund, corrects);
  if (figure === undefined) return fundRejections.correctsNothing(corrects);
  const left = [...fund.adjustments.values()]
    .filter((adjustment) => adjustment.corrects === corrects)
    .reduce((rest, adjustment) => rest + fenOf(adjustment.change), figure);
  const fen = fenOf(change);
  const reverses = left > 0n ? fen < 0n && -fen <= left : fen > 0n && fen <= -left;
  return reverses ? undefined : fundRejections.correctionExceedsEntry(corrects, fen, left);
}

function figureOf({ adjustments, opening }: AppropriatedFund, number: string): bigint | undefined {
  const adjustment = adjustments.get(number);
  if (adjustment) return fenOf(adjustment.change);
  return opening.document.number === number ? fenOf(opening.amount) : undefined;
}

export function setAuthorisationThreshold(
  { data }: SetAuthorisationThreshold,
  state: Fund,
): FundDecision {
  return inFund(state, data, (fund) => {
    const { document, secondAuthoriserFrom } = data;
    const earlier = fund.thresholds.get(document.number);
    if (earlier) {
      const differences = differencesIn({
        secondAuthoriserFrom: [earlier.secondAuthoriserFrom ?? NONE, secondAuthoriserFrom ?? NONE],
        documentDate: [earlier.document.date, document.date],
      });
      return differences
        ? fundRejections.documentAlreadyUsed(document.number, differences)
        : accept();
    }
    const notPositive = thresholdsOf(data).find((amount) => fenOf(amount) <= 0n);
    return notPositive === undefined
      ? accept({ type: 'AuthorisationThresholdSet', data })
      : fundRejections.amountNotPositive(notPositive);
  });
}

function thresholdsOf({
  secondAuthoriserFrom,
}: Pick<SetAuthorisationThreshold['data'], 'secondAuthoriserFrom'>) {
  return secondAuthoriserFrom === undefined ? [] : [secondAuthoriserFrom];
}

import { fenOf } from '@grants/kernel';
import { disbursementKeyOf } from '../../scoped-keys.ts';
import { accountAndAmount, paidAmountOf } from './disbursement-index.ts';
import { listFindings } from './list-findings.ts';
import type { LineFate, LineMatch, ListedLine, ListFinding } from './listed-line.ts';

/** The returns of a list by what they say came back: a voucher, else an account and amount. */
export type ReturnsOfList = ReadonlyMap<string, readonly ListedLine[]>;

/** Whether a line that agrees asks for something that is not on record yet. */
export function isNew({ act: { act } }: LineMatch): boolean {
  return act === 'confirm' || act === 'return';
}

export function returnsOf(lines: readonly ListedLine[]): ReturnsOfList {
  const returns = lines.filter(({ amount }) => fenOf(amount) < 0n);
  return Map.groupBy(returns, (line) =>
    line.returnedVoucher === undefined
      ? `account ${accountAndAmount(line.payeeAccount, paidAmountOf(line.amount))}`
      : `voucher ${line.returnedVoucher}`,
  );
}

/**
 * Two vouchers that would pay, or return, one disbursement: which of them does is not guessed. Only
 * where the list says that the money of the first came back before the next was paid, the first is
 * the payment that came back, and the next is looked at again once it has.
 */
export function setAsideRivals(fates: Map<ListedLine, LineFate>, returns: ReturnsOfList): void {
  const acts = [...fates.values()].flatMap((fate) =>
    'match' in fate && isNew(fate.match) ? [fate.match] : [],
  );
  const claims = Map.groupBy(acts, ({ disbursement }) => disbursementKeyOf(disbursement));
  for (const claim of claims.values()) {
    const cameBack = firstThatCameBack(claim, returns);
    for (const match of claim.length === 1 ? [] : claim) {
      if (match !== cameBack) fates.set(match.line, { setAside: rivalryOf(match, claim) });
    }
  }
}

/** The first of several payments in time, when it came back before the next was made. */
function firstThatCameBack(
  claim: readonly LineMatch[],
  returns: ReturnsOfList,
): LineMatch | undefined {
  const [first, next] = claim.toSorted((one, other) => inTime(one.line, other.line));
  if (!first || !next) return undefined;
  const { amount, payeeAccount, voucher } = first.line;
  const ofFirst = [
    ...(returns.get(`voucher ${voucher}`) ?? []),
    ...(returns.get(`account ${accountAndAmount(payeeAccount, amount)}`) ?? []),
  ];
  const isBetween = (line: ListedLine) =>
    inTime(first.line, line) < 0 && inTime(line, next.line) < 0;
  return ofFirst.some(isBetween) ? first : undefined;
}

/** By their day, and on one day as the list has them. */
function inTime(one: ListedLine, other: ListedLine): number {
  if (one.paidOn !== other.paidOn) return one.paidOn < other.paidOn ? -1 : 1;
  return one.line - other.line;
}

function rivalryOf(match: LineMatch, claim: readonly LineMatch[]): ListFinding {
  if (match.act.act === 'return') return listFindings.returnUnmatched(match.line);
  const vouchers = claim.map(({ line }) => line.voucher);
  return listFindings.paidAgain(
    match,
    vouchers.filter((voucher) => voucher !== match.line.voucher),
  );
}

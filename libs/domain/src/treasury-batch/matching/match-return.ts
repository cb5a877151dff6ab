import { accountAndAmount, paidAmountOf } from './disbursement-index.ts';
import type { DisbursementIndex, KnownPayment } from './disbursement-index.ts';
import { listFindings } from './list-findings.ts';
import type { LineFate, LineMatch, ListedLine } from './listed-line.ts';

/**
 * The fate of a line of money the bank sent back (退汇): the payment it undoes is the one its
 * returned voucher names, else the only one of the account and amount.
 */
export function matchReturn(index: DisbursementIndex, line: ListedLine, wave: number): LineFate {
  const before = index.byReturnVoucher.get(line.voucher);
  if (before) return fateOf(line, before, { act: 'returned-before', wave });
  const payment =
    line.returnedVoucher === undefined
      ? onlyPaymentOf(index, line)
      : standing(index.byVoucher.get(line.returnedVoucher));
  return payment
    ? fateOf(line, payment, { act: 'return', wave })
    : { setAside: listFindings.returnUnmatched(line) };
}

function fateOf(
  line: ListedLine,
  { disbursement, payment }: KnownPayment,
  { act, wave }: { readonly act: 'return' | 'returned-before'; readonly wave: number },
): LineFate {
  if (paidAmountOf(line.amount) !== disbursement.amount) {
    return { setAside: listFindings.amountDiffers({ line, disbursement }) };
  }
  const match: LineMatch = {
    line,
    disbursement,
    matchedBy: line.returnedVoucher === undefined ? 'payee-account' : 'voucher',
    act: { act, ordinal: payment.ordinal, paymentVoucher: payment.voucher },
    wave,
  };
  return { match, warnings: [] };
}

function standing(known: KnownPayment | undefined): KnownPayment | undefined {
  return known?.payment.returnVoucher === undefined ? known : undefined;
}

/** The payment of the account and amount that stands, if it is one alone. */
function onlyPaymentOf(index: DisbursementIndex, line: ListedLine): KnownPayment | undefined {
  const key = accountAndAmount(line.payeeAccount, paidAmountOf(line.amount));
  const [payment, another] = (index.byAccountAndAmount.get(key) ?? []).flatMap((disbursement) =>
    disbursement.payments
      .filter(({ returnVoucher }) => returnVoucher === undefined)
      .map((one) => ({ disbursement, payment: one })),
  );
  return another ? undefined : payment;
}

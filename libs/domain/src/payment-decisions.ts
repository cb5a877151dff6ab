import { accept } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { differencesIn } from './differences.ts';
import type { Payment } from './fund/disbursement.ts';
import type { PaymentRecord } from './payment-record.ts';
import type { PaidUnder, PaymentRejections } from './payment-rejections.ts';
import { thresholdReached } from './second-authoriser.ts';
import type { AuthorisationThreshold } from './second-authoriser.ts';

/** Whose refusals they are; the words are the same, the codes name the aggregate. */
type Noun = 'PROJECT' | 'CENTRE';

/**
 * Whether somebody may authorise what was requested: never the requester, and where a fund asks for
 * two, two persons. The first of them again has no more to say.
 */
export function authorisationBy<Of extends Noun>(
  actorId: string,
  {
    record,
    thresholds,
  }: {
    readonly record: PaymentRecord;
    readonly thresholds: readonly AuthorisationThreshold[];
  },
  rejections: PaymentRejections<Of>,
) {
  const { amount, disbursementId, firstAuthoriser, requestedBy } = record;
  if (actorId === requestedBy) return rejections.authoriserIsRequester(disbursementId, actorId);
  const reached = thresholdReached(thresholds, amount);
  if (reached && firstAuthoriser === undefined) return { begins: reached };
  if (reached && firstAuthoriser === actorId) return accept<never>();
  const isSecond = firstAuthoriser !== undefined && firstAuthoriser !== actorId;
  return { given: isSecond ? { firstAuthorisedBy: firstAuthoriser } : {} };
}

/** Says no to a word that what is authorised was paid: not to the fen, too early, or undone before. */
export function paymentRefusal<Of extends Noun>(
  record: PaymentRecord & PaidUnder,
  {
    authorisedOn,
    ...paid
  }: Payment & {
    readonly amount: Yuan;
    readonly authorisedOn: CalendarDate;
  },
  rejections: PaymentRejections<Of>,
) {
  const { paidOn, voucher } = paid;
  const { amount, disbursementId, undone } = record;
  if (paid.amount !== amount) return rejections.paymentDiffers(record, paid.amount);
  if (paidOn < authorisedOn) {
    return rejections.paidBeforeAuthorised(disbursementId, { authorisedOn, paidOn });
  }
  const earlier = undone.find(({ payment }) => payment.voucher === voucher);
  return earlier && rejections.voucherUndone(disbursementId, earlier);
}

/** A payment the bank sent back, as its voucher states it. */
interface Returned {
  readonly returnId: string;
  readonly paymentVoucher: string;
  readonly returnVoucher: string;
  readonly returnedOn: CalendarDate;
}

/** The payment a return takes back, or why it takes none back: already so, or no. */
export function paymentReturned<Of extends Noun>(
  record: PaymentRecord,
  { returnId, paymentVoucher, returnVoucher, returnedOn }: Returned,
  rejections: PaymentRejections<Of>,
) {
  const { disbursementId, undone } = record;
  const earlier = undone.find(({ by }) => by.kind === 'return' && by.id === returnId);
  if (earlier?.by.kind === 'return') {
    const differences = differencesIn({
      paymentVoucher: [earlier.payment.voucher, paymentVoucher],
      returnVoucher: [earlier.by.returnVoucher, returnVoucher],
      returnedOn: [earlier.by.returnedOn, returnedOn],
    });
    return differences ? rejections.undoneOtherwise(returnId, differences) : accept<never>();
  }
  const standing = standingPayment(record, paymentVoucher, rejections);
  if ('rejected' in standing) return standing;
  const { paidOn } = standing.payment;
  return returnedOn < paidOn
    ? rejections.returnedBeforePaid(disbursementId, { paidOn, returnedOn })
    : standing;
}

/** The payment a reversal takes back, or why it takes none back: already so, or no. */
export function paymentReversed<Of extends Noun>(
  record: PaymentRecord,
  { reversalId, corrects }: { readonly reversalId: string; readonly corrects: string },
  rejections: PaymentRejections<Of>,
) {
  const earlier = record.undone.find(({ by }) => by.kind === 'reversal' && by.id === reversalId);
  if (earlier) {
    const differences = differencesIn({ corrects: [earlier.payment.voucher, corrects] });
    return differences ? rejections.undoneOtherwise(reversalId, differences) : accept<never>();
  }
  return standingPayment(record, corrects, rejections);
}

function standingPayment<Of extends Noun>(
  { disbursementId, outcome }: PaymentRecord,
  voucher: string,
  rejections: PaymentRejections<Of>,
) {
  if (outcome.status !== 'paid') return rejections.notPaid(disbursementId, outcome.status);
  return outcome.voucher === voucher
    ? { payment: { voucher, paidOn: outcome.paidOn } }
    : rejections.otherVoucher(disbursementId, outcome.voucher, voucher);
}

import type { CalendarDate, Yuan } from '@grants/kernel';

/** A payment as the treasury's voucher states it. */
export interface Payment {
  readonly voucher: string;
  readonly paidOn: CalendarDate;
}

/** Why a payment does not stand any more: the bank returned it, or it was never made as recorded. */
export type Undoing =
  | {
      readonly kind: 'return';
      readonly id: string;
      readonly returnVoucher: string;
      readonly returnedOn: CalendarDate;
    }
  | { readonly kind: 'reversal'; readonly id: string };

/** A payment that does not stand; it is remembered, so that it is not booked a second time. */
export interface UndonePayment {
  readonly payment: Payment;
  readonly by: Undoing;
}

/** What became of an authorised disbursement; only what was paid can become `authorised` again. */
export type DisbursementOutcome =
  | { readonly status: 'authorised' }
  | { readonly status: 'cancelled' }
  | ({ readonly status: 'paid' } & Payment);

/** A part of the commitment that was authorised to be paid. */
export interface Disbursement {
  readonly amount: Yuan;
  readonly payeeCreditCode: string;
  readonly outcome: DisbursementOutcome;
  /** Payments that were returned or reversed, in order. */
  readonly undone: readonly UndonePayment[];
}

/** Shared, since hardly any payment is ever undone. */
const NEVER: readonly UndonePayment[] = [];

/** A disbursement as it begins: authorised, and nothing paid. */
export function disbursementOf(
  data: Pick<Disbursement, 'amount' | 'payeeCreditCode'>,
): Disbursement {
  const { amount, payeeCreditCode } = data;
  return { amount, payeeCreditCode, outcome: { status: 'authorised' }, undone: NEVER };
}

/** The disbursement to be paid again, its payment among those undone. */
export function withUndone(disbursement: Disbursement, by: Undoing): Disbursement {
  const { outcome, undone } = disbursement;
  if (outcome.status !== 'paid') return disbursement;
  const { voucher, paidOn } = outcome;
  return {
    ...disbursement,
    outcome: { status: 'authorised' },
    undone: [...undone, { payment: { voucher, paidOn }, by }],
  };
}

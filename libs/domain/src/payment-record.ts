import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Payment, Undoing, UndonePayment } from './fund/disbursement.ts';
import type { PayeeAccount } from './payee-account.ts';

/** How far a payment has come; only what was paid can become `authorised` again. */
export type PaymentOutcome =
  | { readonly status: 'requested' | 'cancelled' }
  | { readonly status: 'authorised'; readonly authorisedOn: CalendarDate }
  | ({ readonly status: 'paid'; readonly authorisedOn: CalendarDate } & Payment);

/** A payment of an award that was asked for: a tranche of a project, the award of a centre. */
export interface PaymentRecord {
  readonly disbursementId: string;
  readonly amount: Yuan;
  readonly payeeCreditCode: string;
  /** The account registered when it was asked for. */
  readonly payeeAccount?: PayeeAccount;
  readonly requestedBy: string;
  /** The first of two authorisers, until and after the second. */
  readonly firstAuthoriser?: string;
  readonly outcome: PaymentOutcome;
  /** Payments that were returned or reversed, in order. */
  readonly undone: readonly UndonePayment[];
}

/** The record of what was asked for, as it begins. */
export function requestedPayment(
  data: Omit<PaymentRecord, 'firstAuthoriser' | 'outcome' | 'undone'>,
): PaymentRecord {
  const { disbursementId, amount, payeeCreditCode, payeeAccount, requestedBy } = data;
  return {
    disbursementId,
    amount,
    payeeCreditCode,
    ...(payeeAccount && { payeeAccount }),
    requestedBy,
    outcome: { status: 'requested' },
    undone: [],
  };
}

/** The record once the treasury paid. */
export function withPayment<Kind extends PaymentRecord>(
  record: Kind,
  { voucher, paidOn }: Payment,
): Kind {
  const { outcome } = record;
  if (outcome.status !== 'authorised') return record;
  const { authorisedOn } = outcome;
  return { ...record, outcome: { status: 'paid', authorisedOn, voucher, paidOn } };
}

/** The record with its payment among those undone: it is to be paid again, or cancelled. */
export function withPaymentUndone<Kind extends PaymentRecord>(record: Kind, by: Undoing): Kind {
  const { outcome, undone } = record;
  if (outcome.status !== 'paid') return record;
  const { authorisedOn, voucher, paidOn } = outcome;
  return {
    ...record,
    outcome: { status: 'authorised', authorisedOn },
    undone: [...undone, { payment: { voucher, paidOn }, by }],
  };
}

import { reject } from '@grants/kernel';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import { namesOf } from './differences.ts';
import type { Differences } from './differences.ts';
import type { UndonePayment } from './fund/disbursement.ts';
import type { PaymentRecord } from './payment-record.ts';

type Noun = 'PROJECT' | 'CENTRE';

/** A payment that is authorised, and the clause that fixes its amount. */
export interface PaidUnder extends Pick<PaymentRecord, 'amount' | 'disbursementId'> {
  readonly clause: ClauseId;
}

const makingRejectionsOf = <const Of extends Noun>(noun: Of) => ({
  authoriserIsRequester: (disbursementId: string, actorId: string) =>
    reject({
      code: `${noun}.AUTHORISER_IS_REQUESTER`,
      message:
        `${actorId} requested disbursement ${disbursementId} and cannot authorise it; ` +
        'another person has to.',
      facts: { disbursementId, actorId },
    }),
  paymentDiffers: ({ amount: authorised, clause, disbursementId }: PaidUnder, asked: Yuan) =>
    reject({
      code: `${noun}.PAYMENT_DIFFERS`,
      clause,
      message:
        `Disbursement ${disbursementId} is authorised for ${authorised} yuan, not ${asked}; ` +
        'confirm that amount, or cancel and request another.',
      facts: { disbursementId, authorised, asked },
    }),
  paidBeforeAuthorised: (
    disbursementId: string,
    days: { readonly authorisedOn: CalendarDate; readonly paidOn: CalendarDate },
  ) =>
    reject({
      code: `${noun}.PAID_BEFORE_AUTHORISED`,
      message:
        `Disbursement ${disbursementId} was authorised on ${days.authorisedOn} and cannot have ` +
        `been paid on ${days.paidOn}; check the day on the voucher.`,
      facts: { disbursementId, ...days },
    }),
  voucherUndone: (disbursementId: string, { payment, by }: UndonePayment) =>
    reject({
      code: `${noun}.VOUCHER_UNDONE`,
      message:
        `The payment of disbursement ${disbursementId} by voucher ${payment.voucher} was undone ` +
        `by ${by.kind} ${by.id}; a payment that is made again has a voucher of its own.`,
      facts: { disbursementId, voucher: payment.voucher, undoneBy: by.kind, id: by.id },
    }),
});

const payeeRejectionsOf = <const Of extends Noun>(noun: Of) => ({
  accountOfAnother: (clause: ClauseId, unit: string, holder: string) =>
    reject({
      code: `${noun}.ACCOUNT_OF_ANOTHER`,
      clause,
      message:
        `The account is held by "${holder}", and the money is for "${unit}" (${clause}); register ` +
        'an account of that unit. After a change of its name, have the change consented to first.',
      facts: { unit, holder },
    }),
});

const undoingRejectionsOf = <const Of extends Noun>(noun: Of) => ({
  undoneOtherwise: (id: string, differences: Differences) =>
    reject({
      code: `${noun}.UNDONE_OTHERWISE`,
      message:
        `Return or reversal ${id} is on record and differs in ${namesOf(differences)}; ` +
        'use another id for another one.',
      facts: { id, differences },
    }),
  notPaid: (disbursementId: string, status: string) =>
    reject({
      code: `${noun}.NOT_PAID`,
      message:
        `Disbursement ${disbursementId} is ${status}; only a payment that stands is returned ` +
        'or reversed.',
      facts: { disbursementId, status },
    }),
  otherVoucher: (disbursementId: string, voucher: string, asked: string) =>
    reject({
      code: `${noun}.OTHER_VOUCHER`,
      message:
        `Disbursement ${disbursementId} was paid by voucher ${voucher}, not by ${asked}; ` +
        'name the payment that stands.',
      facts: { disbursementId, voucher, asked },
    }),
  returnedBeforePaid: (
    disbursementId: string,
    days: { readonly paidOn: CalendarDate; readonly returnedOn: CalendarDate },
  ) =>
    reject({
      code: `${noun}.RETURNED_BEFORE_PAID`,
      message:
        `Disbursement ${disbursementId} was paid on ${days.paidOn} and cannot have come back on ` +
        `${days.returnedOn}; check the day on the voucher.`,
      facts: { disbursementId, ...days },
    }),
});

/** Refusals that the payments of projects and centres have in common. Amounts in facts are yuan. */
export const paymentRejectionsOf = <const Of extends Noun>(noun: Of) => ({
  ...makingRejectionsOf(noun),
  ...payeeRejectionsOf(noun),
  ...undoingRejectionsOf(noun),
});

/** What the shared decisions on payments say no with. */
export type PaymentRejections<Of extends Noun> = ReturnType<typeof paymentRejectionsOf<Of>>;

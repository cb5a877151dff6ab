import { accept } from '@grants/kernel';
import { paymentReturned, paymentReversed } from '../../payment-decisions.ts';
import type { ReturnCentreAward, ReverseCentreAwardPayment } from '../commands.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import type { Centre } from '../state.ts';
import { inPayment } from './payment.ts';
import { dayAheadRefusal } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** The bank sent the award back: it is authorised again, to be paid again or cancelled. */
export function returnCentreAward(
  { data, context }: ReturnCentreAward,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, (payment) => {
    const undone = paymentReturned(payment, data, centreRejections);
    if (!('payment' in undone)) return undone;
    const { amount, commitmentId, fundId } = payment;
    return (
      dayAheadRefusal(data.returnedOn, context) ??
      accept<CentreEvent>({
        type: 'CentreAwardReturned',
        data: { ...data, fundId, commitmentId, amount },
      })
    );
  });
}

/** A payment that was never made as recorded is taken back, as of the day it was booked on. */
export function reverseCentreAwardPayment(
  { data, context }: ReverseCentreAwardPayment,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, (payment) => {
    const undone = paymentReversed(payment, data, centreRejections);
    if (!('payment' in undone)) return undone;
    const { amount, commitmentId, fundId } = payment;
    const { paidOn } = undone.payment;
    const reversedBy = context.actor.id;
    return accept<CentreEvent>({
      type: 'CentreAwardPaymentReversed',
      data: { ...data, fundId, commitmentId, amount, paidOn, reversedBy },
    });
  });
}

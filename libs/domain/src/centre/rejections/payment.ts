import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import { namesOf } from '../../differences.ts';
import type { Differences } from '../../differences.ts';
import type { Payment } from '../../fund/disbursement.ts';
import { paymentRejectionsOf } from '../../payment-rejections.ts';
import type { PaidUnder } from '../../payment-rejections.ts';
import type { AwardPayment } from '../dossier.ts';

/** The one payment of an award: request, authorisation and the treasury's word. */
export const paymentRejections = {
  nothingToPay: (centreId: string, clause: ClauseId) =>
    reject({
      code: 'CENTRE.NOTHING_TO_PAY',
      clause,
      message: `Centre ${centreId} was approved without money; there is nothing to pay.`,
      facts: { centreId },
    }),
  awardRequested: ({ amount, disbursementId, outcome }: AwardPayment, clause: ClauseId) =>
    reject({
      code: 'CENTRE.AWARD_REQUESTED',
      clause,
      message:
        `The award of ${amount} yuan is ${outcome.status} as disbursement ${disbursementId}; ` +
        'it is paid once.',
      facts: { disbursementId, amount, status: outcome.status },
    }),
  disbursementUnknown: (disbursementId: string) =>
    reject({
      code: 'CENTRE.DISBURSEMENT_UNKNOWN',
      message: `No disbursement ${disbursementId} of this award was requested; check the id.`,
      facts: { disbursementId },
    }),
  awardNotAuthorised: (disbursementId: string) =>
    reject({
      code: 'CENTRE.AWARD_NOT_AUTHORISED',
      message: `Disbursement ${disbursementId} is requested and not authorised; authorise it first.`,
      facts: { disbursementId },
    }),
  awardPaidOtherwise: (
    { amount, clause, disbursementId }: PaidUnder,
    { paidOn, voucher }: Payment,
  ) =>
    reject({
      code: 'CENTRE.AWARD_PAID_OTHERWISE',
      clause,
      message:
        `Disbursement ${disbursementId} of ${amount} yuan was paid on ${paidOn} by voucher ` +
        `${voucher}; what was paid comes back by a return or a reversal.`,
      facts: { disbursementId, amount, voucher, paidOn },
    }),
  awardCancelled: (disbursementId: string) =>
    reject({
      code: 'CENTRE.AWARD_CANCELLED',
      message:
        `Disbursement ${disbursementId} was cancelled and is not revived; request the award ` +
        'again with another id.',
      facts: { disbursementId },
    }),
  ...paymentRejectionsOf('CENTRE'),
  commitmentUnknown: (commitmentId: string) =>
    reject({
      code: 'CENTRE.COMMITMENT_UNKNOWN',
      message: `The award is not promised under commitment ${commitmentId}; check the id.`,
      facts: { commitmentId },
    }),
  carriedForwardOtherwise: (closeId: string, differences: Differences) =>
    reject({
      code: 'CENTRE.CARRIED_FORWARD_OTHERWISE',
      message:
        `Year-end close ${closeId} carried the award forward and differs in ` +
        `${namesOf(differences)}; use another id for another close.`,
      facts: { closeId, differences },
    }),
  carryForwardWhileOpen: (commitmentId: string, { disbursementId, outcome }: AwardPayment) =>
    reject({
      code: 'CENTRE.CARRY_FORWARD_WHILE_OPEN',
      message:
        `Disbursement ${disbursementId} is ${outcome.status}; commitment ${commitmentId} is ` +
        'carried forward once it is paid or cancelled.',
      facts: { commitmentId, disbursementId, status: outcome.status },
    }),
};

import { accept, dateAt, fenOf } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { ResearchCentreEdition } from '@grants/policy';
import { differencesIn } from '../../differences.ts';
import type {
  AuthoriseCentreAward,
  ConfirmCentreAwardPayment,
  RequestCentreAward,
} from '../commands.ts';
import type { AwardPayment } from '../dossier.ts';
import { centreRejections } from '../rejections.ts';
import type { AppliedCentre, Centre, CentreAt } from '../state.ts';
import { dayAheadRefusal, inCentre, whileAt } from './scope.ts';
import type { CentreDecision, Step } from './scope.ts';

/** A centre whose award is there to be paid. */
type Payable = 'approved' | 'qualified';

/**
 * The maker's act, once in the life of a centre: a national or municipal one is paid when approved
 * (MH-2.2.1), a district one when its evaluation is passed (MH-2.2.3).
 */
export function requestCentreAward(
  { data, context }: RequestCentreAward,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const { payment } = applied.dossier;
    if (payment) {
      return payment.request.disbursementId === data.disbursementId
        ? accept()
        : centreRejections.awardRequested(payment);
    }
    const step = payableStep(applied, edition);
    return whileAt(applied, step, (payable) =>
      fenOf(payable.approval.award) === 0n
        ? centreRejections.nothingToPay(data.centreId, step.clause)
        : request(payable, edition, { ...data, requestedBy: context.actor.id }),
    );
  });
}

function payableStep({ dossier }: AppliedCentre, { award }: ResearchCentreEdition): Step<Payable> {
  const { level } = dossier.application.content;
  return award.isBuiltUp(level).verdict === 'passed'
    ? { at: ['qualified'], clause: 'MH-2.2.3' }
    : { at: ['approved'], clause: 'MH-2.2.1' };
}

function request(
  { approval, dossier }: CentreAt<Payable>,
  { award }: ResearchCentreEdition,
  asked: { readonly disbursementId: string; readonly requestedBy: string },
): CentreDecision {
  const { centreId, fundId, commitmentId, award: amount } = approval;
  const payeeCreditCode = dossier.application.content.host.creditCode;
  const grounds = dossier.evaluation?.basis ?? approval.basis;
  return accept({
    type: 'CentreAwardRequested',
    data: {
      centreId,
      fundId,
      commitmentId,
      disbursementId: asked.disbursementId,
      amount,
      payeeCreditCode,
      requestedBy: asked.requestedBy,
      basis: [...grounds, award.isPaidToHost(payeeCreditCode, payeeCreditCode)],
    },
  });
}

/** The checker's act, by another person than the maker's. */
export function authoriseCentreAward(
  { data, context }: AuthoriseCentreAward,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, ({ request: requested, outcome }) => {
    if (outcome.status !== 'requested') return accept();
    const { requestedBy, ...award } = requested;
    const { id } = context.actor;
    if (id === requestedBy) return centreRejections.authoriserIsRequester(data.disbursementId, id);
    const authorisedOn = dateAt(context.occurredAt);
    return accept({
      type: 'CentreAwardAuthorised',
      data: { ...award, authorisedBy: id, authorisedOn },
    });
  });
}

/** The treasury's word that it paid, to the fen what was authorised. */
export function confirmCentreAwardPayment(
  { data, context }: ConfirmCentreAwardPayment,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, (payment) => {
    switch (payment.outcome.status) {
      case 'requested':
        return centreRejections.awardNotAuthorised(data.disbursementId);
      case 'authorised':
        return confirm(data, payment, { ...payment.outcome, context });
      case 'paid':
        return confirmAgain(data, payment, payment.outcome);
    }
  });
}

function confirm(
  { disbursementId, amount, voucher, paidOn }: ConfirmCentreAwardPayment['data'],
  { request: requested }: AwardPayment,
  {
    authorisedOn,
    context,
  }: {
    readonly authorisedOn: ConfirmCentreAwardPayment['data']['paidOn'];
    readonly context: CommandContext;
  },
): CentreDecision {
  const { centreId, fundId, commitmentId } = requested;
  if (amount !== requested.amount) {
    return centreRejections.paymentDiffers(disbursementId, requested.amount, amount);
  }
  if (paidOn < authorisedOn) {
    return centreRejections.paidBeforeAuthorised(disbursementId, { authorisedOn, paidOn });
  }
  return (
    dayAheadRefusal(paidOn, context) ??
    accept({
      type: 'CentreAwardPaid',
      data: { centreId, fundId, commitmentId, disbursementId, amount, voucher, paidOn },
    })
  );
}

function confirmAgain(
  data: ConfirmCentreAwardPayment['data'],
  { request: { amount } }: AwardPayment,
  { voucher, paidOn }: Extract<AwardPayment['outcome'], { status: 'paid' }>,
): CentreDecision {
  const differences = differencesIn({
    amount: [amount, data.amount],
    voucher: [voucher, data.voucher],
    paidOn: [paidOn, data.paidOn],
  });
  return differences
    ? centreRejections.awardPaidOtherwise(data.disbursementId, voucher, paidOn)
    : accept();
}

function inPayment(
  centre: Centre,
  data: { readonly centreId: string; readonly disbursementId: string },
  decideOn: (payment: AwardPayment) => CentreDecision,
): CentreDecision {
  return inCentre(centre, data, ({ dossier: { payment } }) =>
    payment?.request.disbursementId === data.disbursementId
      ? decideOn(payment)
      : centreRejections.disbursementUnknown(data.disbursementId),
  );
}

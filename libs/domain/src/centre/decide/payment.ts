import { accept, dateAt, fenOf } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { ResearchCentreEdition } from '@grants/policy';
import { differencesIn } from '../../differences.ts';
import { authorisationBy, paymentRefusal } from '../../payment-decisions.ts';
import type { PaidUnder } from '../../payment-rejections.ts';
import type {
  AuthoriseCentreAward,
  CancelCentreAward,
  ConfirmCentreAwardPayment,
  RequestCentreAward,
} from '../commands.ts';
import type { AwardPayment, CentreDossier } from '../dossier.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import { fundingOf } from '../state.ts';
import type { AppliedCentre, Centre, CentreAt } from '../state.ts';
import { heldRefusal } from './holds.ts';
import { dayAheadRefusal, inCentre, whileAt } from './scope.ts';
import type { CentreDecision, Step } from './scope.ts';

/** A centre whose award is there to be paid. */
type Payable = 'approved' | 'qualified';

/** The payment that is under way or made; there is one at most. */
export function standingPayment({ payments }: CentreDossier): AwardPayment | undefined {
  return [...payments.values()].find(({ outcome }) => outcome.status !== 'cancelled');
}

/**
 * The maker's act, once in the life of a centre: a national or municipal one is paid when approved
 * (MH-2.2.1), a district one when its evaluation is passed (MH-2.2.3).
 */
export function requestCentreAward(
  { data, context }: RequestCentreAward,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const { disbursementId } = data;
    const earlier = applied.dossier.payments.get(disbursementId);
    if (earlier?.outcome.status === 'cancelled') {
      return centreRejections.awardCancelled(disbursementId);
    }
    if (earlier) return accept();
    const other = standingPayment(applied.dossier);
    const step = payableStep(applied, edition);
    if (other) return centreRejections.awardRequested(other, step.clause);
    return whileAt(applied, step, (payable) =>
      fenOf(payable.approval.award) === 0n
        ? centreRejections.nothingToPay(data.centreId, step.clause)
        : request(payable, edition, { disbursementId, requestedBy: context.actor.id }),
    );
  });
}

/** When the award of a centre is paid, and by which clause. */
export function payableStep(
  { dossier }: AppliedCentre,
  { award }: ResearchCentreEdition,
): Step<Payable> {
  const { level } = dossier.application.content;
  return award.isBuiltUp(level).verdict === 'passed'
    ? { at: ['qualified'], clause: 'MH-2.2.3' }
    : { at: ['approved'], clause: 'MH-2.2.1' };
}

function request(
  centre: CentreAt<Payable>,
  { award }: ResearchCentreEdition,
  asked: { readonly disbursementId: string; readonly requestedBy: string },
): CentreDecision {
  const { approval, dossier } = centre;
  const { fundId, commitmentId } = fundingOf(centre);
  const payeeCreditCode = dossier.application.content.host.creditCode;
  const grounds = dossier.evaluation?.basis ?? approval.basis;
  return accept({
    type: 'CentreAwardRequested',
    data: {
      centreId: approval.centreId,
      fundId,
      commitmentId,
      disbursementId: asked.disbursementId,
      amount: approval.award,
      payeeCreditCode,
      requestedBy: asked.requestedBy,
      ...(dossier.payeeAccount && { payeeAccount: dossier.payeeAccount.account }),
      basis: [...grounds, award.isPaidToHost(payeeCreditCode, payeeCreditCode)],
    },
  });
}

/** The checker's act, by another person than the maker's; by two where the fund asks for two. */
export function authoriseCentreAward(
  { data, context }: AuthoriseCentreAward,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, (payment, dossier) => {
    const { centreId, disbursementId, thresholds } = data;
    if (payment.outcome.status === 'cancelled') {
      return centreRejections.awardCancelled(disbursementId);
    }
    if (payment.outcome.status !== 'requested') return accept();
    const held = heldRefusal(dossier, context);
    if (held) return held;
    const { id } = context.actor;
    const act = authorisationBy(id, { record: payment, thresholds }, centreRejections);
    if ('begins' in act) {
      const { amount } = payment;
      return accept<CentreEvent>({
        type: 'CentreAwardAuthorisationBegun',
        data: { centreId, disbursementId, amount, authorisedBy: id, ...act.begins },
      });
    }
    if (!('given' in act)) return act;
    return accept<CentreEvent>(authorised(centreId, payment, { context, ...act.given }));
  });
}

function authorised(
  centreId: string,
  {
    fundId,
    commitmentId,
    disbursementId,
    amount,
    payeeCreditCode,
    payeeAccount,
    basis,
  }: AwardPayment,
  {
    context,
    firstAuthorisedBy,
  }: { readonly context: CommandContext; readonly firstAuthorisedBy?: string | undefined },
): CentreEvent {
  return {
    type: 'CentreAwardAuthorised',
    data: {
      centreId,
      fundId,
      commitmentId,
      disbursementId,
      amount,
      payeeCreditCode,
      ...(payeeAccount && { payeeAccount }),
      basis,
      authorisedBy: context.actor.id,
      ...(firstAuthorisedBy !== undefined && { firstAuthorisedBy }),
      authorisedOn: dateAt(context.occurredAt),
    },
  };
}

/** Takes a payment back before it is made; the award may then be asked for again. */
export function cancelCentreAward({ data }: CancelCentreAward, centre: Centre): CentreDecision {
  return inPayment(centre, data, (payment) => {
    const { amount, commitmentId, fundId, outcome } = payment;
    switch (outcome.status) {
      case 'cancelled':
        return accept();
      case 'paid':
        return centreRejections.awardPaidOtherwise(payment, outcome);
      case 'requested':
      case 'authorised': {
        const wasAuthorised = outcome.status === 'authorised';
        return accept<CentreEvent>({
          type: 'CentreAwardCancelled',
          data: { ...data, fundId, commitmentId, amount, wasAuthorised },
        });
      }
    }
  });
}

/** The treasury's word that it paid, to the fen what was authorised. */
export function confirmCentreAwardPayment(
  { data, context }: ConfirmCentreAwardPayment,
  centre: Centre,
): CentreDecision {
  return inPayment(centre, data, (payment, dossier) => {
    switch (payment.outcome.status) {
      case 'requested':
        return centreRejections.awardNotAuthorised(data.disbursementId);
      case 'cancelled':
        return centreRejections.awardCancelled(data.disbursementId);
      case 'authorised':
        return (
          heldRefusal(dossier, context) ??
          confirm({ ...data, ...payment.outcome }, payment, context)
        );
      case 'paid':
        return confirmAgain(data, payment, payment.outcome);
    }
  });
}

function confirm(
  told: ConfirmCentreAwardPayment['data'] &
    Extract<AwardPayment['outcome'], { authorisedOn: string }>,
  payment: PayableAward,
  context: CommandContext,
): CentreDecision {
  const { centreId, disbursementId, voucher, paidOn } = told;
  const { amount, fundId, commitmentId } = payment;
  return (
    paymentRefusal(payment, told, centreRejections) ??
    dayAheadRefusal(paidOn, context) ??
    accept<CentreEvent>({
      type: 'CentreAwardPaid',
      data: { centreId, fundId, commitmentId, disbursementId, amount, voucher, paidOn },
    })
  );
}

type Made = Extract<AwardPayment['outcome'], { status: 'paid' }>;

function confirmAgain(
  data: ConfirmCentreAwardPayment['data'],
  payment: PayableAward,
  made: Made,
): CentreDecision {
  const differences = differencesIn({
    amount: [payment.amount, data.amount],
    voucher: [made.voucher, data.voucher],
    paidOn: [made.paidOn, data.paidOn],
  });
  return differences ? centreRejections.awardPaidOtherwise(payment, made) : accept();
}

/** A payment that was asked for, and the clause the award is paid under. */
type PayableAward = AwardPayment & PaidUnder;

/** Decides on a payment that was asked for. */
export function inPayment(
  centre: Centre,
  data: { readonly centreId: string; readonly disbursementId: string },
  decideOn: (payment: PayableAward, dossier: CentreDossier) => CentreDecision,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const { dossier } = applied;
    const payment = dossier.payments.get(data.disbursementId);
    const { clause } = payableStep(applied, edition);
    return payment
      ? decideOn({ ...payment, clause }, dossier)
      : centreRejections.disbursementUnknown(data.disbursementId);
  });
}

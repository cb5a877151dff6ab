import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import { plainName } from '../../plain-name.ts';
import { isSameContent } from '../../same-content.ts';
import type { CarryForwardCentreFunding, RegisterCentrePayeeAccount } from '../commands.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import { fundingOf, isAt } from '../state.ts';
import type { Centre } from '../state.ts';
import { payableStep, standingPayment } from './payment.ts';
import { dayAheadRefusal, inCentre, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** Puts an account of the host on record; a payment that is asked for already keeps the one it has. */
export function registerCentrePayeeAccount(
  { data, context }: RegisterCentrePayeeAccount,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const { application, payeeAccount } = applied.dossier;
    const { name } = application.content.host;
    const { registeredBy: _by, ...registered } = payeeAccount ?? { registeredBy: '' };
    if (isSameContent(data, registered)) return accept();
    const { holder } = data.account;
    if (plainName(holder) !== plainName(name)) {
      return centreRejections.accountOfAnother(payableStep(applied, edition).clause, name, holder);
    }
    return (
      dayAheadRefusal(data.document.date, context) ??
      accept<CentreEvent>({
        type: 'CentrePayeeAccountRegistered',
        data: { ...data, registeredBy: context.actor.id },
      })
    );
  });
}

const PROMISED = ['approved', 'under-construction', 'qualified', 'unqualified'] as const;

/**
 * An award that is not paid goes on in the fund of the next year. Not while its payment is under way:
 * that is paid or cancelled first, and the fund closed again.
 */
export function carryForwardCentreFunding(
  { data }: CarryForwardCentreFunding,
  centre: Centre,
): CentreDecision {
  const { centreId, closeId, commitmentId, document, fundId, to } = data;
  return inCentre(centre, data, (applied) => {
    const earlier = applied.dossier.carriedForward.find((each) => each.closeId === closeId);
    if (earlier) {
      const differences = differencesIn({
        commitmentId: [earlier.from.commitmentId, commitmentId],
        toFundId: [earlier.to.fundId, to.fundId],
        toCommitmentId: [earlier.to.commitmentId, to.commitmentId],
      });
      return differences
        ? centreRejections.carriedForwardOtherwise(closeId, differences)
        : accept();
    }
    return whileAt(applied, { at: PROMISED, clause: 'MH-2.4' }, (promised) => {
      const from = fundingOf(promised);
      if (from.fundId !== fundId || from.commitmentId !== commitmentId) {
        return centreRejections.commitmentUnknown(commitmentId);
      }
      const payment = standingPayment(promised.dossier);
      const isOver = payment?.outcome.status === 'paid' || isAt(promised, 'unqualified');
      if (isOver || fenOf(from.amount) === 0n) return accept();
      if (payment) return centreRejections.carryForwardWhileOpen(commitmentId, payment);
      return accept<CentreEvent>({
        type: 'CentreFundingCarriedForward',
        data: { centreId, closeId, from, to: { ...to, amount: from.amount }, document },
      });
    });
  });
}

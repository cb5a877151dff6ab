import type { Yuan } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act, Story } from '../act.ts';
import type { StoryCentre } from '../cast/centre.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** When the award of a centre is asked for, authorised and paid. */
export interface CentrePaymentDates {
  readonly requested: string;
  readonly authorised: string;
  readonly paid: string;
}

/** Which request it is, from 1, and which payment of it. */
interface Attempt {
  readonly attempt?: number;
  readonly payment?: number;
}

/** Requested, authorised by another person, paid (MH-2.2). */
export function* payCentre(
  centre: StoryCentre,
  amount: Yuan,
  dates: CentrePaymentDates & Attempt,
): Story {
  const { requested, authorised, paid, ...which } = dates;
  yield requestAward(centre, { ...which, date: requested });
  yield authoriseAward(centre, { ...which, date: authorised });
  yield confirmAward(centre, amount, { ...which, date: paid });
}

export function requestAward(
  { centreId }: StoryCentre,
  { date, attempt }: Attempt & { readonly date: string },
): Act {
  return actOn(date, offices.commissionOfficer, {
    type: 'RequestCentreAward',
    data: { centreId, disbursementId: awardIdOf(centreId, attempt) },
  });
}

export function authoriseAward(
  { centreId }: StoryCentre,
  { date, attempt }: Attempt & { readonly date: string },
): Act {
  return actOn(date, offices.financeApprover, {
    type: 'AuthoriseCentreAward',
    data: { centreId, disbursementId: awardIdOf(centreId, attempt) },
  });
}

/** The second of two authorisers, where the fund asks for two. */
export function authoriseAwardAsSecond(centre: StoryCentre, date: string): Act {
  return { ...authoriseAward(centre, { date }), by: offices.secondFinanceApprover };
}

export function confirmAward(
  { centreId }: StoryCentre,
  amount: Yuan,
  { date, ...which }: Attempt & { readonly date: string },
): Act {
  return actOn(date, offices.financeOfficer, {
    type: 'ConfirmCentreAwardPayment',
    data: {
      centreId,
      disbursementId: awardIdOf(centreId, which.attempt),
      amount,
      voucher: awardVoucherOf(centreId, which),
      paidOn: officeDay(date),
    },
  });
}

/** The bank sends the payment back. */
export function returnAward(
  { centreId }: StoryCentre,
  { date, reason }: { readonly date: string; readonly reason: string },
): Act {
  return actOn(date, offices.financeOfficer, {
    type: 'ReturnCentreAward',
    data: {
      centreId,
      disbursementId: awardIdOf(centreId),
      returnId: `${centreId}-return`,
      paymentVoucher: awardVoucherOf(centreId),
      returnVoucher: `TH-${centreId}`,
      returnedOn: officeDay(date),
      reason,
    },
  });
}

/** Taken back before it is paid, or paid again; it may be asked for once more. */
export function cancelAward(
  { centreId }: StoryCentre,
  { date, reason }: { readonly date: string; readonly reason: string },
): Act {
  return actOn(date, offices.financeOfficer, {
    type: 'CancelCentreAward',
    data: { centreId, disbursementId: awardIdOf(centreId), reason },
  });
}

/** A payment that was never made as recorded is taken back by an entry that names it. */
export function reverseAwardPayment(
  { centreId }: StoryCentre,
  { date, reason }: { readonly date: string; readonly reason: string },
): Act {
  return actOn(date, offices.financeApprover, {
    type: 'ReverseCentreAwardPayment',
    data: {
      centreId,
      disbursementId: awardIdOf(centreId),
      reversalId: `${centreId}-reversal`,
      corrects: awardVoucherOf(centreId),
      reason,
    },
  });
}

function awardIdOf(centreId: string, attempt = 1): string {
  return attempt === 1 ? `${centreId}-award` : `${centreId}-award-${attempt}`;
}

function awardVoucherOf(centreId: string, { attempt = 1, payment = 1 }: Attempt = {}): string {
  const serial = attempt + payment - 1;
  return serial === 1 ? `PZ-${centreId}` : `PZ-${centreId}-${serial}`;
}

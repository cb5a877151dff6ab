import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';
import { disbursementIdOf, voucherOf } from './money.ts';
import type { StoryTranche } from './money.ts';

/** The bank sends a payment back: it may be paid again. */
export function returnTranche(
  { projectId }: StoryProject,
  tranche: StoryTranche,
  { date, reason }: { readonly date: string; readonly reason: string },
): Act {
  const disbursementId = disbursementIdOf(projectId, tranche);
  return actOn(date, offices.financeOfficer, {
    type: 'ReturnTranche',
    data: {
      projectId,
      disbursementId,
      returnId: `${disbursementId}-return`,
      paymentVoucher: voucherOf(disbursementId),
      returnVoucher: `TH-${disbursementId}`,
      returnedOn: officeDay(date),
      reason,
    },
  });
}

/** A payment that was never made as recorded is taken back by an entry that names it. */
export function reversePayment(
  { projectId }: StoryProject,
  tranche: StoryTranche,
  { date, reason }: { readonly date: string; readonly reason: string },
): Act {
  const disbursementId = disbursementIdOf(projectId, tranche);
  return actOn(date, offices.financeApprover, {
    type: 'ReverseTranchePayment',
    data: {
      projectId,
      disbursementId,
      reversalId: `${disbursementId}-reversal`,
      corrects: voucherOf(disbursementId),
      reason,
    },
  });
}

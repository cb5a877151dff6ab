import { reject, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Programme } from '../../call/events.ts';
import { APPROVAL_CLAUSES } from '../approval-clauses.ts';
import type { Payment, UndonePayment } from '../disbursement.ts';
import type { FundSource } from '../events.ts';

/** How many promises a message names, and how many the facts list. */
const NAMED = 5;
const LISTED = 50;

/** What of a fund is still to be decided, in fen. */
export interface Live {
  readonly committed: bigint;
  readonly authorised: bigint;
}

/** A promise that is neither paid nor given back. */
export interface LiveCommitment {
  readonly commitmentId: string;
  readonly projectId: string;
  readonly committed: Yuan;
  readonly authorised: Yuan;
}

/** A day on which a fund was to lapse, and the last day of its year. */
export interface EarlyLapse {
  readonly fundId: string;
  readonly fiscalYear: number;
  readonly lapsedOn: CalendarDate;
  readonly yearEndsOn: CalendarDate;
}

/** How things stand does not allow it, whatever the amount. */
export const standingRejections = {
  lapsed: (fundId: string, lapsedOn: CalendarDate, documentNumber: string) =>
    reject({
      code: 'FUND.LAPSED',
      message:
        `Fund ${fundId} lapsed on ${lapsedOn} by ${documentNumber}: it promises, gives and is given ` +
        'nothing more; use the fund of a later year.',
      facts: { fundId, lapsedOn, documentNumber },
    }),
  toItself: (fundId: string) =>
    reject({
      code: 'FUND.TO_ITSELF',
      message: `Money of fund ${fundId} cannot go to fund ${fundId} itself; name another fund.`,
      facts: { fundId },
    }),
  receiverLapsed: (toFundId: string, lapsedOn: CalendarDate) =>
    reject({
      code: 'FUND.RECEIVER_LAPSED',
      message: `Fund ${toFundId} lapsed on ${lapsedOn} and is given nothing more; name another fund.`,
      facts: { lapsedOn, toFundId },
    }),
  anotherSource: (toFundId: string, source: FundSource, toSource: FundSource) =>
    reject({
      code: 'FUND.ANOTHER_SOURCE',
      message:
        `Money of ${source} source cannot go to fund ${toFundId}, which is of ${toSource} source; ` +
        'name a fund of the same source.',
      facts: { source, toFundId, toSource },
    }),
  notALaterYear: (fiscalYear: number, toFiscalYear: number) =>
    reject({
      code: 'FUND.NOT_A_LATER_YEAR',
      message:
        `Promises of ${fiscalYear} are carried forward to a fund of a later year, not of ` +
        `${toFiscalYear}; name such a fund.`,
      facts: { fiscalYear, toFiscalYear },
    }),
  transferDecided: (transferId: string, outcome: 'refused' | 'approved', decision: string) =>
    reject({
      code: 'FUND.TRANSFER_DECIDED',
      message:
        `Transfer ${transferId} was ${outcome} (${decision}) and is not decided again; ` +
        'request another with another id.',
      facts: { transferId, outcome, decision },
    }),
  ownRequest: (transferId: string, person: string) =>
    reject({
      code: 'FUND.OWN_REQUEST',
      message: `${person} requested transfer ${transferId} and may not approve it; another person has to.`,
      facts: { transferId, person },
    }),
  commitmentResolved: (programme: Programme, commitmentId: string, reserved: bigint) =>
    reject({
      code: 'FUND.COMMITMENT_RESOLVED',
      clause: APPROVAL_CLAUSES[programme],
      message:
        `Commitment ${commitmentId} of ${yuanOf(reserved)} yuan was released in full and is not ` +
        'reserved again; commit with another id.',
      facts: { commitmentId, reserved: yuanOf(reserved) },
    }),
  voucherTakenBack: (disbursementId: string, { payment, by }: UndonePayment) =>
    reject({
      code: 'FUND.VOUCHER_TAKEN_BACK',
      message:
        `Voucher ${payment.voucher} of ${payment.paidOn} paid disbursement ${disbursementId} and ` +
        `was taken back by ${by.kind} ${by.id}; book the new payment with its own voucher.`,
      facts: {
        disbursementId,
        paidOn: payment.paidOn,
        takenBackBy: by.id,
        voucher: payment.voucher,
      },
    }),
  disbursementCancelled: (disbursementId: string) =>
    reject({
      code: 'FUND.DISBURSEMENT_CANCELLED',
      message:
        `The authorisation of disbursement ${disbursementId} was cancelled and is not revived; ` +
        'authorise a new one with another id.',
      facts: { disbursementId },
    }),
  disbursementAlreadyPaid: (disbursementId: string, payment: Payment) =>
    reject({
      code: 'FUND.DISBURSEMENT_ALREADY_PAID',
      message:
        `Disbursement ${disbursementId} was paid on ${payment.paidOn} with voucher ` +
        `${payment.voucher}; what was paid comes back by a bank return, a reversal or a recovery.`,
      facts: { disbursementId, voucher: payment.voucher, paidOn: payment.paidOn },
    }),
  disbursementNotPaid: (disbursementId: string, status: 'authorised' | 'cancelled') =>
    reject({
      code: 'FUND.DISBURSEMENT_NOT_PAID',
      message:
        `Disbursement ${disbursementId} is ${status}, not paid; only a payment that stands can be ` +
        'returned or reversed.',
      facts: { disbursementId, status },
    }),
  paidWithAnotherVoucher: (disbursementId: string, asked: string, payment: Payment) =>
    reject({
      code: 'FUND.PAID_WITH_ANOTHER_VOUCHER',
      message:
        `Disbursement ${disbursementId} stands as paid on ${payment.paidOn} with voucher ` +
        `${payment.voucher}, not ${asked}; name that voucher.`,
      facts: { asked, disbursementId, paidOn: payment.paidOn, voucher: payment.voucher },
    }),
  receiptReversed: (receiptId: string) =>
    reject({
      code: 'FUND.RECEIPT_REVERSED',
      message: `Receipt ${receiptId} was reversed already; a receipt is taken back once.`,
      facts: { receiptId },
    }),
  lapseBeforeYearEnd: ({ fundId, fiscalYear, lapsedOn, yearEndsOn }: EarlyLapse) =>
    reject({
      code: 'FUND.LAPSE_BEFORE_YEAR_END',
      message:
        `Fund ${fundId} is of ${fiscalYear} and cannot lapse on ${lapsedOn}: its ` +
        `year ends on ${yearEndsOn}. Wait for that day, or take back what is not needed by a ` +
        'document that adjusts the appropriation.',
      facts: { fundId, fiscalYear, lapsedOn, yearEndsOn },
    }),
  stillLive: (fundId: string, balances: Live, commitments: readonly LiveCommitment[]) =>
    reject({
      code: 'FUND.STILL_LIVE',
      message:
        `Fund ${fundId} cannot lapse: ${commitments.length} live ` +
        `${commitments.length === 1 ? 'promise' : 'promises'} with ` +
        `${yuanOf(balances.committed)} yuan committed and ${yuanOf(balances.authorised)} authorised: ` +
        `${namesOf(commitments)}. ` +
        'Pay or cancel what is authorised and carry forward or release the rest first.',
      facts: {
        authorised: yuanOf(balances.authorised),
        commitments: commitments.slice(0, LISTED).map((commitment) => ({ ...commitment })),
        committed: yuanOf(balances.committed),
        fundId,
        live: commitments.length,
      },
    }),
  nothingToLapse: (fundId: string) =>
    reject({
      code: 'FUND.NOTHING_TO_LAPSE',
      message: `Of fund ${fundId} 0.00 yuan are available: nothing lapses, and nothing needs to.`,
      facts: { fundId },
    }),
  nothingToCarryForward: (fundId: string, { committed, authorised }: Live) =>
    reject({
      code: 'FUND.NOTHING_TO_CARRY_FORWARD',
      message:
        `Of fund ${fundId} ${yuanOf(committed)} yuan are committed and ${yuanOf(authorised)} ` +
        'authorised: nothing can be carried forward. Pay or cancel what is authorised, or let the ' +
        'fund lapse.',
      facts: { authorised: yuanOf(authorised), committed: yuanOf(committed), fundId },
    }),
};

function namesOf(commitments: readonly LiveCommitment[]): string {
  const names = commitments.slice(0, NAMED).map(({ commitmentId }) => commitmentId);
  return [...names, ...(commitments.length > NAMED ? ['…'] : [])].join(', ');
}

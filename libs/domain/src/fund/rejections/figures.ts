import { reject, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Programme } from '../../call/events.ts';
import { APPROVAL_CLAUSES } from '../approval-clauses.ts';
import type { Payment } from '../disbursement.ts';

/** The figures do not allow it. Amounts in facts are yuan. */
export const figureRejections = {
  amountNotPositive: (amount: Yuan) =>
    reject({
      code: 'FUND.AMOUNT_NOT_POSITIVE',
      message: `${amount} yuan is not an amount above 0.00.`,
      facts: { amount },
    }),
  changeIsZero: (documentNumber: string) =>
    reject({
      code: 'FUND.CHANGE_IS_ZERO',
      message: `Document ${documentNumber} changes the appropriation by 0.00: there is no change.`,
      facts: { documentNumber },
    }),
  correctsNothing: (corrects: string) =>
    reject({
      code: 'FUND.CORRECTS_NOTHING',
      message:
        `No figure of this fund rests on document ${corrects}; name the document of the ` +
        'appropriation or of an adjustment, or leave `corrects` out.',
      facts: { corrects },
    }),
  correctionExceedsEntry: (corrects: string, change: bigint, left: bigint) =>
    reject({
      code: 'FUND.CORRECTION_EXCEEDS_ENTRY',
      message:
        `A change of ${yuanOf(change)} yuan does not reverse document ${corrects}: of its figure ` +
        `${yuanOf(left)} are not yet reversed, so a correction is between that with the other sign ` +
        'and zero.',
      facts: { change: yuanOf(change), corrects, left: yuanOf(left) },
    }),
  changeExceedsAvailable: (change: bigint, available: bigint) =>
    reject({
      code: 'FUND.CHANGE_EXCEEDS_AVAILABLE',
      message:
        `The appropriation cannot shrink by ${yuanOf(-change)} yuan: ${yuanOf(available)} are not ` +
        `committed, ${yuanOf(-change - available)} too little. Release commitments first.`,
      facts: {
        available: yuanOf(available),
        change: yuanOf(change),
        shortBy: yuanOf(-change - available),
      },
    }),
  exceedsAvailable: (programme: Programme, requested: bigint, available: bigint) =>
    reject({
      code: 'FUND.EXCEEDS_AVAILABLE',
      clause: APPROVAL_CLAUSES[programme],
      message:
        `${yuanOf(requested)} yuan cannot be committed: ${yuanOf(available)} are available, ` +
        `${yuanOf(requested - available)} too little. Approval needs committed funds.`,
      facts: {
        available: yuanOf(available),
        requested: yuanOf(requested),
        shortBy: yuanOf(requested - available),
      },
    }),
  transferExceedsAvailable: (transferId: string, requested: bigint, available: bigint) =>
    reject({
      code: 'FUND.TRANSFER_EXCEEDS_AVAILABLE',
      message:
        `${yuanOf(requested)} yuan cannot be transferred by ${transferId}: ${yuanOf(available)} are ` +
        `available, ${yuanOf(requested - available)} too little.`,
      facts: {
        available: yuanOf(available),
        requested: yuanOf(requested),
        shortBy: yuanOf(requested - available),
        transferId,
      },
    }),
  releaseExceedsCommitment: (commitmentId: string, requested: bigint, committed: bigint) =>
    reject({
      code: 'FUND.RELEASE_EXCEEDS_COMMITMENT',
      message:
        `${yuanOf(requested)} yuan cannot be released: commitment ${commitmentId} has ` +
        `${yuanOf(committed)} that are neither authorised nor released.`,
      facts: { commitmentId, committed: yuanOf(committed), requested: yuanOf(requested) },
    }),
  carryForwardExceedsCommitment: (commitmentId: string, requested: bigint, committed: bigint) =>
    reject({
      code: 'FUND.CARRY_FORWARD_EXCEEDS_COMMITMENT',
      message:
        `${yuanOf(requested)} yuan cannot be carried forward: commitment ${commitmentId} has ` +
        `${yuanOf(committed)} that are neither authorised nor released.`,
      facts: { commitmentId, committed: yuanOf(committed), requested: yuanOf(requested) },
    }),
  authorisationExceedsCommitment: (commitmentId: string, requested: bigint, committed: bigint) =>
    reject({
      code: 'FUND.AUTHORISATION_EXCEEDS_COMMITMENT',
      message:
        `${yuanOf(requested)} yuan cannot be authorised: commitment ${commitmentId} has ` +
        `${yuanOf(committed)} that are neither authorised nor released.`,
      facts: { commitmentId, committed: yuanOf(committed), requested: yuanOf(requested) },
    }),
  paymentDiffers: (disbursementId: string, authorised: Yuan, asked: Yuan) =>
    reject({
      code: 'FUND.PAYMENT_DIFFERS',
      message:
        `Disbursement ${disbursementId} is authorised for ${authorised} yuan, not ${asked}; ` +
        'pay that amount, or cancel and authorise another.',
      facts: { disbursementId, authorised, asked },
    }),
  returnDiffers: (disbursementId: string, paid: Yuan, asked: Yuan) =>
    reject({
      code: 'FUND.RETURN_DIFFERS',
      message:
        `Disbursement ${disbursementId} was paid with ${paid} yuan, not ${asked}; a payment is ` +
        'returned or reversed in full.',
      facts: { asked, disbursementId, paid },
    }),
  returnedBeforePaid: (returnedOn: CalendarDate, { voucher, paidOn }: Payment) =>
    reject({
      code: 'FUND.RETURNED_BEFORE_PAID',
      message:
        `Voucher ${voucher} was paid on ${paidOn} and cannot have come back on ${returnedOn}; ` +
        'check the date of the return.',
      facts: { paidOn, returnedOn, voucher },
    }),
  returnExceedsPaid: (commitmentId: string, requested: bigint, paid: bigint) =>
    reject({
      code: 'FUND.RETURN_EXCEEDS_PAID',
      message:
        `${yuanOf(requested)} yuan cannot be taken back: of commitment ${commitmentId} only ` +
        `${yuanOf(paid)} were paid and not ordered back. Record it as a receipt of the recovery.`,
      facts: { commitmentId, paid: yuanOf(paid), requested: yuanOf(requested) },
    }),
  recoveryExceedsPaid: (commitmentId: string, requested: bigint, paid: bigint) =>
    reject({
      code: 'FUND.RECOVERY_EXCEEDS_PAID',
      clause: 'MH-1.6.12',
      message:
        `${yuanOf(requested)} yuan cannot be recovered: of commitment ${commitmentId} ` +
        `${yuanOf(paid)} were paid and not yet ordered back.`,
      facts: { commitmentId, paid: yuanOf(paid), requested: yuanOf(requested) },
    }),
  receiptExceedsRecovery: (recoveryId: string, received: bigint, outstanding: bigint) =>
    reject({
      code: 'FUND.RECEIPT_EXCEEDS_RECOVERY',
      message:
        `${yuanOf(received)} yuan cannot be received: recovery ${recoveryId} has ` +
        `${yuanOf(outstanding)} outstanding.`,
      facts: { recoveryId, outstanding: yuanOf(outstanding), received: yuanOf(received) },
    }),
  writeOffExceedsRecovery: (recoveryId: string, requested: bigint, outstanding: bigint) =>
    reject({
      code: 'FUND.WRITE_OFF_EXCEEDS_RECOVERY',
      message:
        `${yuanOf(requested)} yuan cannot be written off: recovery ${recoveryId} has ` +
        `${yuanOf(outstanding)} outstanding.`,
      facts: { outstanding: yuanOf(outstanding), recoveryId, requested: yuanOf(requested) },
    }),
  dayAhead: (field: string, { day, today }: Readonly<Record<'day' | 'today', CalendarDate>>) =>
    reject({
      code: 'FUND.DAY_AHEAD',
      message:
        `${field} ${day} is after ${today}, the day this is recorded for; give the day it bears, or ` +
        'record it on that day.',
      facts: { day, field, today },
    }),
};

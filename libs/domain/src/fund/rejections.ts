import { reject, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { namesOf } from '../differences.ts';
import type { Differences } from '../differences.ts';

/**
 * Every way a fund says no, in order of precedence: when two rules are broken, the earlier one is
 * answered. Amounts in facts are yuan.
 */
export const fundRejections = {
  unknownFund: (fundId: string) =>
    reject({
      code: 'FUND.UNKNOWN_FUND',
      message: `Fund ${fundId} has no appropriation; appropriate it first.`,
      facts: { fundId },
    }),
  appropriatedWithOtherFigures: (fundId: string, differences: Differences) =>
    reject({
      code: 'FUND.APPROPRIATED_WITH_OTHER_FIGURES',
      message:
        `Fund ${fundId} is appropriated already and differs in ${namesOf(differences)}; ` +
        'adjust the appropriation by a document, or open a fund with another id.',
      facts: { fundId, differences },
    }),
  documentAlreadyUsed: (documentNumber: string, differences: Differences) =>
    reject({
      code: 'FUND.DOCUMENT_ALREADY_USED',
      message:
        `Document ${documentNumber} adjusted this fund already and differs in ` +
        `${namesOf(differences)}; one document adjusts a fund once.`,
      facts: { documentNumber, differences },
    }),
  unknownCommitment: (commitmentId: string) =>
    reject({
      code: 'FUND.UNKNOWN_COMMITMENT',
      message: `The fund holds no commitment ${commitmentId}; check the id or commit funds first.`,
      facts: { commitmentId },
    }),
  commitmentIdReused: (commitmentId: string, differences: Differences) =>
    reject({
      code: 'FUND.COMMITMENT_ID_REUSED',
      message:
        `Commitment ${commitmentId} exists and differs in ${namesOf(differences)}; ` +
        'a commitment is made once, so use another id.',
      facts: { commitmentId, differences },
    }),
  commitmentResolved: (commitmentId: string, reserved: bigint) =>
    reject({
      code: 'FUND.COMMITMENT_RESOLVED',
      clause: 'MH-1.4.4',
      message:
        `Commitment ${commitmentId} of ${yuanOf(reserved)} yuan was released in full and is not ` +
        'reserved again; commit with another id.',
      facts: { commitmentId, reserved: yuanOf(reserved) },
    }),
  unknownDisbursement: (commitmentId: string, disbursementId: string) =>
    reject({
      code: 'FUND.UNKNOWN_DISBURSEMENT',
      message: `No disbursement ${disbursementId} was authorised on commitment ${commitmentId}.`,
      facts: { commitmentId, disbursementId },
    }),
  unknownRecovery: (commitmentId: string, recoveryId: string) =>
    reject({
      code: 'FUND.UNKNOWN_RECOVERY',
      message: `No recovery ${recoveryId} was recognised on commitment ${commitmentId}.`,
      facts: { commitmentId, recoveryId },
    }),
  releaseIdReused: (releaseId: string, differences: Differences) =>
    reject({
      code: 'FUND.RELEASE_ID_REUSED',
      message:
        `Release ${releaseId} was made and differs in ${namesOf(differences)}; ` +
        'use another id for another release.',
      facts: { releaseId, differences },
    }),
  disbursementIdReused: (disbursementId: string, differences: Differences) =>
    reject({
      code: 'FUND.DISBURSEMENT_ID_REUSED',
      message:
        `Disbursement ${disbursementId} was authorised and differs in ${namesOf(differences)}; ` +
        'use another id for another disbursement.',
      facts: { disbursementId, differences },
    }),
  disbursementCancelled: (disbursementId: string) =>
    reject({
      code: 'FUND.DISBURSEMENT_CANCELLED',
      message:
        `The authorisation of disbursement ${disbursementId} was cancelled and is not revived; ` +
        'authorise a new one with another id.',
      facts: { disbursementId },
    }),
  disbursementAlreadyPaid: (
    disbursementId: string,
    payment: { readonly voucher: string; readonly paidOn: CalendarDate },
  ) =>
    reject({
      code: 'FUND.DISBURSEMENT_ALREADY_PAID',
      message:
        `Disbursement ${disbursementId} was paid on ${payment.paidOn} with voucher ` +
        `${payment.voucher}; what was paid comes back by a recovery only.`,
      facts: { disbursementId, voucher: payment.voucher, paidOn: payment.paidOn },
    }),
  paymentDiffers: (disbursementId: string, authorised: Yuan, asked: Yuan) =>
    reject({
      code: 'FUND.PAYMENT_DIFFERS',
      message:
        `Disbursement ${disbursementId} is authorised for ${authorised} yuan, not ${asked}; ` +
        'pay that amount, or cancel and authorise another.',
      facts: { disbursementId, authorised, asked },
    }),
  recoveryIdReused: (recoveryId: string, differences: Differences) =>
    reject({
      code: 'FUND.RECOVERY_ID_REUSED',
      message:
        `Recovery ${recoveryId} was recognised and differs in ${namesOf(differences)}; ` +
        'use another id for another recovery.',
      facts: { recoveryId, differences },
    }),
  receiptIdReused: (receiptId: string, differences: Differences) =>
    reject({
      code: 'FUND.RECEIPT_ID_REUSED',
      message:
        `Receipt ${receiptId} was recorded and differs in ${namesOf(differences)}; ` +
        'use another id for another receipt.',
      facts: { receiptId, differences },
    }),
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
  exceedsAvailable: (requested: bigint, available: bigint) =>
    reject({
      code: 'FUND.EXCEEDS_AVAILABLE',
      clause: 'MH-1.4.4',
      message:
        `${yuanOf(requested)} yuan cannot be committed: ${yuanOf(available)} are available, ` +
        `${yuanOf(requested - available)} too little. Approval needs committed funds.`,
      facts: {
        available: yuanOf(available),
        requested: yuanOf(requested),
        shortBy: yuanOf(requested - available),
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
  authorisationExceedsCommitment: (commitmentId: string, requested: bigint, committed: bigint) =>
    reject({
      code: 'FUND.AUTHORISATION_EXCEEDS_COMMITMENT',
      message:
        `${yuanOf(requested)} yuan cannot be authorised: commitment ${commitmentId} has ` +
        `${yuanOf(committed)} that are neither authorised nor released.`,
      facts: { commitmentId, committed: yuanOf(committed), requested: yuanOf(requested) },
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
};

/** A rule of the fund that said no; `code` is one of a closed set. */
export type FundRejection = ReturnType<
  (typeof fundRejections)[keyof typeof fundRejections]
>['rejected'];

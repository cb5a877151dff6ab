import { reject } from '@grants/kernel';

/** The command names something the fund does not have. */
export const unknownRejections = {
  unknownFund: (fundId: string) =>
    reject({
      code: 'FUND.UNKNOWN_FUND',
      message: `Fund ${fundId} has no appropriation; appropriate it first.`,
      facts: { fundId },
    }),
  unknownCommitment: (commitmentId: string) =>
    reject({
      code: 'FUND.UNKNOWN_COMMITMENT',
      message: `The fund holds no commitment ${commitmentId}; check the id or commit funds first.`,
      facts: { commitmentId },
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
  unknownReceipt: (recoveryId: string, receiptId: string) =>
    reject({
      code: 'FUND.UNKNOWN_RECEIPT',
      message: `Recovery ${recoveryId} has no receipt ${receiptId}; check the id.`,
      facts: { recoveryId, receiptId },
    }),
  unknownTransfer: (transferId: string) =>
    reject({
      code: 'FUND.UNKNOWN_TRANSFER',
      message: `No transfer ${transferId} was requested of this fund; check the fund and the id.`,
      facts: { transferId },
    }),
};

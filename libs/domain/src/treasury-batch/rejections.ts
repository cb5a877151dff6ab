import { reject } from '@grants/kernel';
import type { DiscrepancyRecord } from './state.ts';

/** Every way a payment list of the treasury says no, in order of precedence. */
export const treasuryBatchRejections = {
  notReceived: (batchId: string) =>
    reject({
      code: 'TREASURY_BATCH.NOT_RECEIVED',
      message: `No payment list ${batchId} was received; check its number.`,
      facts: { batchId },
    }),
  otherReceipt: (batchId: string, sha256: string, received: string) =>
    reject({
      code: 'TREASURY_BATCH.OTHER_RECEIPT',
      message:
        `The last file received of list ${batchId} has the digest ${received}, not ${sha256}; ` +
        'import the file again.',
      facts: { batchId, sha256, received },
    }),
  discrepancyUnknown: (batchId: string, discrepancyId: string) =>
    reject({
      code: 'TREASURY_BATCH.DISCREPANCY_UNKNOWN',
      message: `List ${batchId} has no discrepancy ${discrepancyId}; check its id.`,
      facts: { batchId, discrepancyId },
    }),
  discrepancyResolved: (discrepancyId: string) =>
    reject({
      code: 'TREASURY_BATCH.DISCREPANCY_RESOLVED',
      message: `Discrepancy ${discrepancyId} is resolved; there is nothing left to waive.`,
      facts: { discrepancyId },
    }),
  notWaivable: ({ discrepancy: { discrepancyId, kind } }: DiscrepancyRecord) =>
    reject({
      code: 'TREASURY_BATCH.NOT_WAIVABLE',
      message:
        `Discrepancy ${discrepancyId} (${kind}) is about the list as a whole and cannot be waived; ` +
        'ask the treasury for a corrected list and import it.',
      facts: { discrepancyId, kind },
    }),
  waiverIsImporter: (discrepancyId: string, actorId: string) =>
    reject({
      code: 'TREASURY_BATCH.WAIVER_IS_IMPORTER',
      message:
        `${actorId} brought in the list that opened discrepancy ${discrepancyId} and cannot ` +
        'waive it; another person has to.',
      facts: { discrepancyId, actorId },
    }),
};

/** A rule on payment lists that said no; `code` is one of a closed set. */
export type TreasuryBatchRejection = ReturnType<
  (typeof treasuryBatchRejections)[keyof typeof treasuryBatchRejections]
>['rejected'];

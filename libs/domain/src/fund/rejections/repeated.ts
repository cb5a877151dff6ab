import { reject } from '@grants/kernel';
import { namesOf } from '../../differences.ts';
import type { Differences } from '../../differences.ts';

/** The command repeats an id that is taken, and says something else. */
export const repeatedRejections = {
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
  transferIdReused: (transferId: string, differences: Differences) =>
    reject({
      code: 'FUND.TRANSFER_ID_REUSED',
      message:
        `Transfer ${transferId} is on record and differs in ${namesOf(differences)}; ` +
        'use another id for another transfer.',
      facts: { transferId, differences },
    }),
  closeIdReused: (closeId: string, differences: Differences) =>
    reject({
      code: 'FUND.CLOSE_ID_REUSED',
      message:
        `Close ${closeId} was begun and differs in ${namesOf(differences)}; ` +
        'use another id for another close.',
      facts: { closeId, differences },
    }),
  lapseIdReused: (lapseId: string, differences: Differences) =>
    reject({
      code: 'FUND.LAPSE_ID_REUSED',
      message:
        `Lapse ${lapseId} was recorded and differs in ${namesOf(differences)}; ` +
        'use another id for another lapse.',
      facts: { lapseId, differences },
    }),
  commitmentIdReused: (commitmentId: string, differences: Differences) =>
    reject({
      code: 'FUND.COMMITMENT_ID_REUSED',
      message:
        `Commitment ${commitmentId} exists and differs in ${namesOf(differences)}; ` +
        'a commitment is made once, so use another id.',
      facts: { commitmentId, differences },
    }),
  carriedForwardOtherwise: (toCommitmentId: string, differences: Differences) =>
    reject({
      code: 'FUND.CARRIED_FORWARD_OTHERWISE',
      message:
        `The commitment goes on as ${toCommitmentId} already and differs in ` +
        `${namesOf(differences)}; carry another part forward as another commitment.`,
      facts: { toCommitmentId, differences },
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
  returnIdReused: (returnId: string, differences: Differences) =>
    reject({
      code: 'FUND.RETURN_ID_REUSED',
      message:
        `Return ${returnId} was recorded and differs in ${namesOf(differences)}; ` +
        'use another id for another return.',
      facts: { returnId, differences },
    }),
  reversalIdReused: (reversalId: string, differences: Differences) =>
    reject({
      code: 'FUND.REVERSAL_ID_REUSED',
      message:
        `Reversal ${reversalId} was recorded and differs in ${namesOf(differences)}; ` +
        'use another id for another reversal.',
      facts: { reversalId, differences },
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
  writeOffIdReused: (writeOffId: string, differences: Differences) =>
    reject({
      code: 'FUND.WRITE_OFF_ID_REUSED',
      message:
        `Write-off ${writeOffId} was made and differs in ${namesOf(differences)}; ` +
        'use another id for another write-off.',
      facts: { writeOffId, differences },
    }),
};

import { reject } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';

/** Every way a duplicate-funding case says no, in order of precedence. */
export const duplicateCaseRejections = {
  otherPair: (caseId: string, pair: string, known: string) =>
    reject({
      code: 'DUPLICATE_CASE.OTHER_PAIR',
      message: `Case ${caseId} is about ${known}, not about ${pair}; open it under another id.`,
      facts: { pair, known },
    }),
  notOpened: (caseId: string) =>
    reject({
      code: 'DUPLICATE_CASE.NOT_OPENED',
      message: `No duplicate-funding case ${caseId} was opened; check the id of the case.`,
      facts: { caseId },
    }),
  confirmed: (caseId: string, reason: string, document: OfficialDocument) =>
    reject({
      code: 'DUPLICATE_CASE.CONFIRMED',
      clause: 'MH-1.3.3',
      message:
        `Case ${caseId} was confirmed by document ${document.number} and is closed: ` +
        `"${reason}" (MH-1.3.3).`,
      facts: { caseId, reason, documentNumber: document.number },
    }),
  dismissed: (caseId: string, reason: string) =>
    reject({
      code: 'DUPLICATE_CASE.DISMISSED',
      clause: 'MH-1.3.3',
      message:
        `Case ${caseId} was dismissed: "${reason}". It opens again on other evidence only ` +
        '(MH-1.3.3).',
      facts: { caseId, reason },
    }),
};

/** A rule of the case that said no; `code` is one of a closed set. */
export type DuplicateCaseRejection = ReturnType<
  (typeof duplicateCaseRejections)[keyof typeof duplicateCaseRejections]
>['rejected'];

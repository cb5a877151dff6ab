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
  evidenceUnsound: (caseId: string, rule: string, flaw: string) =>
    reject({
      code: 'DUPLICATE_CASE.EVIDENCE_UNSOUND',
      message: `The evidence "${rule}" of case ${caseId} ${flaw}; give it as the matcher found it.`,
      facts: { caseId, rule, flaw },
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
        `Case ${caseId} was confirmed by document ${document.number}: "${reason}" (MH-1.3.3). ` +
        'It ends when it is overturned by another document.',
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
  overturned: (caseId: string, reason: string, document: OfficialDocument) =>
    reject({
      code: 'DUPLICATE_CASE.OVERTURNED',
      clause: 'MH-1.3.3',
      message:
        `Case ${caseId} was overturned by document ${document.number}: "${reason}". It opens again ` +
        'on other evidence only (MH-1.3.3).',
      facts: { caseId, reason, documentNumber: document.number },
    }),
  notConfirmed: (caseId: string, status: string) =>
    reject({
      code: 'DUPLICATE_CASE.NOT_CONFIRMED',
      clause: 'MH-1.3.3',
      message: `Case ${caseId} is ${status}; only a confirmed case can be overturned (MH-1.3.3).`,
      facts: { caseId, status },
    }),
  documentBeforeConfirmation: (
    caseId: string,
    order: {
      readonly documentDate: string;
      readonly confirmedBy: string;
      readonly confirmedOn: string;
    },
  ) =>
    reject({
      code: 'DUPLICATE_CASE.DOCUMENT_BEFORE_CONFIRMATION',
      clause: 'MH-1.3.3',
      message:
        `A document of ${order.documentDate} cannot overturn case ${caseId}, which document ` +
        `${order.confirmedBy} of ${order.confirmedOn} confirmed; check its date.`,
      facts: { caseId, ...order },
    }),
};

/** A rule of the case that said no; `code` is one of a closed set. */
export type DuplicateCaseRejection = ReturnType<
  (typeof duplicateCaseRejections)[keyof typeof duplicateCaseRejections]
>['rejected'];

import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';
import { holdFacts, holdsTold } from '../../hold.ts';
import type { Hold } from '../../hold.ts';

/** Recognition, and what becomes of it afterwards. */
export const certificateRejections = {
  creditNotGood: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.CREDIT_NOT_GOOD',
      clause: finding.clause,
      message:
        `The credit of the unit stands against recognition (${finding.rule}): ` +
        `${factText(finding, 'violations')} violations, ${factText(finding, 'bans')} bans; ` +
        'have the record corrected, or an objection reviewed.',
      facts: finding.facts,
    }),
  held: (holds: readonly [Hold, ...Hold[]]) =>
    reject({
      code: 'RECOGNITION.HELD',
      clause: holds[0].clause,
      message: `Recognition is held by ${holdsTold(holds)}; await its last day, or its end.`,
      facts: { holds: holds.map(holdFacts) },
    }),
  benefitsStopped: (holds: readonly Hold[], paidOn: string) =>
    reject({
      code: 'RECOGNITION.BENEFITS_STOPPED',
      clause: 'SH-18.2',
      message:
        `Support cannot be paid on ${paidOn}: the benefits of the unit are stopped by ` +
        `${holdsTold(holds)} (SH-18.2).`,
      facts: { paidOn, holds: holds.map(holdFacts) },
    }),
  holdUnknown: (holdId: string) =>
    reject({
      code: 'RECOGNITION.HOLD_UNKNOWN',
      message: `No hold ${holdId} was placed on this recognition; check the id.`,
      facts: { holdId },
    }),
  holdIdTaken: ({ holdId, ground, sourceId }: Hold) =>
    reject({
      code: 'RECOGNITION.HOLD_ID_TAKEN',
      message: `Hold ${holdId} is placed for another cause, ${ground} ${sourceId}; use another id.`,
      facts: { holdId, ground, sourceId },
    }),
  declinedAlready: (unfiledYears: readonly number[], reason: string) =>
    reject({
      code: 'RECOGNITION.REVOCATION_DECLINED',
      clause: 'SH-18.2',
      message:
        `Revocation for ${unfiledYears.join(', ')} was declined (${reason}); it is proposed again ` +
        'for other years only.',
      facts: { unfiledYears, reason },
    }),
  batchWithoutNumber: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.BATCH_WITHOUT_NUMBER',
      clause: finding.clause,
      message: `"${factText(finding, 'batch')}" has no number; name the batch by its number.`,
      facts: finding.facts,
    }),
  numbersMissing: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.NUMBERS_MISSING',
      clause: finding.clause,
      message: 'A recognised project has a project number and a certificate number; give both.',
      facts: finding.facts,
    }),
  notReissuable: (changeId: string, finding: Finding) =>
    reject({
      code: 'RECOGNITION.NOT_REISSUABLE',
      clause: finding.clause,
      message:
        `The review of change ${changeId} is ${factText(finding, 'review')}; the certificate is ` +
        'issued again once the centre has approved the change.',
      facts: finding.facts,
    }),
  certificateNumberTaken: (certificateNumber: string) =>
    reject({
      code: 'RECOGNITION.CERTIFICATE_NUMBER_TAKEN',
      clause: 'SH-17',
      message: `"${certificateNumber}" is no new certificate number; give the new certificate its own.`,
      facts: { certificateNumber },
    }),
  reportNotDue: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.REPORT_NOT_DUE',
      clause: finding.clause,
      message:
        `No report on ${factText(finding, 'year')} is due; the recognition is in force in ` +
        `${factText(finding, 'years')}.`,
      facts: finding.facts,
    }),
  reportBeforeItsYear: (year: number, filedOn: string) =>
    reject({
      code: 'RECOGNITION.REPORT_BEFORE_ITS_YEAR',
      clause: 'SH-18.1',
      message: `A report of ${filedOn} cannot be on ${year}, which had not begun.`,
      facts: { year, filedOn },
    }),
  notInForce: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.NOT_IN_FORCE',
      clause: finding.clause,
      message:
        `The recognition is in force from ${factText(finding, 'firstDay')} to ` +
        `${factText(finding, 'lastDay')}, not on ${factText(finding, 'day')}.`,
      facts: finding.facts,
    }),
  supportNotAboveZero: (amount: string) =>
    reject({
      code: 'RECOGNITION.SUPPORT_NOT_ABOVE_ZERO',
      clause: 'SH-3',
      message: `A support of ${amount} yuan was not paid; give an amount above zero.`,
      facts: { amount },
    }),
  revokedOutOfOrder: (order: {
    readonly revokedOn: string;
    readonly recognisedOn: string;
    readonly documentDate: string;
  }) =>
    reject({
      code: 'RECOGNITION.REVOKED_OUT_OF_ORDER',
      clause: 'SH-18.2',
      message:
        `A project recognised on ${order.recognisedOn} cannot be revoked on ${order.revokedOn} by ` +
        `a document of ${order.documentDate}: recognition and document come first.`,
      facts: order,
    }),
  notRevocable: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.NOT_REVOCABLE',
      clause: finding.clause,
      message:
        `Reports are unfiled for ${factText(finding, 'unfiledYears')}; it takes ` +
        `${factText(finding, 'required')} years in total.`,
      facts: finding.facts,
    }),
};

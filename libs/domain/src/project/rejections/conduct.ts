import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** Refusals of the way a project is carried out, accepted and ended; each is a rule that failed. */
export const conductRejections = {
  contractBeforeApproval: (finding: Finding) =>
    reject({
      code: 'PROJECT.CONTRACT_BEFORE_APPROVAL',
      clause: finding.clause,
      message:
        `A contract of ${factText(finding, 'signedOn')} cannot follow an approval of ` +
        `${factText(finding, 'approvedOn')}; check the day it was signed.`,
      facts: finding.facts,
    }),
  secondExtension: (finding: Finding) =>
    reject({
      code: 'PROJECT.SECOND_EXTENSION',
      clause: finding.clause,
      message:
        'The execution period was extended already and is extended once at most ' +
        `(${finding.clause}).`,
      facts: finding.facts,
    }),
  extensionOutOfRange: (finding: Finding) =>
    reject({
      code: 'PROJECT.EXTENSION_OUT_OF_RANGE',
      clause: finding.clause,
      message:
        `The execution period ends on ${factText(finding, 'currentEnd')} and can be extended to ` +
        `${factText(finding, 'latestEnd')} at the latest, not to ${factText(finding, 'newEnd')}.`,
      facts: finding.facts,
    }),
  withdrawalNeedsConsent: () =>
    reject({
      code: 'PROJECT.WITHDRAWAL_NEEDS_CONSENT',
      clause: 'MH-1.6.5',
      message:
        'A project is withdrawn by an adjustment that the unit requests and the commission ' +
        'approves; request the adjustment "withdrawal".',
      facts: {},
    }),
  auditorNotIndependent: (finding: Finding) =>
    reject({
      code: 'PROJECT.AUDITOR_NOT_INDEPENDENT',
      clause: finding.clause,
      message:
        `${factText(finding, 'agency')} manages this project or works on it and cannot audit it; ` +
        'appoint a third party.',
      facts: finding.facts,
    }),
  supportBeyondAward: (finding: Finding) =>
    reject({
      code: 'PROJECT.SUPPORT_BEYOND_AWARD',
      clause: finding.clause,
      message:
        `An audit supports between 0.00 and the award of ${factText(finding, 'award')} yuan, not ` +
        `${factText(finding, 'supported')}; give the grant expenditure only.`,
      facts: finding.facts,
    }),
  noExpertOnSite: (finding: Finding) =>
    reject({
      code: 'PROJECT.NO_EXPERT_ON_SITE',
      clause: finding.clause,
      message: 'An on-site review is made with technical experts; name those who were present.',
      facts: finding.facts,
    }),
  opinionMissing: (finding: Finding) =>
    reject({
      code: 'PROJECT.OPINION_MISSING',
      clause: finding.clause,
      message:
        'Acceptance rests on an audit opinion and an on-site opinion; on record are audit ' +
        `${factText(finding, 'auditId')} and review ${factText(finding, 'reviewId')}.`,
      facts: finding.facts,
    }),
  resultAgainstOpinions: (finding: Finding) =>
    reject({
      code: 'PROJECT.RESULT_AGAINST_OPINIONS',
      clause: finding.clause,
      message:
        `A project cannot pass on an audit that is ${factText(finding, 'auditOpinion')} and an ` +
        `on-site opinion "${factText(finding, 'onSiteOpinion')}".`,
      facts: finding.facts,
    }),
  issuedBeforeConsent: (finding: Finding) =>
    reject({
      code: 'PROJECT.ISSUED_BEFORE_CONSENT',
      clause: finding.clause,
      message:
        `Document ${factText(finding, 'documentNumber')} of ` +
        `${factText(finding, 'documentDate')} is earlier than the consent of ` +
        `${factText(finding, 'consentDate')} it needs.`,
      facts: finding.facts,
    }),
  firstTrancheUnpaid: (finding: Finding) =>
    reject({
      code: 'PROJECT.FIRST_TRANCHE_UNPAID',
      clause: finding.clause,
      message:
        `Of the first tranche of ${factText(finding, 'firstTranche')} yuan ` +
        `${factText(finding, 'paid')} were paid; pay it before the project passes, for what ` +
        'follows acceptance is the rest.',
      facts: finding.facts,
    }),
  reconsideredAlready: (finding: Finding) =>
    reject({
      code: 'PROJECT.RECONSIDERED_ALREADY',
      clause: finding.clause,
      message: `The result was reconsidered already, which is done once (${finding.clause}).`,
      facts: finding.facts,
    }),
  notFailedForGood: (finding: Finding) =>
    reject({
      code: 'PROJECT.NOT_FAILED_FOR_GOOD',
      clause: finding.clause,
      message:
        'Diligence is found on a project that ended because it was not passed; until it is ' +
        'terminated on that ground a reconsideration may still change the result.',
      facts: finding.facts,
    }),
};

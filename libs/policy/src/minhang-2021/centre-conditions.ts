import { dateAt } from '@grants/kernel';
import type { CentreConditionsChapter, CentreFacts } from '../chapters/centre-conditions.ts';
import type { Basis } from '../finding.ts';
import {
  hasRegisteredTown,
  isEligibleHost,
  isFirstAward,
  isJointOperationWellFormed,
  isOpenToHost,
  isRecognisedAndAccepted,
} from './centre-applicant.ts';
import {
  centreReviewDueOn,
  isCallOfLevel,
  isInApplicationMonth,
  isWithinCentreCall,
} from './centre-call.ts';
import { isCentreChecklistComplete, requiredCentreDocuments } from './centre-documents.ts';
import { districtFindings } from './centre-figures.ts';
import { showsPriority } from './centre-selection.ts';
import { isInForce } from './submission.ts';

/**
 * MH-2.1, MH-2.3, from 2021-12-10: every condition of application in the order of the text: those of
 * all centres, those of the level, and the documents.
 */
export function centreFindings(facts: CentreFacts): Basis {
  const { call, host, level, submittedAt, documentKinds } = facts;
  return [
    isInForce(dateAt(submittedAt)),
    isCallOfLevel(level, call.programme),
    isWithinCentreCall(submittedAt, call, level),
    isEligibleHost(host),
    isJointOperationWellFormed(host.creditCode, facts.partnerCreditCodes),
    isOpenToHost({ ...facts.credit, onDay: dateAt(submittedAt) }),
    ...(level === 'district' ? districtConditions(facts) : [isRecognisedAndAccepted(facts)]),
    isFirstAward(level, facts.awardedCentreIds),
    isCentreChecklistComplete({ level, hostKind: host.kind, documentKinds }),
  ];
}

function districtConditions(facts: CentreFacts): Basis {
  return [
    ...districtFindings(facts),
    showsPriority(facts.figures?.priorityGrounds ?? []),
    hasRegisteredTown(facts.host.town),
  ];
}

/** MH-2.1 and MH-2.3 of the 2021 edition. */
export const centreConditions: CentreConditionsChapter = {
  conditionsOf: centreFindings,
  isOpenToHost,
  isChecklistComplete: isCentreChecklistComplete,
  requiredDocuments: requiredCentreDocuments,
  isInForce,
  isInApplicationMonth,
  reviewDueOn: centreReviewDueOn,
};

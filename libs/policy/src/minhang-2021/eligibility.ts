import { dateAt } from '@grants/kernel';
import type {
  EligibilityChapter,
  LeadUnitFacts,
  SubmissionFacts,
  TechnologyFacts,
} from '../chapters/eligibility.ts';
import type { Basis, Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { doesBudgetAddUp, isSelfRaisedSufficient } from './budget.ts';
import { isInCatalogue } from './catalogue.ts';
import { creditFindings } from './credit.ts';
import { isNotSupportedAlready } from './duplicates.ts';
import {
  DISTRICT,
  INTELLECTUAL_PROPERTY_KINDS,
  LEAD_UNIT_KIND,
  REQUIRED_DOCUMENTS,
  STRENGTH_EVIDENCE,
  TECHNOLOGY_LEVELS,
} from './parameters.ts';
import {
  answersListedChallenge,
  isChecklistComplete,
  isConsortiumWellFormed,
  isInForce,
  isWithinCallWindow,
} from './submission.ts';

/**
 * MH-1.1.1, from 2021-12-10: the applying unit is an enterprise that is both registered and taxed
 * in 闵行区. How long it has been does not matter (MH-1.3.2).
 */
export function isEnterpriseOfDistrict(lead: LeadUnitFacts): Finding {
  const passes =
    lead.kind === LEAD_UNIT_KIND.value &&
    lead.registeredDistrict === DISTRICT.value &&
    lead.taxDistrict === DISTRICT.value;
  return judged({ rule: 'enterprise-of-district', clause: 'MH-1.1.1' }, passes, {
    creditCode: lead.creditCode,
    kind: lead.kind,
    registeredDistrict: lead.registeredDistrict,
    taxDistrict: lead.taxDistrict,
    requiredDistrict: DISTRICT.value,
  });
}

/**
 * MH-1.1.4, from 2021-12-10: talent and team, and premises and equipment are shown by documents.
 * Whether they are outstanding (科研实力突出) is for the reviewers to attest.
 */
export function isStrengthEvidenced(documentKinds: readonly string[]): Finding {
  const missing = STRENGTH_EVIDENCE.value.filter((kind) => !documentKinds.includes(kind));
  return {
    rule: 'strength-evidence',
    clause: 'MH-1.1.4',
    verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
    facts: { required: STRENGTH_EVIDENCE.value, missing },
  };
}

/**
 * MH-1.1.5, from 2021-12-10: the project states a technology level the text knows, at least one
 * right of intellectual property it expects, its output and its economic benefit. Whether the
 * claim holds is for the experts to judge.
 */
export function isTechnologyClaimStated(technology: TechnologyFacts): Finding {
  const expected = technology.expectedIntellectualProperty.filter(
    ({ kind, count }) => INTELLECTUAL_PROPERTY_KINDS.value.includes(kind) && count > 0,
  );
  const blank = Object.entries({
    expectedOutput: technology.expectedOutput,
    economicBenefit: technology.economicBenefit,
  }).flatMap(([name, text]) => (text.trim() === '' ? [name] : []));
  const passes =
    TECHNOLOGY_LEVELS.value.includes(technology.level) && expected.length > 0 && blank.length === 0;
  return judged({ rule: 'technology-claim', clause: 'MH-1.1.5' }, passes, {
    level: technology.level,
    levels: TECHNOLOGY_LEVELS.value,
    expectedIntellectualProperty: expected.map(({ kind, count }) => ({ kind, count })),
    blank,
  });
}

/**
 * MH-1.1, MH-1.3, from 2021-12-10: every condition of application in the order of the text. Nothing
 * asks how long a unit has existed, nor age, degree or title of a person (MH-O1, MH-1.3.2).
 */
export function conditionFindings(facts: SubmissionFacts): Basis {
  const { submittedAt, call, lead, budget } = facts;
  const submittedOn = dateAt(submittedAt);
  return [
    isInForce(submittedOn),
    isWithinCallWindow(submittedAt, call),
    answersListedChallenge(facts.challengeId, call.challengeIds),
    isConsortiumWellFormed(lead.creditCode, facts.participantCreditCodes),
    isEnterpriseOfDistrict(lead),
    isInCatalogue(facts.catalogueItem),
    isSelfRaisedSufficient(budget),
    doesBudgetAddUp(budget),
    isTechnologyClaimStated(facts.technology),
    ...creditFindings({
      ...facts.credit,
      closesOn: dateAt(call.closesAt),
      onDay: submittedOn,
    }),
    ...documentFindings(facts.documentKinds),
  ];
}

/** MH-1.1.4, MH-1.3.4, from 2021-12-10: the conditions that documents bear on. */
export function documentFindings(documentKinds: readonly string[]): Basis {
  return [isStrengthEvidenced(documentKinds), isChecklistComplete(documentKinds)];
}

/** MH-1.1 and MH-1.3 of the 2021 edition. */
export const eligibility: EligibilityChapter = {
  conditionsOf: conditionFindings,
  documentsOf: documentFindings,
  creditOf: creditFindings,
  isNotSupportedAlready,
  requiredDocuments: REQUIRED_DOCUMENTS.value,
  isInForce,
};

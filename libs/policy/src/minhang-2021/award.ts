import { fenOf, Money } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { ApprovalFacts, AwardChapter, AwardFacts } from '../chapters/award.ts';
import type { Finding } from '../finding.ts';
import { citedBy, parameterUnder } from '../overrides.ts';
import type { SuperiorPolicy } from '../overrides.ts';
import { judged } from '../rule.ts';
import { AWARD_CEILING, AWARD_SHARE } from './parameters.ts';

const CAP = { rule: 'award-cap', clause: 'MH-O2' } as const;

/**
 * MH-O2, from 2021-12-10: the most a project can be awarded is half of its total investment, cut
 * off to the fen because more than half is out of the question, and never above 10,000,000.00. A
 * superior policy may set another share or ceiling (MH-O7).
 */
export function awardCap(totalInvestment: Yuan, superior?: SuperiorPolicy): Yuan {
  return capUnder({ totalInvestment, superior }).cap;
}

/** MH-O2, from 2021-12-10: shown with the application; it binds the award, not the request. */
export function showsAwardCap(facts: Omit<AwardFacts, 'award'>): Finding {
  return { ...CAP, verdict: 'not-applicable', facts: capFacts(facts) };
}

/** MH-O2, from 2021-12-10: the award is above zero and within the cap, the cap itself included. */
export function isWithinAwardCap(facts: AwardFacts): Finding {
  const award = fenOf(facts.award);
  const passes = award > 0n && award <= fenOf(capUnder(facts).cap);
  return judged(CAP, passes, { award: facts.award, ...capFacts(facts) });
}

/** MH-1.1.3, from 2021-12-10: nobody is awarded more than was applied for (申请的财政资助资金). */
export function isWithinRequest(facts: AwardFacts): Finding {
  const passes = fenOf(facts.award) <= fenOf(facts.grantRequested);
  return judged({ rule: 'award-within-request', clause: 'MH-1.1.3' }, passes, {
    award: facts.award,
    grantRequested: facts.grantRequested,
  });
}

/** MH-O5, from 2021-12-10: the money goes to the lead unit and to no participating unit. */
export function isPaidToLeadUnit(leadCreditCode: string, payeeCreditCode: string): Finding {
  const passes = payeeCreditCode === leadCreditCode;
  return judged({ rule: 'lead-unit-is-paid', clause: 'MH-O5' }, passes, {
    leadCreditCode,
    payeeCreditCode,
  });
}

/**
 * MH-1.4.4, from 2021-12-10: approval follows a preliminary review passed, an expert review that
 * recommends, and the consent of the district government by document number and date.
 */
export function isReadyForApproval(facts: ApprovalFacts): Finding {
  const { preliminaryReviewPassed, recommendedByExperts, governmentConsent } = facts;
  const passes = preliminaryReviewPassed && recommendedByExperts && governmentConsent !== undefined;
  return judged({ rule: 'approval-preconditions', clause: 'MH-1.4.4' }, passes, {
    preliminaryReviewPassed,
    recommendedByExperts,
    consentNumber: governmentConsent?.number,
    consentDate: governmentConsent?.date,
  });
}

function capFacts(facts: Omit<AwardFacts, 'award'>) {
  const { totalInvestment, grantRequested } = facts;
  return { totalInvestment, grantRequested, ...capUnder(facts) };
}

function capUnder({
  totalInvestment,
  superior,
}: {
  readonly totalInvestment: Yuan;
  readonly superior?: SuperiorPolicy | undefined;
}) {
  const share = parameterUnder(AWARD_SHARE, superior);
  const ceiling = parameterUnder(AWARD_CEILING, superior);
  const part = Money.of(totalInvestment).times(share.value, 'down');
  return {
    share: share.value,
    ceiling: ceiling.value,
    cap: Money.min(part, Money.of(ceiling.value)).toYuan(),
    ...citedBy(share, ceiling),
  };
}

/** MH-O2, MH-O5 and MH-1.4.4 of the 2021 edition. */
export const award: AwardChapter = {
  awardCap,
  showsAwardCap,
  isWithinAwardCap,
  isWithinRequest,
  isPaidToLeadUnit,
  isReadyForApproval,
};

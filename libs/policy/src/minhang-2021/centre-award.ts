import { fenOf, Money, periodOfYears } from '@grants/kernel';
import type { CalendarDate, Period, Yuan } from '@grants/kernel';
import type {
  CentreAward,
  CentreAwardChapter,
  CentreAwardFacts,
  CentreEvaluationFacts,
} from '../chapters/centre-award.ts';
import type { CentreLevel } from '../chapters/centre-conditions.ts';
import type { Finding } from '../finding.ts';
import { citedBy, parameterUnder } from '../overrides.ts';
import { judged } from '../rule.ts';
import {
  AWARDED_HOST_KIND,
  CENTRE_CAPS,
  CONSTRUCTION_YEARS,
  DISTRICT_AWARD,
  MATCHING_REQUIREMENT,
  RESEARCH_EXPENSE_SHARE,
} from './centre-parameters.ts';

const NOTHING = Money.ZERO.toYuan();

/**
 * MH-O4, MH-2.2, from 2021-12-10: the one-off award of a centre, by the formula of its level or by
 * the requirement of a superior department that replaces it.
 *
 * @throws ContradictingRules when two superior policies in effect do not say the same
 */
export function centreAwardOf(facts: CentreAwardFacts): CentreAward {
  const matching = isMatched(facts);
  if (facts.matchingAmount !== undefined || matching.verdict === 'needs-evidence') {
    const amount = facts.matchingAmount ?? NOTHING;
    return { amount, basis: [matching] };
  }
  const formula = facts.level === 'district' ? districtAward(facts) : shareOfExpense(facts);
  return { amount: formula.amount, basis: [...formula.basis, isWithinCap(formula.amount, facts)] };
}

/**
 * MH-2.2.1, from 2021-12-10: a national or municipal centre of an enterprise gets 15 % of the
 * previous year's R&D expense, cut off to the fen, up to the cap of its level. To a host of another
 * kind the text gives no money.
 */
export function shareOfExpense(facts: CentreAwardFacts): CentreAward {
  const { level, hostKind, previousYearResearchExpense, superior } = facts;
  const share = parameterUnder(RESEARCH_EXPENSE_SHARE, superior);
  const cap = parameterUnder(CENTRE_CAPS[level], superior);
  const part = Money.of(previousYearResearchExpense).times(share.value, 'down');
  return awardTo(hostKind, Money.min(part, Money.of(cap.value)).toYuan(), {
    rule: 'expense-share',
    clause: 'MH-2.2.1',
    facts: {
      level,
      previousYearResearchExpense,
      share: share.value,
      cap: cap.value,
      ...citedBy(share, cap),
    },
  });
}

/** MH-2.2.3, from 2021-12-10: a district centre of an enterprise gets 500,000.00, and no less. */
export function districtAward({ hostKind, superior }: CentreAwardFacts): CentreAward {
  const amount = parameterUnder(DISTRICT_AWARD, superior);
  return awardTo(hostKind, amount.value, {
    rule: 'district-award',
    clause: 'MH-2.2.3',
    facts: citedBy(amount),
  });
}

/**
 * MH-2.2.2, from 2021-12-10: where a superior department asks for matching, its terms replace the
 * formula; the amount is then asked for, is above zero and is not above what the requirement names.
 * The caps are not held against it (按照相关规定执行). Of district centres the clause says nothing.
 */
export function isMatched(facts: CentreAwardFacts): Finding {
  const { level, matchingAmount, superior } = facts;
  const rule = { rule: 'superior-matching', clause: 'MH-2.2.2' } as const;
  const required = parameterUnder(MATCHING_REQUIREMENT, superior);
  const shown = { level, matchingAmount, atMost: required.value, ...citedBy(required) };
  const atMost = level === 'district' ? null : required.value;
  if (matchingAmount === undefined) {
    return {
      ...rule,
      verdict: atMost === null ? 'not-applicable' : 'needs-evidence',
      facts: shown,
    };
  }
  const amount = fenOf(matchingAmount);
  return judged(rule, atMost !== null && amount > 0n && amount <= fenOf(atMost), shown);
}

/** MH-O4, from 2021-12-10: within 5,000,000.00, 3,000,000.00 or 500,000.00, by level. */
export function isWithinCap(
  award: Yuan,
  { level, superior }: Pick<CentreAwardFacts, 'level' | 'superior'>,
): Finding {
  const cap = parameterUnder(CENTRE_CAPS[level], superior);
  const facts = { level, award, cap: cap.value, ...citedBy(cap) };
  return judged({ rule: 'centre-cap', clause: 'MH-O4' }, fenOf(award) <= fenOf(cap.value), facts);
}

/** An award to an enterprise, or none to a host of another kind; above zero, or there is nothing to award. */
function awardTo(
  hostKind: string,
  amount: Yuan,
  { rule, clause, facts }: Omit<Finding, 'verdict'>,
): CentreAward {
  const shown = { hostKind, awardedHostKind: AWARDED_HOST_KIND.value, ...facts };
  if (hostKind !== AWARDED_HOST_KIND.value) {
    const none = { ...shown, award: NOTHING };
    return { amount: NOTHING, basis: [{ rule, clause, verdict: 'not-applicable', facts: none }] };
  }
  const basis = [judged({ rule, clause }, fenOf(amount) > 0n, { ...shown, award: amount })];
  return { amount, basis };
}

/** MH-2.5.1, from 2021-12-10: a plaque and years of construction are for district centres only. */
export function isBuiltUp(level: CentreLevel): Finding {
  return judged({ rule: 'construction', clause: 'MH-2.5.1' }, level === 'district', { level });
}

/** MH-2.5.1, from 2021-12-10: two years of construction, from the day of the approval. */
export function constructionPeriod(approvedOn: CalendarDate): Period {
  return periodOfYears(approvedOn, CONSTRUCTION_YEARS.value);
}

/** MH-2.2.3, MH-2.5.1, from 2021-12-10: 建设期满2年后, so evaluated after the last day of the period. */
export function isConstructionOver({ approvedOn, evaluatedOn }: CentreEvaluationFacts): Finding {
  const { firstDay, lastDay } = constructionPeriod(approvedOn);
  return judged({ rule: 'construction-over', clause: 'MH-2.5.1' }, evaluatedOn > lastDay, {
    years: CONSTRUCTION_YEARS.value,
    firstDay,
    lastDay,
    evaluatedOn,
  });
}

/** MH-2.5.2, from 2021-12-10: 合格 keeps the plaque and is paid, 不合格 loses the plaque. */
export function isQualified(facts: {
  readonly result: 'qualified' | 'unqualified';
  readonly documentNumber: string;
}): Finding {
  const rule = { rule: 'evaluation-result', clause: 'MH-2.5.2' } as const;
  return judged(rule, facts.result === 'qualified', { ...facts });
}

/** MH-2.5.2, from 2021-12-10: an award that an evaluation bars is not paid and goes back whole. */
export function isCentreBalanceReleased(facts: {
  readonly award: Yuan;
  readonly documentNumber: string;
}): Finding {
  const rule = { rule: 'award-release', clause: 'MH-2.5.2' } as const;
  return judged(rule, fenOf(facts.award) > 0n, { ...facts });
}

/** MH-2.2.1, MH-2.5.2, from 2021-12-10: the money goes to the enterprise the centre rests on (依托企业). */
export function isPaidToHost(hostCreditCode: string, payeeCreditCode: string): Finding {
  const rule = { rule: 'host-is-paid', clause: 'MH-2.2.1' } as const;
  return judged(rule, payeeCreditCode === hostCreditCode, { hostCreditCode, payeeCreditCode });
}

/** MH-O4, MH-2.2 and MH-2.5 of the 2021 edition. */
export const centreAward: CentreAwardChapter = {
  awardOf: centreAwardOf,
  isBuiltUp,
  constructionPeriod,
  isConstructionOver,
  isQualified,
  isReleased: isCentreBalanceReleased,
  isPaidToHost,
};

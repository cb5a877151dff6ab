import { fenOf, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { BudgetFacts, BudgetLineFacts } from '../chapters/eligibility.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';

/**
 * MH-1.1.3, from 2021-12-10: the unit's own money is not less than the grant it asks for. Equal
 * amounts pass (不低于).
 */
export function isSelfRaisedSufficient(budget: BudgetFacts): Finding {
  const passes = fenOf(budget.selfRaised) >= fenOf(budget.grantRequested);
  return judged({ rule: 'self-raised-share', clause: 'MH-1.1.3' }, passes, {
    selfRaised: budget.selfRaised,
    grantRequested: budget.grantRequested,
  });
}

/**
 * MH-1.6.3, from 2021-12-10: the budget is drawn up by expense and adds up to the fen. The total is
 * the self-raised part and a grant above zero; the lines, each named once and none negative, add
 * up to either part.
 */
export function doesBudgetAddUp(budget: BudgetFacts): Finding {
  const linesGrant = sumOf(budget.lines, ({ grant }) => grant);
  const linesSelfRaised = sumOf(budget.lines, ({ selfRaised }) => selfRaised);
  const parts = fenOf(budget.selfRaised) + fenOf(budget.grantRequested);
  const passes =
    fenOf(budget.grantRequested) > 0n &&
    fenOf(budget.totalInvestment) === parts &&
    fenOf(budget.grantRequested) === linesGrant &&
    fenOf(budget.selfRaised) === linesSelfRaised &&
    budget.lines.every(isAmountNonNegative) &&
    repeatedLines(budget.lines).length === 0;
  return judged({ rule: 'budget-adds-up', clause: 'MH-1.6.3' }, passes, {
    totalInvestment: budget.totalInvestment,
    selfRaised: budget.selfRaised,
    grantRequested: budget.grantRequested,
    linesGrant: yuanOf(linesGrant),
    linesSelfRaised: yuanOf(linesSelfRaised),
    negativeLines: budget.lines
      .filter((line) => !isAmountNonNegative(line))
      .map(({ lineId }) => lineId),
    repeatedLines: repeatedLines(budget.lines),
  });
}

function sumOf(lines: readonly BudgetLineFacts[], part: (line: BudgetLineFacts) => Yuan): bigint {
  return lines.reduce((sum, line) => sum + fenOf(part(line)), 0n);
}

function isAmountNonNegative(line: BudgetLineFacts): boolean {
  return fenOf(line.grant) >= 0n && fenOf(line.selfRaised) >= 0n;
}

function repeatedLines(lines: readonly BudgetLineFacts[]): readonly string[] {
  const ids = lines.map(({ lineId }) => lineId);
  return [...new Set(ids.filter((lineId, index) => ids.indexOf(lineId) < index))];
}

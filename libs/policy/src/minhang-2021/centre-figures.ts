import { dateAt, fenOf, includesDay, yearsBefore } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { CentreFacts, CentreFiguresFacts } from '../chapters/centre-conditions.ts';
import type { Basis, Finding } from '../finding.ts';
import { citedBy, parameterUnder } from '../overrides.ts';
import type { SuperiorPolicy } from '../overrides.ts';
import { judged } from '../rule.ts';
import type { Rule } from '../rule.ts';
import {
  COMMITTEE_AT_LEAST,
  COMMITTEE_HOST_SHARE,
  EQUIPMENT_AT_LEAST,
  OWNED_RIGHT_KINDS,
  OWNED_RIGHTS_AT_LEAST,
  RECENT_EQUIPMENT_AT_LEAST,
  RECENT_YEARS,
  RESEARCH_EXPENSE_PERCENT,
  REVENUE_AT_LEAST,
  TRANSFERRED_RESULTS_AT_LEAST,
  TRANSFORMATIONS_AT_LEAST,
} from './centre-parameters.ts';
import { isTalentSufficient, TALENT } from './centre-talent.ts';

/** What a district centre is judged by: the figures of a host of a kind, and the years that count. */
export interface DistrictFacts {
  readonly hostKind: string;
  readonly previousYearResearchExpense: CentreFacts['previousYearResearchExpense'];
  readonly figures: CentreFiguresFacts;
  readonly recentYears: Period;
  readonly superior?: SuperiorPolicy | undefined;
}

const REVENUE = { rule: 'previous-year-revenue', clause: 'MH-2.1.2a' } as const;
const RIGHTS = { rule: 'recent-own-right', clause: 'MH-2.1.2b' } as const;
const EQUIPMENT = { rule: 'research-equipment', clause: 'MH-2.1.2d' } as const;
const INTENSITY = { rule: 'research-intensity', clause: 'MH-2.1.2d' } as const;
const TRANSFORMATION = { rule: 'transformation', clause: 'MH-2.1.2e' } as const;
const COMMITTEE = { rule: 'technical-committee', clause: 'MH-2.1.2f' } as const;
const RULES: readonly Rule[] = [
  REVENUE,
  RIGHTS,
  TALENT,
  EQUIPMENT,
  INTENSITY,
  TRANSFORMATION,
  COMMITTEE,
];

/**
 * MH-2.1.2, from 2021-12-10: 近三年, from the same day three years before the call closes. What came
 * about after the submission cannot be claimed in it, so the day of submission is the last.
 */
export function recentYears(closesOn: CalendarDate, submittedOn: CalendarDate): Period {
  return { firstDay: yearsBefore(closesOn, RECENT_YEARS.value).firstDay, lastDay: submittedOn };
}

/**
 * MH-2.1.2a, from 2021-12-10: an enterprise had a revenue of 50,000,000.00 or more in the previous
 * year. Whether it is a backbone of its trade (骨干企业) is for the reviewers to say.
 */
export function isRevenueSufficient({ hostKind, figures, superior }: DistrictFacts): Finding {
  const { previousYearRevenue } = figures;
  const atLeast = parameterUnder(REVENUE_AT_LEAST, superior);
  const facts = { hostKind, previousYearRevenue, atLeast: atLeast.value, ...citedBy(atLeast) };
  if (hostKind !== 'enterprise') return notAsked(REVENUE, facts);
  return judged(REVENUE, fenOf(previousYearRevenue) >= fenOf(atLeast.value), facts);
}

/** MH-2.1.2b, from 2021-12-10: one right of the kinds the text lists was granted in three years. */
export function hasRecentOwnRight({ figures, recentYears: years }: DistrictFacts): Finding {
  const counting = figures.rights
    .filter(
      ({ kind, grantedOn }) =>
        OWNED_RIGHT_KINDS.value.includes(kind) && includesDay(years, grantedOn),
    )
    .map(({ number }) => number);
  return judged(RIGHTS, new Set(counting).size >= OWNED_RIGHTS_AT_LEAST.value, {
    ...years,
    kinds: OWNED_RIGHT_KINDS.value,
    counting,
    atLeast: OWNED_RIGHTS_AT_LEAST.value,
  });
}

/**
 * MH-2.1.2d, from 2021-12-10: R&D equipment of an original value of 5,000,000.00 or more, of which
 * 2,000,000.00 or more was bought in the last three years.
 */
export function isEquipmentSufficient({ figures, superior }: DistrictFacts): Finding {
  const atLeast = parameterUnder(EQUIPMENT_AT_LEAST, superior);
  const boughtAtLeast = parameterUnder(RECENT_EQUIPMENT_AT_LEAST, superior);
  const { equipmentValue, equipmentBoughtInThreeYears } = figures;
  const [value, bought] = [fenOf(equipmentValue), fenOf(equipmentBoughtInThreeYears)];
  const isConsistent = bought <= value;
  const passes =
    isConsistent && value >= fenOf(atLeast.value) && bought >= fenOf(boughtAtLeast.value);
  return judged(EQUIPMENT, passes, {
    equipmentValue,
    atLeast: atLeast.value,
    equipmentBoughtInThreeYears,
    boughtAtLeast: boughtAtLeast.value,
    isConsistent,
    ...citedBy(atLeast, boughtAtLeast),
  });
}

/**
 * MH-2.1.2d, from 2021-12-10: an enterprise spent 5 % or more of its previous-year revenue on R&D.
 * Compared by multiplying, so nothing is rounded.
 */
export function isResearchIntensive(facts: DistrictFacts): Finding {
  const { hostKind, previousYearResearchExpense, figures } = facts;
  const { previousYearRevenue } = figures;
  const percentAtLeast = RESEARCH_EXPENSE_PERCENT.value;
  const shown = { hostKind, previousYearResearchExpense, previousYearRevenue, percentAtLeast };
  if (hostKind !== 'enterprise') return notAsked(INTENSITY, shown);
  const spent = fenOf(previousYearResearchExpense) * 100n;
  return judged(INTENSITY, spent >= fenOf(previousYearRevenue) * BigInt(percentAtLeast), shown);
}

/**
 * MH-2.1.2e, from 2021-12-10: in three years an enterprise had one high-tech transformation project
 * recognised, a university or institute transferred two results of the field. Of a civil
 * non-enterprise organisation the text asks neither.
 */
export function isTransforming({ hostKind, figures, recentYears: years }: DistrictFacts): Finding {
  if (hostKind === 'enterprise') {
    const projects = figures.transformationProjects
      .filter(({ recognisedOn }) => includesDay(years, recognisedOn))
      .map(({ certificate }) => certificate);
    return transformationFinding(hostKind, years, [projects, TRANSFORMATIONS_AT_LEAST.value]);
  }
  if (hostKind === 'university' || hostKind === 'research-institute') {
    const results = figures.transferredResults
      .filter(({ on }) => includesDay(years, on))
      .map(({ title }) => title);
    return transformationFinding(hostKind, years, [results, TRANSFERRED_RESULTS_AT_LEAST.value]);
  }
  return notAsked(TRANSFORMATION, { hostKind });
}

function transformationFinding(
  hostKind: string,
  years: Period,
  [names, atLeast]: readonly [readonly string[], number],
): Finding {
  const counting = [...new Set(names)];
  const facts = { hostKind, ...years, counting, atLeast };
  return judged(TRANSFORMATION, counting.length >= atLeast, facts);
}

/**
 * MH-2.1.2f, from 2021-12-10: a technical committee of five or more, of whom two thirds at most are
 * of the host unit. Who is an authority (权威知名人士) is for the reviewers to say.
 */
export function isCommitteeBalanced({ figures }: DistrictFacts): Finding {
  const { members, fromHostUnit } = figures.committee;
  const { numerator, denominator } = COMMITTEE_HOST_SHARE.value;
  const isConsistent =
    Number.isInteger(members) &&
    Number.isInteger(fromHostUnit) &&
    fromHostUnit >= 0 &&
    fromHostUnit <= members;
  const passes =
    isConsistent &&
    members >= COMMITTEE_AT_LEAST.value &&
    fromHostUnit * denominator <= members * numerator;
  return judged(COMMITTEE, passes, {
    members: String(members),
    atLeast: COMMITTEE_AT_LEAST.value,
    fromHostUnit: String(fromHostUnit),
    hostShareAtMost: `${numerator}/${denominator}`,
    isConsistent,
  });
}

/**
 * MH-2.1.2, from 2021-12-10: every condition of a district centre that figures decide. Without the
 * figures none of them is met.
 */
export function districtFindings(facts: CentreFacts): Basis {
  const { figures, host, previousYearResearchExpense, superior } = facts;
  if (figures === undefined) return RULES.map((rule) => judged(rule, false, { stated: false }));
  const district: DistrictFacts = {
    hostKind: host.kind,
    previousYearResearchExpense,
    figures,
    recentYears: recentYears(dateAt(facts.call.closesAt), dateAt(facts.submittedAt)),
    superior,
  };
  return [
    isRevenueSufficient(district),
    hasRecentOwnRight(district),
    isTalentSufficient(district),
    isEquipmentSufficient(district),
    isResearchIntensive(district),
    isTransforming(district),
    isCommitteeBalanced(district),
  ];
}

function notAsked(rule: Rule, facts: Finding['facts']): Finding {
  return { ...rule, verdict: 'not-applicable', facts };
}

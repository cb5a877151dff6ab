import type { CentreFiguresFacts } from '../chapters/centre-conditions.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import {
  ACADEMIC_MASTER_PERCENT,
  ENTERPRISE_MASTER_PERCENT,
  RESEARCH_STAFF_AT_LEAST,
  RESEARCH_STAFF_PERCENT,
} from './centre-parameters.ts';

/** The rule on the people of a district centre. */
export const TALENT = { rule: 'research-staff', clause: 'MH-2.1.2c' } as const;
const WHOLE = 100;

interface TalentFacts {
  readonly hostKind: string;
  readonly figures: Pick<
    CentreFiguresFacts,
    'staff' | 'researchStaff' | 'researchStaffMasterOrAbove'
  >;
}

/**
 * MH-2.1.2c, from 2021-12-10: of the R&D staff of a university or institute 60 % or more have a
 * master's degree or above. Of an enterprise, 20 % of the staff or 40 people are R&D staff, of whom
 * 40 % or more have such a degree. Of a civil non-enterprise organisation the text asks neither.
 * Shares are compared by multiplying, so nothing is rounded; counts that contradict each other fail.
 */
export function isTalentSufficient({ hostKind, figures }: TalentFacts): Finding {
  switch (hostKind) {
    case 'university':
    case 'research-institute':
      return academicFinding({ hostKind, figures });
    case 'enterprise':
      return enterpriseFinding({ hostKind, figures });
    default:
      return { ...TALENT, verdict: 'not-applicable', facts: { hostKind } };
  }
}

function academicFinding({ hostKind, figures }: TalentFacts): Finding {
  const passes = isConsistent(figures) && hasMasters(figures, ACADEMIC_MASTER_PERCENT.value);
  return judged(TALENT, passes, {
    hostKind,
    ...counts(figures),
    masterPercentAtLeast: ACADEMIC_MASTER_PERCENT.value,
  });
}

function enterpriseFinding({ hostKind, figures }: TalentFacts): Finding {
  const { staff, researchStaff } = figures;
  const isLargeTeam =
    researchStaff >= RESEARCH_STAFF_AT_LEAST.value ||
    researchStaff * WHOLE >= staff * RESEARCH_STAFF_PERCENT.value;
  const passes =
    isConsistent(figures) && isLargeTeam && hasMasters(figures, ENTERPRISE_MASTER_PERCENT.value);
  return judged(TALENT, passes, {
    hostKind,
    ...counts(figures),
    researchStaffPercentAtLeast: RESEARCH_STAFF_PERCENT.value,
    researchStaffAtLeast: RESEARCH_STAFF_AT_LEAST.value,
    masterPercentAtLeast: ENTERPRISE_MASTER_PERCENT.value,
  });
}

function hasMasters(
  { researchStaff, researchStaffMasterOrAbove }: TalentFacts['figures'],
  percent: number,
): boolean {
  // A share of nobody is no share.
  return researchStaff > 0 && researchStaffMasterOrAbove * WHOLE >= researchStaff * percent;
}

function isConsistent(figures: TalentFacts['figures']): boolean {
  const { staff, researchStaff, researchStaffMasterOrAbove } = figures;
  return (
    [staff, researchStaff, researchStaffMasterOrAbove].every(Number.isInteger) &&
    0 <= researchStaffMasterOrAbove &&
    researchStaffMasterOrAbove <= researchStaff &&
    researchStaff <= staff
  );
}

function counts(figures: TalentFacts['figures']) {
  return {
    staff: String(figures.staff),
    researchStaff: String(figures.researchStaff),
    researchStaffMasterOrAbove: String(figures.researchStaffMasterOrAbove),
    isConsistent: isConsistent(figures),
  };
}

import { ROLES } from './roles.ts';
import type { Role } from './roles.ts';

/** What can be read, as rows of the table below. */
export type Reading =
  | 'calls'
  | 'applications'
  | 'eligibility'
  | 'projects'
  | 'centres'
  | 'recognitions'
  | 'recognition-history'
  | 'revocation-proposals'
  | 'search'
  | 'person-references'
  | 'listed-members'
  | 'duties'
  | 'history'
  | 'funds'
  | 'ledger'
  | 'blacklist'
  | 'credit-changes'
  | 'person-credit'
  | 'duplicate-cases'
  | 'policy'
  | 'duplicate-check'
  | 'public-money'
  | 'operations';

const OFFICES: readonly Role[] = [
  'commission-officer',
  'commission-approver',
  'town-officer',
  'economic-officer',
  'finance-officer',
  'finance-approver',
  'government-office',
  'credit-officer',
  'supervisor',
];
const READERS: readonly Role[] = [...OFFICES, 'auditor', 'reporting-system', 'administrator'];
/** Who has a part in recognitions alone; the funds of this district are none of their business. */
const RECOGNITION_OFFICES: readonly Role[] = [
  'district-officer',
  'project-centre-officer',
  'municipal-officer',
];

/**
 * Which role may read what. The finance bureau reads everything of every project (MH-1.6.1). An
 * applicant reads what is its own; the query handlers narrow it to its credit code.
 */
export const READING_ROLES: Readonly<Record<Reading, readonly Role[]>> = {
  calls: ROLES,
  applications: [...READERS, 'applicant', 'expert'],
  eligibility: [...OFFICES, 'applicant'],
  projects: [...READERS, 'applicant'],
  centres: [...READERS, 'applicant', 'expert'],
  recognitions: [...READERS, ...RECOGNITION_OFFICES, 'applicant', 'expert'],
  'recognition-history': [...READERS, ...RECOGNITION_OFFICES, 'applicant'],
  'revocation-proposals': [...OFFICES, ...RECOGNITION_OFFICES],
  search: [...READERS, ...RECOGNITION_OFFICES, 'applicant', 'expert'],
  'listed-members': OFFICES,
  'person-references': ['credit-officer', 'commission-officer', 'applicant'],
  duties: [...READERS, 'applicant'],
  history: [...READERS, 'applicant'],
  funds: READERS,
  ledger: READERS,
  blacklist: [...READERS, 'applicant'],
  'credit-changes': READERS,
  'person-credit': ['credit-officer', 'supervisor'],
  'duplicate-cases': READERS,
  policy: [...READERS, 'applicant'],
  'duplicate-check': [...OFFICES, 'auditor', 'applicant'],
  'public-money': [...READERS, 'applicant'],
  operations: ['administrator', 'supervisor'],
};

/** What a role may read, by the table. */
export function readingsOf(role: Role): readonly Reading[] {
  const readings = Object.keys(READING_ROLES) as Reading[];
  return readings.filter((reading) => READING_ROLES[reading].includes(role));
}

import type { AssignExpert } from '@grants/domain';
import { otherUnits } from './units.ts';

/** The technical fields of the catalogue, each with the letter of its experts. */
export const FIELDS = {
  高端装备: 'E',
  新一代信息技术: 'I',
  人工智能: 'A',
  生物医药: 'B',
  其他: 'M',
} as const;

export type Field = keyof typeof FIELDS;

export type Expert = Omit<AssignExpert['data'], 'applicationId'> & { readonly field: Field };

const EMPLOYERS = [otherUnits.university, otherUnits.institute, otherUnits.academy] as const;
const PANEL_SIZE = 6;

/** The invented experts of a field, six of them: one more than a panel needs. */
export function expertsOf(field: Field): readonly Expert[] {
  return Array.from({ length: PANEL_SIZE }, (_, index) => ({
    expertId: `expert-${FIELDS[field]}${index + 1}`,
    field,
    unitCreditCode: (EMPLOYERS[index % EMPLOYERS.length] ?? otherUnits.academy).creditCode,
  }));
}

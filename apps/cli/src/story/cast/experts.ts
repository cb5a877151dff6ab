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
const POOL_SIZE = 9;

/** The invented experts of a field: nine, of three employers in turn. */
export function expertsOf(field: Field): readonly Expert[] {
  return Array.from({ length: POOL_SIZE }, (_, index) => expert(field, index + 1));
}

/** The n-th expert of a field, counted from 1. */
export function expert(field: Field, n: number): Expert {
  const employer = EMPLOYERS[(n - 1) % EMPLOYERS.length] ?? otherUnits.university;
  return {
    expertId: `expert-${FIELDS[field]}${n}`,
    field,
    unitCreditCode: employer.creditCode,
  };
}

/** The last catalogue item of each field, in the order of the catalogue (MH-A2). */
const FIELD_ENDS = [2, 5, 9, 13, 18] as const;

/** The field that a catalogue item is of. */
export function fieldOf(item: number): Field {
  const fields = Object.keys(FIELDS) as Field[];
  return fields[FIELD_ENDS.findIndex((end) => item <= end)] ?? '其他';
}

import { comparableText } from './text.ts';

/** A unit that took another name, alone or with others: what it was called until `from`. */
export interface FormerName {
  readonly name: string;
  readonly laterName: string;
  /** The day of the new name, as YYYY-MM-DD. */
  readonly from: string;
}

/** What units were called before; data of the caller. */
export type FormerNames = readonly FormerName[];

/**
 * The name of a unit taken apart. `organisation` is the legal person, without a province put before
 * it; `department` what is named of it after that (a school, an institute, a branch).
 */
export interface UnitName {
  readonly text: string;
  readonly organisation: string;
  readonly department?: string;
  readonly place?: string;
  /** What is left of the organisation without place, trade and legal form: its own name. */
  readonly brand?: string;
}

/**
 * How far two unit names agree: the `same` organisation and, where both name one, department;
 * `same-parent`, when they are parts of one organisation; `same-brand`, when only the brand is
 * shared, as companies of one group do; `different`.
 */
export type UnitNameAgreement = 'same' | 'same-parent' | 'same-brand' | 'different';

/** Reads a unit's name as it is written; undefined when there is nothing to compare. */
export function unitName(raw: string, formerNames: FormerNames = []): UnitName | undefined {
  const text = comparableText(raw);
  if (text === '') return undefined;
  const [, head = text, tail = ''] = /^(.+?(?:大学|公司|党校|科学院))(.*)$/u.exec(text) ?? [];
  const later = formerNames.find(({ name }) => comparableText(name) === head)?.laterName;
  const organisation = later === undefined ? head : comparableText(later);
  return tail === '' ? { text, organisation } : { text, organisation, department: tail };
}

/** Compares two unit names; undefined when one is missing. */
export function unitNameAgreement(
  one: UnitName | undefined,
  other: UnitName | undefined,
): UnitNameAgreement | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.organisation !== other.organisation) return 'different';
  const [left, right] = [one.department, other.department];
  return left === undefined || right === undefined || left === right ? 'same' : 'same-parent';
}

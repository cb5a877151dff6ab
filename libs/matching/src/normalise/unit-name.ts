import type { CalendarDate } from '@grants/kernel';

import { latestName } from './former-names.ts';
import type { FormerNames } from './former-names.ts';
import { comparableText, normalisedText } from './text.ts';
import {
  arePlacesAlike,
  departmentName,
  headAndTail,
  inFull,
  isBranch,
  partsOf,
} from './unit-parts.ts';
import { PLACES } from './unit-words.ts';

/**
 * A unit's name taken apart. The organisation is the legal person (武汉大学), without a province put
 * before it and, for a company, without its legal form; the department is what the name says of it
 * after that (管理学院, 深圳分行).
 */
export interface UnitName {
  /** The name as written, without punctuation and spaces. */
  readonly text: string;
  readonly organisation: string;
  readonly department?: string;
  /** The innermost place before the organisation's own name; 中国 counts as one. */
  readonly place?: string;
  /** The organisation without its place, where that still is a name: 南开大学 of 天津南开大学. */
  readonly ownName?: string;
  /** A company's own name without place, trade and legal form. */
  readonly brand?: string;
}

/** What is known beside the written name. */
export interface UnitNameContext {
  readonly formerNames?: FormerNames;
  /** The day on which the name was written. */
  readonly on?: CalendarDate;
}

/**
 * How far two names agree. `same`: one organisation, and no two departments named. `same-parent`:
 * two departments of one organisation, or a branch and its parent. `same-brand`: two companies that
 * share their brand only, as those of one group do. `different`: all others, whatever trade and legal
 * form they share.
 */
export type UnitNameAgreement = 'same' | 'same-parent' | 'same-brand' | 'different';

const BETWEEN_UNITS = /[、,;/&]|(?<=\p{Script=Han}) (?=\p{Script=Han}{4})/u;
const PLACE_IN_BRACKETS = new RegExp(`\\((${PLACES.join('|')})市?\\)`, 'u');

/** The first unit that a text names; undefined when it names none that can be compared. */
export function unitName(raw: string, context: UnitNameContext = {}): UnitName | undefined {
  const [first = ''] = normalisedText(raw).split(BETWEEN_UNITS);
  const written = comparableText(placeFirst(first));
  const [head, tail] = headAndTail(inFull(written));
  const { formerNames, on } = context;
  const parts = partsOf(formerNames === undefined ? head : latestName(head, formerNames, on));
  if (parts === undefined || written === '') return undefined;
  return { text: written, ...parts, ...(tail !== '' && { department: departmentName(tail) }) };
}

/** A company may name its place in brackets: 某某科技(深圳)有限公司. */
function placeFirst(name: string): string {
  if (!name.includes('公司')) return name;
  const place = PLACE_IN_BRACKETS.exec(name)?.[1];
  return place === undefined ? name : `${place}${name.replace(PLACE_IN_BRACKETS, '')}`;
}

/** Compares two units, in either order with one result; undefined when one of them is missing. */
export function unitNameAgreement(
  one: UnitName | undefined,
  other: UnitName | undefined,
): UnitNameAgreement | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (areOneOrganisation(one, other)) {
    return agreementOfDepartments(one.department, other.department);
  }
  const isOneBrand = one.brand !== undefined && one.brand === other.brand;
  return isOneBrand ? 'same-brand' : 'different';
}

/** A place that only one of them names may be left out; two that are not one place may not. */
function areOneOrganisation(one: UnitName, other: UnitName): boolean {
  if (one.organisation === other.organisation) return arePlacesAlike(one.place, other.place);
  return one.ownName === other.organisation || other.ownName === one.organisation;
}

function agreementOfDepartments(one = '', other = ''): UnitNameAgreement {
  // A school may be named with the one it is part of; a branch is never its parent.
  if (one === '' || other === '') return isBranch(one + other) ? 'same-parent' : 'same';
  return one.startsWith(other) || other.startsWith(one) ? 'same' : 'same-parent';
}

import { canonicalIpNumber } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { CentreLevel } from '../centre/content.ts';
import { normalisedTitle } from '../duplicate-case/title.ts';
import type { ClaimKind } from './events.ts';

/** What is claimed. The id of a claim is the SHA-256 of this value's canonical JSON, in hex. */
export interface ClaimedIdentity {
  readonly kind: ClaimKind;
  readonly identity: string;
}

/**
 * One unit's project by its title, which is supported once only (MH-1.3.3). Titles that differ in
 * spacing, case or punctuation are one title. Claims are stored under it: were it reckoned
 * otherwise one day, a claim of today would not be found again.
 */
export function unitAndTitleClaim(leadCreditCode: string, title: string): ClaimedIdentity {
  return { kind: 'unit-and-title', identity: `${leadCreditCode}|${normalisedTitle(title)}` };
}

/** What makes a centre the same one, whatever the id it is applied for under. */
export interface CentreIdentity {
  readonly hostCreditCode: string;
  readonly level: CentreLevel;
  readonly title: string;
}

/**
 * One centre of a host, which is awarded once only (MH-2.2.1, MH-2.2.3). A host may have several,
 * and one that becomes a centre of a higher level is awarded at that level once more. Stored as
 * `unitAndTitleClaim` is.
 */
export function researchCentreClaim(centre: CentreIdentity): ClaimedIdentity {
  const { hostCreditCode, level, title } = centre;
  return {
    kind: 'research-centre',
    identity: `${hostCreditCode}|${level}|${normalisedTitle(title)}`,
  };
}

/**
 * The IP rights a project is built on, each of which is supported once only under a programme
 * (MH-1.3.3), however its number is written. A number told twice is one right; a text without a
 * number claims nothing.
 */
export function intellectualPropertyClaims(
  programme: Programme,
  numbers: readonly string[],
): readonly ClaimedIdentity[] {
  const canonical = new Set(numbers.map(canonicalIpNumber).filter((number) => number !== ''));
  return [...canonical].map((number) => ({
    kind: 'intellectual-property',
    identity: `${programme}|${number}`,
  }));
}

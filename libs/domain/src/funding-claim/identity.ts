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

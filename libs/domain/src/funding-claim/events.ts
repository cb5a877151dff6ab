// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { EventOf } from '@grants/kernel';

/**
 * What may be supported once only: one unit's project by title, one IP right for one purpose, or
 * one R&D centre of a unit.
 */
export type ClaimKind = 'unit-and-title' | 'intellectual-property' | 'research-centre';

/** The claim is taken: nothing else is supported under this identity while it is. */
export type FundingClaimed = EventOf<
  'FundingClaimed',
  {
    /** Derived from kind and identity; the stream's id. */
    readonly claimId: string;
    readonly kind: ClaimKind;
    /** What is claimed, readable: `91310112…|normalised title`; see `identity.ts` for each kind. */
    readonly identity: string;
    /** Of a centre, both are the id of the centre. */
    readonly applicationId: string;
    readonly projectId: string;
  }
>;
/** The support never came to be; another application may claim it. */
export type FundingClaimReleased = EventOf<
  'FundingClaimReleased',
  { readonly claimId: string; readonly applicationId: string; readonly reason: string }
>;

export type FundingClaimEvent = FundingClaimed | FundingClaimReleased;

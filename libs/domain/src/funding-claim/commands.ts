import type { CommandOf } from '@grants/kernel';
import type { ClaimKind } from './events.ts';

export type ClaimFunding = CommandOf<
  'ClaimFunding',
  {
    readonly claimId: string;
    readonly kind: ClaimKind;
    readonly identity: string;
    readonly applicationId: string;
    readonly projectId: string;
  }
>;
export type ReleaseFundingClaim = CommandOf<
  'ReleaseFundingClaim',
  { readonly claimId: string; readonly applicationId: string; readonly reason: string }
>;

export type FundingClaimCommand = ClaimFunding | ReleaseFundingClaim;

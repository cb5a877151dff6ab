import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import type { ClaimFunding, FundingClaimCommand, ReleaseFundingClaim } from './commands.ts';
import type { FundingClaimed, FundingClaimEvent } from './events.ts';
import { fundingClaimRejections } from './rejections.ts';
import type { FundingClaimRejection } from './rejections.ts';
import type { FundingClaim } from './state.ts';

type FundingClaimDecision = Decision<FundingClaimEvent, FundingClaimRejection>;

/** What follows from a command on a claim. */
export function decide(command: FundingClaimCommand, state: FundingClaim): FundingClaimDecision {
  switch (command.type) {
    case 'ClaimFunding':
      return claimFunding(command, state);
    case 'ReleaseFundingClaim':
      return releaseFundingClaim(command, state);
  }
}

/** MH-1.3.3, MH-2.2.1: what is supported already is not supported again. */
function claimFunding({ data }: ClaimFunding, state: FundingClaim): FundingClaimDecision {
  const known = lastClaimOf(state);
  if (known && (known.kind !== data.kind || known.identity !== data.identity)) {
    return fundingClaimRejections.identityDiffers(data.claimId, data, known);
  }
  if (state.status !== 'held') return accept({ type: 'FundingClaimed', data });
  return state.claim.applicationId === data.applicationId
    ? accept()
    : fundingClaimRejections.taken(state.claim);
}

/** Sets free what an application claimed whose support never came to be, or was taken back. */
function releaseFundingClaim(
  { data }: ReleaseFundingClaim,
  state: FundingClaim,
): FundingClaimDecision {
  const holder = lastClaimOf(state)?.applicationId;
  if (holder === undefined) {
    return fundingClaimRejections.notClaimed(data.claimId, data.applicationId);
  }
  if (holder !== data.applicationId) {
    return fundingClaimRejections.notHolder(data.claimId, data.applicationId, holder);
  }
  return state.status === 'held' ? accept({ type: 'FundingClaimReleased', data }) : accept();
}

function lastClaimOf(state: FundingClaim): FundingClaimed['data'] | undefined {
  switch (state.status) {
    case 'free':
      return undefined;
    case 'held':
      return state.claim;
    case 'released':
      return state.lastClaim;
  }
}

import type { FundingClaimed, FundingClaimEvent } from './events.ts';

/** What may be supported once only, and who has it. */
export type FundingClaim =
  | { readonly status: 'free' }
  | { readonly status: 'held'; readonly claim: FundingClaimed['data'] }
  | { readonly status: 'released'; readonly lastClaim: FundingClaimed['data'] };

export const initialFundingClaim: FundingClaim = { status: 'free' };

/** The claim after an event. */
export function evolve(state: FundingClaim, event: FundingClaimEvent): FundingClaim {
  switch (event.type) {
    case 'FundingClaimed':
      return { status: 'held', claim: event.data };
    case 'FundingClaimReleased':
      return state.status === 'held' ? { status: 'released', lastClaim: state.claim } : state;
  }
}

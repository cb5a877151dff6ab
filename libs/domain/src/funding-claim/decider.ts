import type { Decider } from '@grants/kernel';
import type { FundingClaimCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { FundingClaimEvent } from './events.ts';
import type { FundingClaimRejection } from './rejections.ts';
import { evolve, initialFundingClaim } from './state.ts';
import type { FundingClaim } from './state.ts';

/** Uniqueness of support (不再重复支持, MH-1.3.3; 一次性, MH-2.2.1): one stream for each thing supported once only. */
export const fundingClaimDecider: Decider<
  FundingClaimCommand,
  FundingClaimEvent,
  FundingClaim,
  FundingClaimRejection
> = { initialState: initialFundingClaim, evolve, decide };

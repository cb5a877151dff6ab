import type { Decider } from '@grants/kernel';
import type { FundCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { FundEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { FundRejection } from './rejections.ts';
import { initialFund } from './state.ts';
import type { Fund } from './state.ts';

/**
 * One budget line: the only place where commitments meet the appropriation, so that no two
 * approvals can spend the same money.
 */
export const fundDecider: Decider<FundCommand, FundEvent, Fund, FundRejection> = {
  initialState: initialFund,
  evolve,
  decide,
};

import type { Decider } from '@grants/kernel';
import type { CreditStandingCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { CreditStandingEvent } from './events.ts';
import type { CreditStandingRejection } from './rejections.ts';
import { evolve, initialCreditStanding } from './state.ts';
import type { CreditStanding } from './state.ts';

/** The credit record of one unit or one person (科研信用): violations, bans, integrity entries. */
export const creditStandingDecider: Decider<
  CreditStandingCommand,
  CreditStandingEvent,
  CreditStanding,
  CreditStandingRejection
> = { initialState: initialCreditStanding, evolve, decide };

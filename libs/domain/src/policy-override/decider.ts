import type { Decider } from '@grants/kernel';
import type { PolicyOverrideCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { PolicyOverrideEvent } from './events.ts';
import type { PolicyOverrideRejection } from './rejections.ts';
import { evolve, initialPolicyOverrides } from './state.ts';
import type { PolicyOverrides } from './state.ts';

/** What superior policies replace of one edition (MH-O7): one stream holds all of it. */
export const policyOverrideDecider: Decider<
  PolicyOverrideCommand,
  PolicyOverrideEvent,
  PolicyOverrides,
  PolicyOverrideRejection
> = { initialState: initialPolicyOverrides, evolve, decide };

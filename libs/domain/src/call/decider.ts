import type { Decider } from '@grants/kernel';
import type { CallCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { CallEvent } from './events.ts';
import type { CallRejection } from './rejections.ts';
import { evolve, initialCall } from './state.ts';
import type { Call } from './state.ts';

/** The publication of a call, its extension and its withdrawal (MH-1.2, MH-1.3.1, MH-1.3.5). */
export const callDecider: Decider<CallCommand, CallEvent, Call, CallRejection> = {
  initialState: initialCall,
  evolve,
  decide,
};

import type { Decider } from '@grants/kernel';
import type { ExternalAwardCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { ExternalAwardEvent } from './events.ts';
import type { ExternalAwardRejection } from './rejections.ts';
import { evolve, initialExternalAward } from './state.ts';
import type { ExternalAward } from './state.ts';

/** An award of another funder, imported so that nothing is supported twice (MH-1.3.3). */
export const externalAwardDecider: Decider<
  ExternalAwardCommand,
  ExternalAwardEvent,
  ExternalAward,
  ExternalAwardRejection
> = { initialState: initialExternalAward, evolve, decide };

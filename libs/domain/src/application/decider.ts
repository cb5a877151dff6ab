import type { Decider } from '@grants/kernel';
import type { ApplicationCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { ApplicationEvent } from './events.ts';
import type { ApplicationRejection } from './rejections.ts';
import { evolve, initialApplication } from './state.ts';
import type { Application } from './state.ts';

/** An application from submission to approval, refusal or withdrawal (MH-1.1, MH-1.3, MH-1.4). */
export const applicationDecider: Decider<
  ApplicationCommand,
  ApplicationEvent,
  Application,
  ApplicationRejection
> = { initialState: initialApplication, evolve, decide };

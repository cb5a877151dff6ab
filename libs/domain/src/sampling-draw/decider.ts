import type { Decider } from '@grants/kernel';
import type { SamplingDrawCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { SamplingDrawEvent } from './events.ts';
import type { SamplingDrawRejection } from './rejections.ts';
import { evolve, initialSamplingDraw } from './state.ts';
import type { SamplingDraw } from './state.ts';

/** The draw of a sample of recommended applications (SH-11.2). */
export const samplingDrawDecider: Decider<
  SamplingDrawCommand,
  SamplingDrawEvent,
  SamplingDraw,
  SamplingDrawRejection
> = { initialState: initialSamplingDraw, evolve, decide };

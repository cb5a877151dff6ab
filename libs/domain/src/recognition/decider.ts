import type { Decider } from '@grants/kernel';
import type { RecognitionCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { RecognitionEvent } from './events.ts';
import type { RecognitionRejection } from './rejections.ts';
import { evolve, initialRecognition } from './state.ts';
import type { Recognition } from './state.ts';

/** The recognition of a transformation project, from application to revocation (SH-5 to SH-18). */
export const recognitionDecider: Decider<
  RecognitionCommand,
  RecognitionEvent,
  Recognition,
  RecognitionRejection
> = { initialState: initialRecognition, evolve, decide };

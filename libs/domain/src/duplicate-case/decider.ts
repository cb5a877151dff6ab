import type { Decider } from '@grants/kernel';
import type { DuplicateCaseCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { DuplicateCaseEvent } from './events.ts';
import type { DuplicateCaseRejection } from './rejections.ts';
import { evolve, initialDuplicateCase } from './state.ts';
import type { DuplicateCase } from './state.ts';

/** A suspected second support of one project (重复支持, MH-1.3.3), and what was found of it. */
export const duplicateCaseDecider: Decider<
  DuplicateCaseCommand,
  DuplicateCaseEvent,
  DuplicateCase,
  DuplicateCaseRejection
> = { initialState: initialDuplicateCase, evolve, decide };

import type { Decider } from '@grants/kernel';
import type { CentreCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { CentreEvent } from './events.ts';
import type { CentreRejection } from './rejections.ts';
import { evolve, initialCentre } from './state.ts';
import type { Centre } from './state.ts';

/** R&D centres: application, selection, award, construction and evaluation (chapter 二). */
export const centreDecider: Decider<CentreCommand, CentreEvent, Centre, CentreRejection> = {
  initialState: initialCentre,
  evolve,
  decide,
};

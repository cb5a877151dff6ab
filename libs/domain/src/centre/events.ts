// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CentreApplicationEvent } from './application-events.ts';
import type { CentreAwardEvent } from './award-events.ts';

export type * from './application-events.ts';
export type * from './award-events.ts';
export type * from './content.ts';

/** Everything that happens to an R&D centre (创新研发中心), from application to evaluation. */
export type CentreEvent = CentreApplicationEvent | CentreAwardEvent;

import { instantOfEpochMs } from '@grants/kernel';
import type { Clock } from '@grants/kernel';

/** The machine's clock. */
export const systemClock: Clock = { now: () => instantOfEpochMs(Date.now()) };

import { instantOfEpochMs } from '@grants/kernel';
import type { Act } from '../story/act.ts';
import type { Random } from './random.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Midnight in Shanghai comes so much earlier than in UTC. */
const SHANGHAI_MS = 8 * 60 * MINUTE_MS;
const OFFICES_OPEN_MS = 9 * 60 * MINUTE_MS;
const OFFICE_SECONDS = 8 * 3600;

/**
 * When an act happens, in milliseconds since 1970: on its day, at some second of the office hours,
 * and a minute after the act before it at the earliest.
 *
 * @throws RangeError when the act before it was on a later day
 */
export function momentOf(act: Act, random: Random, lastAt: number): number {
  const midnight = Date.parse(act.on) - SHANGHAI_MS;
  const drawn =
    act.at === undefined
      ? OFFICES_OPEN_MS + random.below(OFFICE_SECONDS) * SECOND_MS
      : Date.parse(`1970-01-01T${act.at}Z`);
  const at = Math.max(midnight + drawn, lastAt + MINUTE_MS);
  if (at < midnight + DAY_MS) return at;
  throw new RangeError(`${act.request.type} on ${act.on} comes after ${instantOfEpochMs(lastAt)}`);
}

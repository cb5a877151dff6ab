import type { PreparedRecord } from './prepared.ts';
import type { Rarity } from './rarity.ts';

/** Two records about to be compared. */
export interface Pair {
  readonly left: PreparedRecord;
  readonly right: PreparedRecord;
  readonly rarity: Rarity;
}

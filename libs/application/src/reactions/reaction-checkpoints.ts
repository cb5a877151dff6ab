import type { Position } from '@grants/event-store';

/** Where the reactions have got to. Durable when `advance` returns; outlives every view. */
export interface ReactionCheckpoints {
  reached(): Promise<Position | undefined>;
  advance(position: Position): Promise<void>;
}

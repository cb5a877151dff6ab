import type { ClauseId } from '@grants/kernel';

export type HoldGround = 'duplicate-case' | 'ban' | 'notice-objection';

/** A stop on approval and on every disbursement until it is released. */
export interface Hold {
  readonly holdId: string;
  readonly ground: HoldGround;
  /** The case, ban or objection that placed it. */
  readonly sourceId: string;
  readonly clause: ClauseId;
}

import type { Decider } from '@grants/kernel';
import type { TreasuryBatchCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { TreasuryBatchEvent } from './events.ts';
import type { TreasuryBatchRejection } from './rejections.ts';
import { evolve, initialTreasuryBatch } from './state.ts';
import type { TreasuryBatch } from './state.ts';

/** A payment list of the treasury, reconciled with what was authorised. */
export const treasuryBatchDecider: Decider<
  TreasuryBatchCommand,
  TreasuryBatchEvent,
  TreasuryBatch,
  TreasuryBatchRejection
> = { initialState: initialTreasuryBatch, evolve, decide };

import type { CommandOf } from '@grants/kernel';
import type { PolicyOverrideRecorded, PolicyOverrideWithdrawn } from './events.ts';

/** An override in force, as its stream tells; which decision it touches the rules say. */
export type OverrideFact = PolicyOverrideRecorded['data'];

export type RecordPolicyOverride = CommandOf<
  'RecordPolicyOverride',
  PolicyOverrideRecorded['data']
>;
export type WithdrawPolicyOverride = CommandOf<
  'WithdrawPolicyOverride',
  PolicyOverrideWithdrawn['data']
>;

export type PolicyOverrideCommand = RecordPolicyOverride | WithdrawPolicyOverride;

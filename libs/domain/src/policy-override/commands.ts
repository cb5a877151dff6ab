import type { CommandOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { PolicyOverrideRecorded } from './events.ts';

/** An override in force, as its stream tells; which decision it touches the rules say. */
export type OverrideFact = PolicyOverrideRecorded['data'];

export type RecordPolicyOverride = CommandOf<
  'RecordPolicyOverride',
  PolicyOverrideRecorded['data']
>;
export type WithdrawPolicyOverride = CommandOf<
  'WithdrawPolicyOverride',
  { readonly overrideId: string; readonly reason: string; readonly document: OfficialDocument }
>;

export type PolicyOverrideCommand = RecordPolicyOverride | WithdrawPolicyOverride;

import { accept } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isClause, overridableParametersOf } from '@grants/policy';
import { isSameContent } from '../same-content.ts';
import type {
  OverrideFact,
  PolicyOverrideCommand,
  RecordPolicyOverride,
  WithdrawPolicyOverride,
} from './commands.ts';
import type { PolicyOverrideEvent } from './events.ts';
import { policyOverrideRejections } from './rejections.ts';
import type { PolicyOverrideRejection } from './rejections.ts';
import type { OverrideRecord, PolicyOverrides } from './state.ts';

export type PolicyOverrideDecision = Decision<PolicyOverrideEvent, PolicyOverrideRejection>;
interface Refusal {
  readonly rejected: PolicyOverrideRejection;
}

/** What follows from a command on the overrides of an edition. */
export function decide(
  command: PolicyOverrideCommand,
  overrides: PolicyOverrides,
): PolicyOverrideDecision {
  switch (command.type) {
    case 'RecordPolicyOverride':
      return recordPolicyOverride(command, overrides);
    case 'WithdrawPolicyOverride':
      return withdrawPolicyOverride(command, overrides);
  }
}

/**
 * Records that a superior policy replaces a parameter (MH-O7). A parameter that nothing reads, or a
 * value it cannot have, would be an override without effect, so neither is recorded.
 */
function recordPolicyOverride(
  { data }: RecordPolicyOverride,
  overrides: PolicyOverrides,
): PolicyOverrideDecision {
  const known = recordOf(data, overrides);
  if (known?.withdrawal) return policyOverrideRejections.withdrawn(known.withdrawal);
  if (known) {
    return isSameContent(known.override, data)
      ? accept()
      : policyOverrideRejections.idTaken(data.overrideId);
  }
  return (
    effectRefusal(data) ??
    periodRefusal(data, overrides) ??
    accept({ type: 'PolicyOverrideRecorded', data })
  );
}

function withdrawPolicyOverride(
  { data }: WithdrawPolicyOverride,
  overrides: PolicyOverrides,
): PolicyOverrideDecision {
  const known = recordOf(data, overrides);
  if (!known) return policyOverrideRejections.unknown(data.overrideId, data.policyVersion);
  if (!known.withdrawal) return accept({ type: 'PolicyOverrideWithdrawn', data });
  return isSameContent(known.withdrawal, data)
    ? accept()
    : policyOverrideRejections.withdrawn(known.withdrawal);
}

function recordOf(
  { overrideId }: { readonly overrideId: string },
  { records }: PolicyOverrides,
): OverrideRecord | undefined {
  return records.find(({ override }) => override.overrideId === overrideId);
}

function effectRefusal(data: OverrideFact): Refusal | undefined {
  if (!isClause(data.clause)) return policyOverrideRejections.clauseUnknown(data.clause);
  const overridable = overridableParametersOf(data.policyVersion);
  const parameter = overridable.find(
    ({ rule, clause }) => rule === data.rule && clause === data.clause,
  );
  if (!parameter) return policyOverrideRejections.ruleNotOverridable(data, overridable);
  return parameter.read(data.value) === undefined
    ? policyOverrideRejections.valueUnreadable(data, parameter)
    : undefined;
}

function periodRefusal(data: OverrideFact, { records }: PolicyOverrides): Refusal | undefined {
  const { effectiveFrom, effectiveTo } = data;
  if (effectiveTo !== undefined && effectiveTo < effectiveFrom) {
    return policyOverrideRejections.datesNotInOrder(effectiveFrom, effectiveTo);
  }
  const other = records.find(
    ({ override, withdrawal }) =>
      !withdrawal && override.rule === data.rule && isOverlapping(override, data),
  );
  return other && policyOverrideRejections.overlaps(data.overrideId, other.override);
}

function isOverlapping(one: OverrideFact, other: OverrideFact): boolean {
  return beginsBeforeEndOf(one, other) && beginsBeforeEndOf(other, one);
}

function beginsBeforeEndOf({ effectiveFrom }: OverrideFact, { effectiveTo }: OverrideFact) {
  return effectiveTo === undefined || effectiveFrom <= effectiveTo;
}

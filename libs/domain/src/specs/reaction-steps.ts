import { expect } from '@jest/globals';
import { recorded } from '@grants/testing';
import type { GrantsEvent } from '../events.ts';
import type { CommandIntent, Reaction, ReactionFacts, Step } from '../reactions/reaction.ts';

/** What a reaction is told that asked for nothing. */
export const NO_FACTS: ReactionFacts = {
  matches: [],
  matcherVersion: '',
  applicationIds: [],
  recognitionIds: [],
  centreIds: [],
  knownAt: '',
};

/**
 * The steps that follow from an event, which is recorded as `event-9` on the first of July 2022.
 * Asks twice, with an event and facts that cannot be altered: a reaction is a pure function.
 */
export function stepsOf(
  reaction: Reaction,
  event: GrantsEvent,
  facts: ReactionFacts = NO_FACTS,
): readonly Step[] {
  const frozenEvent = deeplyFrozen(recordedAsNinth(event));
  const frozenFacts = deeplyFrozen(facts);
  const steps = reaction.react(frozenEvent, frozenFacts);
  expect(branchesOf(reaction.react(frozenEvent, frozenFacts))).toEqual(branchesOf(steps));
  return steps;
}

/** What a reaction asks to be told before it reacts to an event. */
export function factsAskedBy(reaction: Reaction, event: GrantsEvent) {
  return reaction.factsNeeded?.(recordedAsNinth(event));
}

/** The commands that are given when those of the named types are refused, and all others accepted. */
export function commandsGiven(
  steps: readonly Step[],
  ...refused: readonly CommandIntent['type'][]
): readonly CommandIntent[] {
  const given: CommandIntent[] = [];
  for (const { intent, ifRejected } of steps) {
    given.push(intent);
    if (!refused.includes(intent.type)) continue;
    if (!ifRejected) throw new Error(`${intent.type} is not foreseen to be refused`);
    return [...given, ...commandsGiven(ifRejected(refusalOf(intent.type)), ...refused)];
  }
  return given;
}

/** The refusal that `commandsGiven` answers a command with. */
export function refusalOf(type: CommandIntent['type']) {
  return { code: `${type}.REFUSED`, message: `${type} 被拒绝` };
}

/** Every step with the steps taken instead when it is refused, as plain data. */
function branchesOf(steps: readonly Step[]): readonly unknown[] {
  return steps.map(({ intent, ifRejected }) => ({
    intent,
    otherwise: ifRejected && branchesOf(ifRejected(refusalOf(intent.type))),
  }));
}

function deeplyFrozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deeplyFrozen(part);
  }
  return Object.freeze(value);
}

function recordedAsNinth(event: GrantsEvent) {
  return recorded(event, { eventId: 'event-9', occurredOn: '2022-07-01' });
}

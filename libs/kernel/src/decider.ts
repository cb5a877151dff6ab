import type { Rejection } from './rejection.ts';

/**
 * What a decision function answers: the events that now hold, or the one rule that says no.
 *
 * An accepted decision with no events means "already so": the command was repeated.
 */
export type Decision<Event, Refusal extends Rejection = Rejection> =
  { readonly accepted: readonly Event[] } | { readonly rejected: Refusal };

/**
 * An aggregate as a value of three pure parts (Jérémie Chassaing, "Functional Event Sourcing
 * Decider", 2021). `evolve` is total and never throws; `decide` never reads a clock.
 */
export interface Decider<Command, Event, State, Refusal extends Rejection = Rejection> {
  readonly initialState: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (command: Command, state: State) => Decision<Event, Refusal>;
}

/** Accepts a command: these events happened, in this order. None means "already so". */
export function accept<Event>(...events: readonly Event[]): { accepted: readonly Event[] } {
  return { accepted: events };
}

/** Refuses a command: nothing happened, and this rule is why. */
export function reject<const Refusal extends Rejection>(refusal: Refusal): { rejected: Refusal } {
  return { rejected: refusal };
}

/** Whether a decision is a refusal; narrows it to the rule that says no. */
export function isRejected<Event, Refusal extends Rejection>(
  decision: Decision<Event, Refusal>,
): decision is { readonly rejected: Refusal } {
  return 'rejected' in decision;
}

/** The state a history leads to. */
export function fold<State, Event>(
  decider: Pick<Decider<never, Event, State>, 'evolve' | 'initialState'>,
  events: Iterable<Event>,
  from: State = decider.initialState,
): State {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

import { expect } from '@jest/globals';
import { fold } from '@grants/kernel';
import type { Decider, Rejection } from '@grants/kernel';

/** What a refusal must say: its code, and of its clause and facts as much as matters here. */
export type ExpectedRejection<Refusal extends Rejection> = Refusal extends Rejection
  ? {
      readonly code: Refusal['code'];
      readonly clause?: NonNullable<Refusal['clause']>;
      readonly facts?: Partial<NonNullable<Refusal['facts']>>;
    }
  : never;

/** A history, waiting for the command that meets it. */
export interface Given<Command, Event, Refusal extends Rejection> {
  when(command: Command): Outcome<Event, Refusal>;
}

/** What was decided, waiting to be held against what should have been. */
export interface Outcome<Event, Refusal extends Rejection> {
  /** Exactly these events happened, in this order. */
  then(...events: readonly [Event, ...Event[]]): Accepted;
  /** The command was accepted and no event was needed: it is so already. */
  thenNothingHappens(): Accepted;
  /** The command was refused by this rule; facts that are not named are not compared. */
  thenRejected(expected: ExpectedRejection<Refusal>): void;
}

/** An accepted command. */
export interface Accepted {
  /** The same command again, on the state it led to, is accepted without an event. */
  andRepeatingChangesNothing(): void;
}

/**
 * A decider's spec, said aloud: given these events, when this command, then those events.
 *
 * `given(fundDecider, appropriated).when(commitFunds).then(committed).andRepeatingChangesNothing()`
 */
export function given<Command, Event, State, Refusal extends Rejection>(
  decider: Decider<Command, Event, State, Refusal>,
  ...history: readonly NoInfer<Event>[]
): Given<Command, Event, Refusal> {
  const before = fold(decider, history);
  return {
    when(command) {
      const decision = decider.decide(command, before);
      const accepted = (events: readonly Event[]): Accepted => {
        expect(decision).toEqual({ accepted: events });
        return {
          andRepeatingChangesNothing() {
            const after = fold(decider, events, before);
            expect(decider.decide(command, after)).toEqual({ accepted: [] });
          },
        };
      };
      return {
        then: (...events) => accepted(events),
        thenNothingHappens: () => accepted([]),
        thenRejected: (expected) => {
          expect(decision).toMatchObject({ rejected: expected });
        },
      };
    },
  };
}

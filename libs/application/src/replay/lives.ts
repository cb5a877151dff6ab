import {
  applicationDecider,
  centreDecider,
  holdsOn,
  projectDecider,
  recognitionDecider,
  standingHolds,
} from '@grants/domain';
import type { Hold, PlacedHold } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import type { CalendarDate, Decider } from '@grants/kernel';
import { RegisterStanding } from '@grants/projections';
import type { LedgerEvent } from '@grants/projections';
import type { DecidedNoun } from '../basis/decision-basis.query.ts';
import { projectedEvent } from '../reactions/reaction-runner.ts';

/** One application, project, centre or recognition as its own events make it, one by one. */
export interface Life {
  readonly noun: DecidedNoun;
  readonly id: string;
  take(event: RecordedEvent): void;
  /** Where it stands, in the words of its register. */
  status(): string;
  /** The holds that stop an act on a day. */
  holdsOn(day: CalendarDate): readonly Hold[];
}

type Holds = readonly PlacedHold[] | ReadonlyMap<string, Hold>;

/** What every aggregate that is decided on has: a step it is at and, once it is there, its holds. */
interface Held {
  readonly status: string;
  readonly dossier?: { readonly holds: Holds };
}

type Begun = (noun: DecidedNoun, id: string) => Life;

const BEGUN: Readonly<Record<DecidedNoun, Begun>> = {
  application: begunBy(applicationDecider),
  project: begunBy(projectDecider),
  centre: begunBy(centreDecider),
  recognition: begunBy(recognitionDecider),
};

/** The life in a stream, before its first event; undefined for a stream of something else. */
export function lifeIn(stream: string): Life | undefined {
  const noun = nounOf(stream);
  return noun && BEGUN[noun](noun, stream.slice(noun.length + 1));
}

function begunBy<Event, State extends Held>({
  initialState,
  evolve,
}: Pick<Decider<never, Event, State>, 'initialState' | 'evolve'>): Begun {
  return (noun, id) => {
    let state = initialState;
    const register = new RegisterStanding(noun);
    return {
      noun,
      id,
      take(event) {
        // The name of a stream says whose events are in it.
        state = evolve(state, event as unknown as Event);
        register.take(projectedEvent(event) as LedgerEvent);
      },
      status: () => register.status() ?? 'unknown',
      holdsOn: (day) => holdsOn(holdsIn(state.dossier?.holds ?? []), day),
    };
  };
}

/** Whose life a stream is. */
export function nounOf(stream: string): DecidedNoun | undefined {
  const noun = stream.slice(0, stream.indexOf('-'));
  return Object.hasOwn(BEGUN, noun) ? (noun as DecidedNoun) : undefined;
}

function holdsIn(holds: Holds): readonly Hold[] {
  return Array.isArray(holds)
    ? standingHolds(holds)
    : [...(holds as ReadonlyMap<string, Hold>).values()];
}

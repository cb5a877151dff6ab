import type { Hold, ParticipatingUnit, ProjectMember, Unit } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import type { CalendarDate, ClauseId } from '@grants/kernel';
import type { AggregateDecider } from '../commands/aggregate.ts';

/** A person of the team by name and duty; the reference that stands for the person stays inside. */
export type TeamMember = Pick<ProjectMember, 'name' | 'duty'>;

/** The units and people of a thing, as they stand. */
export interface Parties {
  readonly lead: Unit;
  readonly participants: readonly ParticipatingUnit[];
  readonly members: readonly TeamMember[];
}

/** A hold in force: what placed it, under which clause, and for how long. */
export interface StandingHold {
  readonly holdId: string;
  readonly ground: Hold['ground'];
  readonly sourceId: string;
  readonly clause: ClauseId;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** The leader first, then the others, each once. */
export function teamOf(
  members: readonly ProjectMember[],
  leader?: ProjectMember,
): readonly TeamMember[] {
  const team = new Map(
    [...(leader ? [leader] : []), ...members].map((one) => [one.personRef, one]),
  );
  return [...team.values()].map(({ name, duty }) => ({ name, duty }));
}

export function holdsTold(holds: Iterable<Hold>): readonly StandingHold[] {
  return [...holds].map(({ holdId, ground, sourceId, clause, from = null, until = null }) => ({
    ...{ holdId, ground, sourceId, clause, from, until },
  }));
}

/** A stream folded from its events, as its decider does. */
export function folded<State>(
  { initialState, evolve }: Pick<AggregateDecider<never, State>, 'evolve' | 'initialState'>,
  history: readonly RecordedEvent[],
): State {
  return history.reduce((state, event) => evolve(state, event as never), initialState);
}

import type { ProjectedEvent } from '@grants/kernel';
import type { GrantsEvent, GrantsEventOf, GrantsEventType } from '../events.ts';
import type { FactRequest, Reaction, ReactionFacts, Step } from './reaction.ts';

/** An event of one of the named types, its data narrowed by its type. */
type EventSeen<Type extends GrantsEventType> = Type extends GrantsEventType
  ? ProjectedEvent<GrantsEventOf<Type>>
  : never;

interface ReactionParts<Type extends GrantsEventType> {
  readonly name: string;
  readonly handles: readonly Type[];
  readonly factsNeeded?: (event: EventSeen<Type>) => FactRequest | undefined;
  readonly react: (event: EventSeen<Type>, facts: ReactionFacts) => readonly Step[];
}

/** A reaction to the named events, written with their data; any other event it leaves alone. */
export function reactionTo<const Type extends GrantsEventType>(
  parts: ReactionParts<Type>,
): Reaction {
  const { name, handles, factsNeeded, react } = parts;
  const isSeen = (
    event: ProjectedEvent<GrantsEvent>,
  ): event is ProjectedEvent<GrantsEvent> & EventSeen<Type> =>
    handles.some((type) => type === event.type);
  return {
    name,
    handles,
    ...(factsNeeded && {
      factsNeeded: (event) => (isSeen(event) ? factsNeeded(event) : undefined),
    }),
    react: (event, facts) => (isSeen(event) ? react(event, facts) : []),
  };
}

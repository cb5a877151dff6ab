import type { Instant } from './dates.ts';

/** Who acted, and in which role they were allowed to. */
export interface Actor {
  readonly id: string;
  readonly role: string;
}

/**
 * Everything a stored event says about its coming to be, outside its `data`.
 *
 * `occurredAt` is when it happened in the world; `recordedAt`, given by the store, when the ledger
 * learned of it. `commandDigest` fingerprints the command, so that a repeated key with another body
 * is told from a retry.
 */
export interface EventMetadata {
  readonly commandId: string;
  readonly commandDigest: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly actor: Actor;
  readonly occurredAt: Instant;
  /** Why an event is recorded with an earlier `occurredAt` than its recording. */
  readonly backfillReason?: string;
}

/** A fact of the domain: a name in the past tense and what was decided. */
export interface DomainEvent {
  readonly type: string;
  /** A JSON object: strings, integers, booleans, arrays and objects of them. */
  readonly data: object;
}

/** What a command carries beside its own words. */
export interface CommandContext {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly actor: Actor;
  readonly occurredAt: Instant;
  readonly backfillReason?: string;
}

/** A domain event by its name and data. */
export interface EventOf<Type extends string, Data extends object> extends DomainEvent {
  readonly type: Type;
  readonly data: Data;
}

/** A command by its name and data, with the context it was given in. */
export interface CommandOf<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
  readonly context: CommandContext;
}

import type { Position } from '@grants/event-store';
import type { Rejection } from '@grants/kernel';

/** An event that a command brought about. */
export interface WrittenEvent {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
}

/** The command holds: its events are durable, or were so before (`repeated`). */
export interface CommandAccepted {
  readonly stream: string;
  /** Last revision of the stream after the command; `none` when nothing was ever written. */
  readonly revision: number | 'none';
  /** Give it to a query as `after` to read what this command wrote; absent when it wrote nothing. */
  readonly position?: Position;
  readonly events: readonly WrittenEvent[];
  readonly repeated: boolean;
}

/** What became of a command: accepted, or refused by one rule with nothing written. */
export type CommandResult =
  { readonly accepted: CommandAccepted } | { readonly rejected: Rejection };

/** Someone else kept writing to the stream; re-deciding three times did not get through. */
export class ConcurrencyConflict extends Error {
  override readonly name = 'ConcurrencyConflict';

  constructor(
    readonly stream: string,
    readonly attempts: number,
  ) {
    super(`${stream} was changed by others ${attempts} times while this command was being decided`);
  }
}

/** The client's `If-Match` revision is no longer the stream's. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';

  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number | 'none',
  ) {
    super(`${stream} is at revision ${actual}, not ${expected}; read it again before deciding`);
  }
}

/** What is looked at before it is submitted would be refused without being recorded. */
export class SubmissionRefused extends Error {
  override readonly name = 'SubmissionRefused';

  constructor(readonly rejection: Rejection) {
    super(rejection.message);
  }
}

/** The actor may not give this command. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
}

/** The request names a thing that the ledger does not have. */
export class UnknownReference extends Error {
  override readonly name = 'UnknownReference';

  constructor(
    /** Name of the field in the request's data. */
    readonly field: string,
    readonly id: string,
  ) {
    super(`${field}: there is no "${id}" in the ledger`);
  }
}

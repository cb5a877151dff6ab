import type { Rejection } from '@grants/kernel';

/** A rule of the domain said no to a command; carries the rejection to where it is answered. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';

  constructor(readonly rejection: Rejection) {
    super(rejection.message);
  }
}

/** What a query named is not in the ledger, or is not the caller's to see. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

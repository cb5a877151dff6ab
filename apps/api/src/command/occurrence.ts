import { BACKFILL_ROLES, NotPermitted } from '@grants/application';
import type { Instant } from '@grants/kernel';
import type { Caller } from '../auth/caller.ts';
import { InstantField, TextField } from '../fields/fields.ts';
import { InvalidRequest } from '../problems/invalid-request.ts';

/** What a body may say of the time of its matter. */
export interface Occurring {
  readonly occurredAt?: Instant;
  readonly backfillReason?: string;
}

/** When the thing a command records happened in the world; every command's body may say it. */
export class Occurrence implements Occurring {
  @InstantField({
    description:
      'When it happened in the world. Now, unless said; earlier only in a role that may backfill, ' +
      'with a reason; never later.',
    optional: true,
  })
  readonly occurredAt?: Instant;

  @TextField({
    description: 'Why it is recorded only now. Required with an earlier occurredAt.',
    example: '补录：纸质台账数字化',
    optional: true,
  })
  readonly backfillReason?: string;
}

/** When a command's matter happened, and why it comes late, if it does. */
export interface Dated {
  readonly occurredAt: Instant;
  readonly backfillReason?: string;
}

/** Holds what a body says of its time against the clock and the caller's role. */
export function dated(
  { occurredAt, backfillReason }: Occurring,
  { role }: Caller,
  now: Instant,
): Dated {
  if (occurredAt === undefined || occurredAt === now) {
    if (backfillReason === undefined) return { occurredAt: now };
    throw InvalidRequest.of('backfillReason', 'goes with an occurredAt in the past');
  }
  if (occurredAt > now) {
    throw InvalidRequest.of('occurredAt', `is in the future: ${occurredAt} is after ${now}`);
  }
  if (!BACKFILL_ROLES.includes(role)) {
    throw new NotPermitted(
      `The role ${role} may not record what happened earlier; ${BACKFILL_ROLES.join(', ')} may.`,
    );
  }
  if (backfillReason !== undefined) return { occurredAt, backfillReason };
  throw InvalidRequest.of('backfillReason', 'is required with an occurredAt in the past');
}

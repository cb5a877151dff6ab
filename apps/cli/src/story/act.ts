import type { CommandRequest } from '@grants/application';
import type { Actor, CalendarDate, Instant } from '@grants/kernel';

/** One command of the story: who gives it on which day, and how the ledger answers. */
export interface Act {
  readonly on: CalendarDate;
  /** Not before this time of day in Shanghai; nine in the morning when absent. */
  readonly at?: `${number}:${number}`;
  readonly by: Actor;
  readonly request: CommandRequest;
  /** The code it is refused with; accepted when absent. */
  readonly refusedAs?: string;
  /** It happened before it is recorded. */
  readonly backfill?: { readonly occurredAt: Instant; readonly reason: string };
}

/** What happens to one application or office over the years: acts in order of time. */
export type Story = Generator<Act, void, unknown>;

/** The same act, refused by a rule: `code` is the rejection the ledger must answer with. */
export function refused(act: Act, code: string): Act {
  return { ...act, refusedAs: code };
}

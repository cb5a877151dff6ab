import type { CommandRequest } from '@grants/application';
import type { DiscrepancyKind } from '@grants/domain';
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

/** A payment list of the treasury comes in and is reconciled; what it shows that does not agree. */
export interface ListArrival {
  readonly on: CalendarDate;
  readonly at?: `${number}:${number}`;
  readonly by: Actor;
  readonly list: PaymentList;
  /** In the order of the file. */
  readonly finds: readonly DiscrepancyKind[];
}

/** A payment list as the treasury sends it. */
export interface PaymentList {
  /** The treasury's own number of the list. */
  readonly number: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Name of the file, and its text. */
  readonly file: string;
  readonly text: string;
}

/** What the story is told of. */
export type Step = Act | ListArrival;

/** What happens to one application or office over the years: steps in order of time. */
export type Story<Of extends Step = Act> = Generator<Of, void, unknown>;

/** The same act, refused by a rule: `code` is the rejection the ledger must answer with. */
export function refused(act: Act, code: string): Act {
  return { ...act, refusedAs: code };
}

import type { ListedLine, ResolutionCause, TreasuryList } from '@grants/domain';
import type { Actor, CalendarDate, Instant, Rejection } from '@grants/kernel';

/** A line of a list that could not be read. */
export interface UnreadableLine {
  /** Line of the file. */
  readonly line: number;
  /** Where its voucher could be read. */
  readonly voucher?: string;
  readonly reason: string;
}

/** A payment list that was read, to be reconciled under its number. */
export interface ReconciliationOrder {
  /** The treasury's own number of the list, or its days. */
  readonly batchId: string;
  readonly list: TreasuryList;
  readonly lines: readonly ListedLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** What was authorised by this day should be in a list by now; nothing is missed when absent. */
  readonly dueBy?: CalendarDate;
  /** Who brings it in: this person confirms the payments, and may not waive what is found. */
  readonly actor: Actor;
  readonly occurredAt: Instant;
  /** Id of the run, from which the ids of its commands derive; drawn at random when absent. */
  readonly runId?: string;
}

/** A discrepancy that is to be resolved, and why. */
export interface Resolution {
  readonly discrepancyId: string;
  readonly cause: ResolutionCause;
}

/** The list itself was refused: another file of its number came in while it was reconciled. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';

  constructor(readonly rejection: Rejection) {
    super(rejection.message);
  }
}

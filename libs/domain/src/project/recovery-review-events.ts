// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf, Yuan } from '@grants/kernel';
import type { Funded } from './funded.ts';

/** What of a duplicate-funding case made somebody look: it was opened, or it was confirmed. */
export type ReviewOccasion = 'case-opened' | 'case-confirmed';

/** A duplicate-funding case came to light after payment: is the money to come back? (MH-1.3.3) */
export type RecoveryReviewOrdered = EventOf<
  'RecoveryReviewOrdered',
  Funded & {
    readonly caseId: string;
    /** 1, or more when the case gives occasion again. */
    readonly round: number;
    readonly occasion: ReviewOccasion;
    /** The opening of the case. */
    readonly opening: number;
    /** What was paid by then and not ordered back. */
    readonly paid: Yuan;
    readonly clause: ClauseId;
    readonly dueOn: CalendarDate;
  }
>;
/** Somebody decided whether the money comes back: a recovery was ordered, or there is none, and why. */
export type RecoveryReviewConcluded = EventOf<
  'RecoveryReviewConcluded',
  {
    readonly projectId: string;
    readonly caseId: string;
    readonly round: number;
    readonly result: 'recovery-ordered' | 'no-recovery';
    /** The order, when the result is that money comes back. */
    readonly recoveryId?: string;
    readonly reason: string;
  }
>;

export type RecoveryReviewEvent = RecoveryReviewOrdered | RecoveryReviewConcluded;

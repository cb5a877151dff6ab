import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import type { EndingGround } from './acceptance.ts';

/** What a final tranche is reckoned from. */
export interface FinalTrancheFacts {
  readonly award: Yuan;
  /** What was paid of the award before. */
  readonly paid: Yuan;
  /** What was given back to the fund before. */
  readonly released: Yuan;
  /** Grant expenditure the audit opinion supports. */
  readonly supported: Yuan;
  /** Less than what is possible, when the unit asks for less. */
  readonly asked?: Yuan;
}

/** The papers a final tranche is authorised from. */
export interface FinalTrancheGrounds {
  readonly contractNumber: string;
  readonly auditId: string;
  readonly reviewId: string;
  /** The document the result, of acceptance or reconsideration, was issued with. */
  readonly resultDocument: string;
}

/** A hold that stands, as far as a disbursement asks about it. */
export interface HoldFacts {
  readonly holdId: string;
  readonly ground: string;
  readonly clause: ClauseId;
}

/** Why an award ends with money that was never paid: the audit, or the end of the project. */
export type BalanceGround = 'not-supported' | EndingGround;

/** What of an award is not going to be paid. */
export interface BalanceFacts {
  readonly ground: BalanceGround;
  readonly award: Yuan;
  readonly paid: Yuan;
  /** Released earlier. */
  readonly released: Yuan;
  /** Released now. */
  readonly balance: Yuan;
}

/** What of the paid money may be ordered back. */
export interface RecoveryFacts {
  readonly ground: 'ended' | 'not-supported';
  readonly paid: Yuan;
  /** What the audit supports, where it limits the recovery. */
  readonly supported?: Yuan;
  readonly orderedBefore: Yuan;
  readonly amount: Yuan;
}

/** A day and the contract a first tranche is paid on. */
export interface FirstTrancheFacts {
  readonly award: Yuan;
  readonly contractNumber: string;
  readonly signedOn: CalendarDate;
  /** An amount that was asked for; only the exact one passes. */
  readonly asked?: Yuan;
}

/** In which parts an award is paid, on what grounds, and what becomes of the rest. */
export interface DisbursementChapter {
  /** The first tranche of an award; 0.00 when the share is less than a fen. */
  readonly firstTranche: (award: Yuan) => Yuan;
  readonly isFirstTranche: (facts: FirstTrancheFacts) => Finding;
  /** The final tranche that can be paid; zero or negative when nothing is left to pay. */
  readonly finalTranche: (facts: FinalTrancheFacts) => Yuan;
  readonly isFinalTranche: (facts: FinalTrancheFacts) => Finding;
  readonly isGrounded: (grounds: FinalTrancheGrounds) => Finding;
  /** Whether the request rests on something other than a stage inspection. */
  readonly isNotBasedOnInspection: (citedInspectionId: string | undefined) => Finding;
  readonly isFreeOfHolds: (holds: readonly HoldFacts[]) => Finding;
  readonly isReleased: (facts: BalanceFacts) => Finding;
  /** The most that may still be ordered back; never negative. */
  readonly recoverable: (facts: Omit<RecoveryFacts, 'amount'>) => Yuan;
  readonly isRecoverable: (facts: RecoveryFacts) => Finding;
}

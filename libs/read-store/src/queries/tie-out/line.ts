import { yuanOf } from '@grants/kernel';
import type { PointInTime } from '../point-in-time.ts';

/** What is held against what. */
export const TIE_OUT_CHECKS = [
  /** An award, as it was approved, is what its funds say became of it. */
  'award-in-parts',
  /** What moved in a fund for a project is what the project says moved. */
  'fund-and-projects',
  /** Where the money of a fund is, is where it came from. */
  'account-identity',
  /** What a fund opens a year with is what it closed the one before with. */
  'opening-and-closing',
  /** What one fund gave another received. */
  'transfers',
  /** What one fund carried forward another carried in. */
  'carry-forward',
  /** The disbursement register is what the funds authorised and paid. */
  'disbursements',
  /** The recovery register is what the funds expect, have received and have written off. */
  'recoveries',
  /** A voucher, a disbursement and a commitment are used once. */
  'unique-keys',
  /** The treasury's list says what the ledger says. */
  'treasury',
] as const;

export type TieOutCheck = (typeof TIE_OUT_CHECKS)[number];

/** One side of a check: what it is and how much; an amount, or of keys a count. */
export interface TieOutFigure {
  readonly of: string;
  readonly figure: string;
}

/** An event that one of the two figures is made of. */
export interface TieOutEvent {
  readonly position: string;
  readonly eventId: string;
  readonly type: string;
}

/** Two figures that do not tie. */
export interface TieOutLine {
  readonly check: TieOutCheck;
  readonly fundId: string | null;
  /** The project, disbursement, recovery, transfer, commitment, voucher or account it is about. */
  readonly subject: string;
  readonly first: TieOutFigure;
  readonly second: TieOutFigure;
  /** The first figure less the second. */
  readonly difference: string;
  /** In global order. */
  readonly events: readonly TieOutEvent[];
}

export interface TieOutFilter extends PointInTime {
  readonly fundId?: string;
  readonly fiscalYear?: number;
}

/** What does not tie; of a ledger that is in order, no line at all. */
export interface TieOut {
  readonly lines: readonly TieOutLine[];
  /** How many pairs of figures each check held against each other, those that tie included. */
  readonly compared: Readonly<Record<TieOutCheck, number>>;
}

/** Two sums that were held against each other. */
export interface Comparison extends Pick<TieOutLine, 'check' | 'fundId' | 'subject' | 'events'> {
  readonly first: { readonly of: string; readonly fen: bigint };
  readonly second: { readonly of: string; readonly fen: bigint };
}

/** The line of two sums that differ. */
export function lineOf({ first, second, ...about }: Comparison): TieOutLine {
  return {
    ...about,
    first: { of: first.of, figure: yuanOf(first.fen) },
    second: { of: second.of, figure: yuanOf(second.fen) },
    difference: yuanOf(first.fen - second.fen),
  };
}

/** The outcome of one check. */
export interface CheckOutcome {
  readonly compared: number;
  readonly lines: readonly TieOutLine[];
}

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
  /** What the close of a year listed is what stood promised then, and was carried or is live since. */
  'year-end-close',
  /** The disbursement register is what the funds authorised and paid. */
  'disbursements',
  /** The recovery register is what the funds expect, have received and have written off. */
  'recoveries',
  /** A voucher pays a disbursement once on a day; a commitment is of one project and one fund. */
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

/** So many lines are told at most: who has to look at more looks for one cause of many. */
export const TIE_OUT_LINES_MAX = 1_000;

/** What does not tie; of a ledger that is in order, no line at all. */
export interface TieOut {
  /** The first {@link TIE_OUT_LINES_MAX}, in the order of the checks. */
  readonly lines: readonly TieOutLine[];
  /** How many there are in all. */
  readonly total: number;
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
  /** How many pairs do not tie. */
  readonly differing: number;
  /** The first of them, as many as were asked for. */
  readonly lines: readonly TieOutLine[];
}

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { Funded } from './funded.ts';

/** The project came to its good end: nothing more is paid. */
export type ProjectCompleted = EventOf<
  'ProjectCompleted',
  { readonly projectId: string; readonly totalPaid: Yuan }
>;
export type TerminationGround = 'acceptance-not-passed' | 'withdrawn' | 'breach-of-contract';
/** The project ended early or in failure, by document (MH-1.6.12). */
export type ProjectTerminated = EventOf<
  'ProjectTerminated',
  Funded & {
    readonly ground: TerminationGround;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** The approval itself is taken back, for misreporting or concealment. */
export type ProjectRevoked = EventOf<
  'ProjectRevoked',
  Funded & {
    readonly ground: 'misreporting' | 'concealment' | 'duplicate-funding';
    readonly document: OfficialDocument;
    readonly leadCreditCode: string;
    readonly basis: Basis;
  }
>;

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CreditCode, EventOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';

/** One side of a suspected pair: ours (application, project) or another funder's award. */
export interface SupportRef {
  readonly kind: 'application' | 'external-award';
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly creditCode?: CreditCode;
  readonly unitName?: string;
}

/** Why the two look like one project. */
export interface MatchEvidence {
  readonly rule: 'same-award-identity' | 'same-unit-same-title' | 'same-unit-similar-title';
  /** Likeness of the titles in percent, 0 to 100. */
  readonly titleLikeness: number;
  readonly facts: readonly string[];
}

/** Two supports look like one project; the case holds the application of ours (MH-1.3.3). */
export type DuplicateCaseOpened = EventOf<
  'DuplicateCaseOpened',
  {
    readonly caseId: string;
    /** 1, or more when a dismissed case opens again on other evidence. */
    readonly opening: number;
    /** The application of ours that the case holds. */
    readonly ours: SupportRef;
    readonly other: SupportRef;
    readonly evidence: MatchEvidence;
    readonly matcherVersion: string;
    /** Position the matching view stood at when the pair was found. */
    readonly knownAt: string;
  }
>;
/** The two are one project, by document; the hold stays for good (MH-1.3.3). */
export type DuplicateCaseConfirmed = EventOf<
  'DuplicateCaseConfirmed',
  {
    readonly caseId: string;
    readonly oursId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** The two are not one project; the hold goes. */
export type DuplicateCaseDismissed = EventOf<
  'DuplicateCaseDismissed',
  {
    readonly caseId: string;
    /** The opening it ends. */
    readonly opening: number;
    readonly oursId: string;
    readonly reason: string;
  }
>;
/** Neither confirmed nor dismissed: kept in view, the hold stays. */
export type DuplicateCaseFollowedUp = EventOf<
  'DuplicateCaseFollowedUp',
  { readonly caseId: string; readonly note: string }
>;

export type DuplicateCaseEvent =
  DuplicateCaseOpened | DuplicateCaseConfirmed | DuplicateCaseDismissed | DuplicateCaseFollowedUp;

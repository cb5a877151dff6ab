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

/** What one field says for the pair being one project, or against it. */
export interface FieldContribution {
  /** The field that was compared, e.g. `title`. */
  readonly field: string;
  /**
   * How far the two agree in it, as the matcher names it, e.g. `same`; of a text the band its
   * likeness lies in, or why the field could not be compared.
   */
  readonly level: string;
  /** The weight of that level, in thousandths of a bit; below zero when it speaks against. */
  readonly millibits: number;
  /** What our side says, and what the other says; absent where a side says nothing. */
  readonly ours?: string;
  readonly other?: string;
}

/** What comparing field by field came to: log-odds in thousandths of a bit (Fellegi and Sunter, 1969). */
export interface LinkageEvidence {
  /** Where every pair begins. With the contributions it adds up to the score, to the thousandth. */
  readonly priorMillibits: number;
  readonly contributions: readonly FieldContribution[];
  readonly scoreMillibits: number;
}

/** Why the two look like one project. */
export interface MatchEvidence {
  readonly rule:
    'same-award-identity' | 'same-unit-same-title' | 'same-unit-similar-title' | 'linked-records';
  /** Likeness of the titles in percent, 0 to 100. */
  readonly titleLikeness: number;
  readonly facts: readonly string[];
  /** Of `linked-records`, and of no other rule. */
  readonly linkage?: LinkageEvidence;
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
    /** The opening it confirms. */
    readonly opening?: number;
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

/** The confirmation is taken back: it was no second support, and the hold goes. */
export type DuplicateCaseOverturned = EventOf<
  'DuplicateCaseOverturned',
  {
    readonly caseId: string;
    /** The opening it ends. */
    readonly opening: number;
    readonly oursId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type DuplicateCaseEvent =
  | DuplicateCaseOpened
  | DuplicateCaseConfirmed
  | DuplicateCaseDismissed
  | DuplicateCaseFollowedUp
  | DuplicateCaseOverturned;

import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Finding } from '../finding.ts';

/** An audit agency and everybody it must be independent of, by name. */
export interface AuditorFacts {
  readonly agency: string;
  /** The agency that manages the project, when the commission does not itself. */
  readonly managingAgency?: string;
  /** Lead unit and participating units. */
  readonly units: readonly string[];
}

/** The two opinions acceptance rests on, as far as they are there. */
export interface OpinionsFacts {
  readonly auditId?: string;
  readonly reviewId?: string;
}

/** A result and the opinions it is to be drawn from. */
export interface ResultFacts {
  readonly result: 'passed' | 'not-passed';
  readonly auditOpinion: 'unqualified' | 'qualified' | 'adverse';
  readonly onSiteOpinion: 'pass' | 'fail';
}

/** The papers a result is issued with. */
export interface IssueFacts {
  readonly consentNumber: string;
  readonly consentDate: CalendarDate;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate;
}

/** Why a project ends without being completed: terminated on the first three, else revoked. */
export type EndingGround =
  | 'acceptance-not-passed'
  | 'withdrawn'
  | 'breach-of-contract'
  | 'misreporting'
  | 'concealment'
  | 'duplicate-funding';

/** How a project ends without being completed. */
export interface EndingFacts {
  readonly ground: EndingGround;
  readonly documentNumber: string;
}

/** From the audit to the result, its reconsideration, and what follows from it. */
export interface AcceptanceChapter {
  readonly isThirdPartyAudit: (facts: AuditorFacts) => Finding;
  readonly isSupportWithinAward: (facts: {
    readonly award: Yuan;
    readonly supported: Yuan;
  }) => Finding;
  readonly isOnSiteReview: (experts: readonly string[]) => Finding;
  /** `needs-evidence` while an opinion is missing. */
  readonly hasBothOpinions: (facts: OpinionsFacts) => Finding;
  readonly isSupportedByOpinions: (facts: ResultFacts) => Finding;
  readonly isDulyIssued: (facts: IssueFacts) => Finding;
  readonly followsFirstTranche: (facts: {
    readonly firstTranche: Yuan;
    readonly paid: Yuan;
  }) => Finding;
  readonly isReconsiderable: (facts: { readonly reconsiderations: number }) => Finding;
  readonly opensResults: (facts: { readonly title: string }) => Finding;
  readonly endsProject: (facts: EndingFacts) => Finding;
}

// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Instant } from '@grants/kernel';
import type { Basis, PolicyVersion } from '@grants/policy';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { RecognitionContent } from './content.ts';

/** A unit applied for recognition through its district: all it said (SH-9). */
export type RecognitionApplied = EventOf<
  'RecognitionApplied',
  {
    readonly recognitionId: string;
    readonly policyVersion: PolicyVersion;
    readonly district: string;
    readonly submittedAt: Instant;
    readonly content: RecognitionContent;
    readonly basis: Basis;
  }
>;
/** Sent back for completion: required documents are missing. */
export type RecognitionReturned = EventOf<
  'RecognitionReturned',
  {
    readonly recognitionId: string;
    readonly missingDocuments: readonly string[];
    readonly note: string;
    readonly basis: Basis;
  }
>;
/** The missing documents came in. */
export type RecognitionCompleted = EventOf<
  'RecognitionCompleted',
  {
    readonly recognitionId: string;
    readonly documents: readonly SubmittedDocument[];
    readonly basis: Basis;
  }
>;
export type RecognitionRefusalStage =
  'gate' | 'district' | 'expert-review' | 'consultation' | 'second-review' | 'public-notice';
/** Refused on merit or on a rule, at the stage and for the reasons it names. */
export type RecognitionRefused = EventOf<
  'RecognitionRefused',
  {
    readonly recognitionId: string;
    readonly stage: RecognitionRefusalStage;
    readonly reason: string;
    readonly basis: Basis;
  }
>;
/** The unit took its application back. */
export type RecognitionWithdrawn = EventOf<
  'RecognitionWithdrawn',
  { readonly recognitionId: string; readonly reason: string }
>;
/** The district accepts and recommends (SH-11.1). */
export type RecognitionRecommended = EventOf<
  'RecognitionRecommended',
  {
    readonly recognitionId: string;
    readonly district: string;
    readonly comment: string;
    /** 1 at first, 2 after a sample was sent back, and so on. */
    readonly round: number;
    readonly basis: Basis;
  }
>;
/** Drawn in a sample and looked at; a failing one goes back to the district (SH-11.2). */
export type RecognitionSampled = EventOf<
  'RecognitionSampled',
  {
    readonly recognitionId: string;
    readonly drawId: string;
    readonly result: 'conforming' | 'not-conforming';
    readonly comment: string;
    readonly basis: Basis;
  }
>;
/** One expert scored the project, and gave coefficient, share and opinion (SH-12). */
export type RecognitionReviewRecorded = EventOf<
  'RecognitionReviewRecorded',
  {
    readonly recognitionId: string;
    readonly expertId: string;
    readonly score: number;
    /** Technology contribution coefficient the expert gives, a decimal string (SH-12). */
    readonly contributionCoefficient: string;
    /** Share of the core technology in the project's value, percent as a decimal string. */
    readonly coreValueShare: string;
    readonly opinion: string;
    readonly inFavour: boolean;
  }
>;
/** What a round of experts comes to: agreed or not, with coefficient and share (SH-12, SH-13.2). */
export type RecognitionReviewConcluded = EventOf<
  'RecognitionReviewConcluded',
  {
    readonly recognitionId: string;
    readonly round: 'first' | 'second';
    readonly consensus: 'in-favour' | 'against' | 'none';
    readonly contributionCoefficient: string;
    readonly coreValueShare: string;
    readonly experts: readonly string[];
    readonly basis: Basis;
  }
>;
export type ConsultingDepartment =
  'science-and-technology-commission' | 'finance-bureau' | 'tax-bureau' | 'human-resources-bureau';
/** The four departments settle list, coefficient and share (SH-13.1, SH-13.2). */
export type RecognitionConsulted = EventOf<
  'RecognitionConsulted',
  {
    readonly recognitionId: string;
    readonly departments: readonly ConsultingDepartment[];
    readonly outcome: 'proposed' | 'not-proposed' | 'undetermined';
    readonly contributionCoefficient: string;
    readonly coreValueShare: string;
    readonly record: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** The proposed list goes public for five working days (SH-14.1). */
export type PublicNoticePublished = EventOf<
  'PublicNoticePublished',
  {
    readonly recognitionId: string;
    readonly noticeId: string;
    readonly firstDay: CalendarDate;
    readonly lastDay: CalendarDate;
    readonly basis: Basis;
  }
>;
/** Somebody objects to the proposed project while its notice is up (SH-14.2). */
export type ObjectionRaised = EventOf<
  'ObjectionRaised',
  {
    readonly recognitionId: string;
    readonly objectionId: string;
    readonly raisedOn: CalendarDate;
    readonly subject: string;
  }
>;
/** An objection was looked into, and is upheld or dismissed (SH-14.2). */
export type ObjectionReviewed = EventOf<
  'ObjectionReviewed',
  {
    readonly recognitionId: string;
    readonly objectionId: string;
    readonly result: 'upheld' | 'dismissed';
    readonly findings: string;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;

export type RecognitionReviewEvent =
  | RecognitionApplied
  | RecognitionReturned
  | RecognitionCompleted
  | RecognitionRefused
  | RecognitionWithdrawn
  | RecognitionRecommended
  | RecognitionSampled
  | RecognitionReviewRecorded
  | RecognitionReviewConcluded
  | RecognitionConsulted
  | PublicNoticePublished
  | ObjectionRaised
  | ObjectionReviewed;

import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { CreditFacts } from '../application/commands.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { Hold } from '../hold.ts';
import type { OverrideFact } from '../policy-override/commands.ts';
import type { RecognitionRevocationGround } from './certificate-events.ts';
import type { RecognitionContent } from './content.ts';
import type { ConsultingDepartment } from './review-events.ts';

/** Intake is open all year (SH-9): no call; the edition is that of the day. */
export type ApplyForRecognition = CommandOf<
  'ApplyForRecognition',
  {
    readonly recognitionId: string;
    readonly district: string;
    readonly content: RecognitionContent;
    readonly credit: CreditFacts;
    readonly overrides: readonly OverrideFact[];
  }
>;
export type CompleteRecognition = CommandOf<
  'CompleteRecognition',
  { readonly recognitionId: string; readonly documents: readonly SubmittedDocument[] }
>;
export type WithdrawRecognition = CommandOf<
  'WithdrawRecognition',
  { readonly recognitionId: string; readonly reason: string }
>;
export type RecommendRecognition = CommandOf<
  'RecommendRecognition',
  {
    readonly recognitionId: string;
    readonly opinion: 'recommend' | 'refuse';
    readonly comment: string;
  }
>;
export type RecordRecognitionSample = CommandOf<
  'RecordRecognitionSample',
  {
    readonly recognitionId: string;
    readonly drawId: string;
    /** Whether the draw has it, as the draw's own stream tells. */
    readonly drawn: boolean;
    readonly result: 'conforming' | 'not-conforming';
    readonly comment: string;
  }
>;
export type RecordRecognitionReview = CommandOf<
  'RecordRecognitionReview',
  {
    readonly recognitionId: string;
    readonly expertId: string;
    readonly score: number;
    readonly contributionCoefficient: string;
    readonly coreValueShare: string;
    readonly opinion: string;
    readonly inFavour: boolean;
  }
>;
export type ConcludeRecognitionReview = CommandOf<
  'ConcludeRecognitionReview',
  { readonly recognitionId: string }
>;
export type ConsultOnRecognition = CommandOf<
  'ConsultOnRecognition',
  {
    readonly recognitionId: string;
    readonly departments: readonly ConsultingDepartment[];
    readonly outcome: 'proposed' | 'not-proposed' | 'undetermined';
    readonly contributionCoefficient: string;
    readonly coreValueShare: string;
    readonly record: OfficialDocument;
  }
>;
export type PublishNotice = CommandOf<
  'PublishNotice',
  { readonly recognitionId: string; readonly noticeId: string; readonly firstDay: CalendarDate }
>;
export type RaiseObjection = CommandOf<
  'RaiseObjection',
  {
    readonly recognitionId: string;
    readonly objectionId: string;
    readonly raisedOn: CalendarDate;
    readonly subject: string;
  }
>;
export type ReviewObjection = CommandOf<
  'ReviewObjection',
  {
    readonly recognitionId: string;
    readonly objectionId: string;
    readonly result: 'upheld' | 'dismissed';
    readonly findings: string;
    readonly document: OfficialDocument;
  }
>;
export type RecogniseProject = CommandOf<
  'RecogniseProject',
  {
    readonly recognitionId: string;
    readonly batch: string;
    readonly projectNumber: string;
    readonly certificateNumber: string;
    readonly recognisedOn: CalendarDate;
    readonly credit: CreditFacts;
  }
>;
export type RequestRecognitionChange = CommandOf<
  'RequestRecognitionChange',
  {
    readonly recognitionId: string;
    readonly changeId: string;
    readonly newUnitName: string;
    readonly reason: string;
  }
>;
export type ReviewRecognitionChange = CommandOf<
  'ReviewRecognitionChange',
  {
    readonly recognitionId: string;
    readonly changeId: string;
    readonly result: 'approved' | 'refused';
    readonly comment: string;
  }
>;
export type ReissueCertificate = CommandOf<
  'ReissueCertificate',
  { readonly recognitionId: string; readonly changeId: string; readonly certificateNumber: string }
>;
export type FileImplementationReport = CommandOf<
  'FileImplementationReport',
  {
    readonly recognitionId: string;
    readonly year: number;
    readonly filedOn: CalendarDate;
    readonly revenue: Yuan;
    readonly note: string;
    readonly document: SubmittedDocument;
  }
>;
export type RecordRecognitionSupport = CommandOf<
  'RecordRecognitionSupport',
  {
    readonly recognitionId: string;
    readonly supportId: string;
    readonly amount: Yuan;
    readonly paidOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
export type RevokeRecognition = CommandOf<
  'RevokeRecognition',
  {
    readonly recognitionId: string;
    readonly ground: RecognitionRevocationGround;
    readonly revokedOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;

/** Given by reactions alone, when a ban closes the programme to the unit. */
export type HoldRecognition = CommandOf<
  'HoldRecognition',
  { readonly recognitionId: string; readonly hold: Hold }
>;
export type ReleaseRecognitionHold = CommandOf<
  'ReleaseRecognitionHold',
  { readonly recognitionId: string; readonly holdId: string; readonly reason: string }
>;
/** The years that are unfiled on the day are those it is declined for. */
export type DeclineRevocation = CommandOf<
  'DeclineRevocation',
  {
    readonly recognitionId: string;
    readonly declinedOn: CalendarDate;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type RecognitionCommand =
  | ApplyForRecognition
  | CompleteRecognition
  | WithdrawRecognition
  | RecommendRecognition
  | RecordRecognitionSample
  | RecordRecognitionReview
  | ConcludeRecognitionReview
  | ConsultOnRecognition
  | PublishNotice
  | RaiseObjection
  | ReviewObjection
  | RecogniseProject
  | RequestRecognitionChange
  | ReviewRecognitionChange
  | ReissueCertificate
  | FileImplementationReport
  | RecordRecognitionSupport
  | RevokeRecognition
  | HoldRecognition
  | ReleaseRecognitionHold
  | DeclineRevocation;

import { openedBy, recordedIn } from './dossier.ts';
import type { RecognitionDossier } from './dossier.ts';
import type {
  ProjectRecognised,
  PublicNoticePublished,
  RecognitionEvent,
  RecognitionRefused,
  RecognitionRevoked,
} from './events.ts';

/** A recognition that was applied for, at one of its steps. */
export type AppliedRecognition = { readonly dossier: RecognitionDossier } & (
  | { readonly status: 'applied' }
  | { readonly status: 'returned'; readonly missingDocuments: readonly string[] }
  | { readonly status: 'recommended' }
  /** A sample of it did not conform: the district looks at it anew. */
  | { readonly status: 'sent-back' }
  | { readonly status: 'reviewed' }
  | { readonly status: 'second-review' }
  | { readonly status: 'proposed' }
  | { readonly status: 'noticed'; readonly notice: PublicNoticePublished['data'] }
  | { readonly status: 'recognised'; readonly recognition: ProjectRecognised['data'] }
  | { readonly status: 'refused'; readonly refusal: RecognitionRefused['data'] }
  | { readonly status: 'withdrawn'; readonly reason: string }
  | {
      readonly status: 'revoked';
      readonly recognition: ProjectRecognised['data'];
      readonly revocation: RecognitionRevoked['data'];
    }
);

/** The recognition of a transformation project (认定), from application to revocation. */
export type Recognition = { readonly status: 'unsubmitted' } | AppliedRecognition;

export type RecognitionStatus = Recognition['status'];

/** A recognition at one of the named steps. */
export type RecognitionAt<Status extends RecognitionStatus> = Extract<
  Recognition,
  { readonly status: Status }
>;

export const initialRecognition: Recognition = { status: 'unsubmitted' };

/** The recognition after an event. A step that does not follow from where it is is not taken. */
export function evolve(recognition: Recognition, event: RecognitionEvent): Recognition {
  if (recognition.status === 'unsubmitted') {
    return event.type === 'RecognitionApplied'
      ? { status: 'applied', dossier: openedBy(event.data) }
      : recognition;
  }
  return nextStep({ ...recognition, dossier: recordedIn(recognition.dossier, event) }, event);
}

/** Whether a recognition is at one of some steps. */
export function isAt<Status extends RecognitionStatus>(
  recognition: Recognition,
  ...statuses: readonly Status[]
): recognition is RecognitionAt<Status> {
  return statuses.some((status) => status === recognition.status);
}

function nextStep(recognition: AppliedRecognition, event: RecognitionEvent): Recognition {
  const { dossier } = recognition;
  switch (event.type) {
    case 'RecognitionReturned': {
      const { missingDocuments } = event.data;
      return after(['applied'], recognition, { status: 'returned', dossier, missingDocuments });
    }
    case 'RecognitionCompleted':
      return after(['returned'], recognition, { status: 'applied', dossier });
    case 'RecognitionRecommended':
      return after(['applied', 'sent-back'], recognition, { status: 'recommended', dossier });
    case 'RecognitionSampled':
      return event.data.result === 'conforming'
        ? recognition
        : after(['recommended'], recognition, { status: 'sent-back', dossier });
    case 'RecognitionReviewConcluded':
      return event.data.round === 'first'
        ? after(['recommended'], recognition, { status: 'reviewed', dossier })
        : after(['second-review'], recognition, { status: 'proposed', dossier });
    case 'RecognitionConsulted': {
      const status = event.data.outcome === 'undetermined' ? 'second-review' : 'proposed';
      return after(['reviewed'], recognition, { status, dossier });
    }
    case 'PublicNoticePublished':
      return after(['proposed'], recognition, { status: 'noticed', dossier, notice: event.data });
    case 'ProjectRecognised':
      return after(['noticed'], recognition, {
        status: 'recognised',
        dossier,
        recognition: event.data,
      });
    case 'RecognitionRefused':
    case 'RecognitionWithdrawn':
    case 'RecognitionRevoked':
      return endedBy(recognition, event);
    case 'RecognitionApplied':
    case 'RecognitionReviewRecorded':
    case 'ObjectionRaised':
    case 'ObjectionReviewed':
    case 'RecognitionChangeRequested':
    case 'RecognitionChangeReviewed':
    case 'CertificateReissued':
    case 'ImplementationReportFiled':
    case 'RecognitionSupportRecorded':
    case 'RecognitionHeld':
    case 'RecognitionHoldReleased':
    case 'RevocationDeclined':
      return recognition;
  }
}

/** The next step when the recognition is at a step it follows from; else where it is. */
function after(
  previous: readonly RecognitionStatus[],
  recognition: AppliedRecognition,
  next: AppliedRecognition,
): Recognition {
  return previous.includes(recognition.status) ? next : recognition;
}

type EndingEvent = Extract<
  RecognitionEvent,
  { type: 'RecognitionRefused' | 'RecognitionWithdrawn' | 'RecognitionRevoked' }
>;

function endedBy(recognition: AppliedRecognition, event: EndingEvent): Recognition {
  if (event.type === 'RecognitionRevoked') {
    return recognition.status === 'recognised'
      ? { ...recognition, status: 'revoked', revocation: event.data }
      : recognition;
  }
  if (isAt(recognition, 'recognised', 'revoked', 'refused', 'withdrawn')) return recognition;
  const { dossier } = recognition;
  return event.type === 'RecognitionRefused'
    ? { status: 'refused', dossier, refusal: event.data }
    : { status: 'withdrawn', dossier, reason: event.data.reason };
}

import type { SubmittedDocument } from '../documents.ts';
import { withHold, withoutHold } from '../hold.ts';
import type { PlacedHold } from '../hold.ts';
import type {
  CertificateReissued,
  ImplementationReportFiled,
  ObjectionRaised,
  ObjectionReviewed,
  PublicNoticePublished,
  RecognitionApplied,
  RecognitionChangeRequested,
  RecognitionChangeReviewed,
  RecognitionConsulted,
  RecognitionEvent,
  RecognitionRecommended,
  RecognitionReviewConcluded,
  RecognitionReviewRecorded,
  RecognitionSampled,
  RecognitionSupportRecorded,
  RevocationDeclined,
} from './events.ts';

/** An objection, and its review once there is one. */
export interface RaisedObjection {
  readonly objection: ObjectionRaised['data'];
  readonly review?: ObjectionReviewed['data'];
}

/** A change that was asked for, its review, and the certificate that followed. */
export interface RequestedChange {
  readonly request: RecognitionChangeRequested['data'];
  readonly review?: RecognitionChangeReviewed['data'];
  readonly reissue?: CertificateReissued['data'];
}

/** Everything on record of a recognition, whichever step it is at; lists in order of recording. */
export interface RecognitionDossier {
  readonly application: RecognitionApplied['data'];
  /** The documents as submitted and all that were added since. */
  readonly documents: readonly SubmittedDocument[];
  readonly recommendations: readonly RecognitionRecommended['data'][];
  readonly samples: readonly RecognitionSampled['data'][];
  readonly firstReviews: readonly RecognitionReviewRecorded['data'][];
  readonly secondReviews: readonly RecognitionReviewRecorded['data'][];
  readonly conclusions: readonly RecognitionReviewConcluded['data'][];
  readonly consultation?: RecognitionConsulted['data'];
  readonly notice?: PublicNoticePublished['data'];
  readonly objections: readonly RaisedObjection[];
  readonly changes: readonly RequestedChange[];
  /** Every certificate number of the project, in the order they were issued. */
  readonly certificateNumbers: readonly string[];
  readonly reports: readonly ImplementationReportFiled['data'][];
  readonly supports: readonly RecognitionSupportRecorded['data'][];
  readonly holds: readonly PlacedHold[];
  /** Revocations that were proposed for unfiled years and declined (SH-18.2). */
  readonly declinedRevocations: readonly RevocationDeclined['data'][];
}

/** The record a recognition begins with. */
export function openedBy(application: RecognitionApplied['data']): RecognitionDossier {
  return {
    application,
    documents: application.content.documents,
    recommendations: [],
    samples: [],
    firstReviews: [],
    secondReviews: [],
    conclusions: [],
    objections: [],
    changes: [],
    certificateNumbers: [],
    reports: [],
    supports: [],
    holds: [],
    declinedRevocations: [],
  };
}

/** The record after an event. */
export function recordedIn(
  dossier: RecognitionDossier,
  event: RecognitionEvent,
): RecognitionDossier {
  switch (event.type) {
    case 'RecognitionCompleted':
      return { ...dossier, documents: [...dossier.documents, ...event.data.documents] };
    case 'RecognitionRecommended':
      return { ...dossier, recommendations: [...dossier.recommendations, event.data] };
    case 'RecognitionSampled':
      return { ...dossier, samples: [...dossier.samples, event.data] };
    case 'RecognitionReviewRecorded':
      return withSheet(dossier, event.data);
    case 'RecognitionReviewConcluded':
      return { ...dossier, conclusions: [...dossier.conclusions, event.data] };
    case 'RecognitionConsulted':
      return { ...dossier, consultation: event.data };
    case 'PublicNoticePublished':
      return { ...dossier, notice: event.data };
    case 'ObjectionRaised':
      return { ...dossier, objections: [...dossier.objections, { objection: event.data }] };
    case 'ObjectionReviewed':
      return withReviewedObjection(dossier, event.data);
    case 'RecognitionChangeRequested':
      return { ...dossier, changes: [...dossier.changes, { request: event.data }] };
    case 'RecognitionChangeReviewed':
      return withChange(dossier, event.data.changeId, { review: event.data });
    case 'ProjectRecognised':
      return withCertificate(dossier, event.data);
    case 'CertificateReissued':
      return withChange(withCertificate(dossier, event.data), event.data.changeId, {
        reissue: event.data,
      });
    case 'ImplementationReportFiled':
      return { ...dossier, reports: [...dossier.reports, event.data] };
    case 'RecognitionSupportRecorded':
      return { ...dossier, supports: [...dossier.supports, event.data] };
    case 'RecognitionHeld':
    case 'RecognitionHoldReleased':
      return { ...dossier, holds: holdsAfter(dossier, event) };
    case 'RevocationDeclined':
      return { ...dossier, declinedRevocations: [...dossier.declinedRevocations, event.data] };
    case 'RecognitionApplied':
    case 'RecognitionReturned':
    case 'RecognitionRefused':
    case 'RecognitionWithdrawn':
    case 'RecognitionRevoked':
      return dossier;
  }
}

/** Coefficient and share as they were settled: by the second review, else by the consultation. */
export function settledShares({ conclusions, consultation }: RecognitionDossier): {
  readonly contributionCoefficient: string;
  readonly coreValueShare: string;
} {
  const final = conclusions.find(({ round }) => round === 'second') ?? consultation;
  const { contributionCoefficient = '', coreValueShare = '' } = final ?? {};
  return { contributionCoefficient, coreValueShare };
}

function holdsAfter(
  { holds }: RecognitionDossier,
  {
    type,
    data,
  }: Extract<RecognitionEvent, { type: 'RecognitionHeld' | 'RecognitionHoldReleased' }>,
): readonly PlacedHold[] {
  return type === 'RecognitionHeld' ? withHold(holds, data.hold) : withoutHold(holds, data.holdId);
}

/** A sheet after the first conclusion belongs to the second review. */
function withSheet(
  dossier: RecognitionDossier,
  sheet: RecognitionReviewRecorded['data'],
): RecognitionDossier {
  return dossier.conclusions.length === 0
    ? { ...dossier, firstReviews: [...dossier.firstReviews, sheet] }
    : { ...dossier, secondReviews: [...dossier.secondReviews, sheet] };
}

function withReviewedObjection(
  dossier: RecognitionDossier,
  review: ObjectionReviewed['data'],
): RecognitionDossier {
  const objections = dossier.objections.map((raised) =>
    raised.objection.objectionId === review.objectionId ? { ...raised, review } : raised,
  );
  return { ...dossier, objections };
}

function withCertificate(
  dossier: RecognitionDossier,
  { certificateNumber }: { readonly certificateNumber: string },
): RecognitionDossier {
  return { ...dossier, certificateNumbers: [...dossier.certificateNumbers, certificateNumber] };
}

function withChange(
  dossier: RecognitionDossier,
  changeId: string,
  step: Partial<RequestedChange>,
): RecognitionDossier {
  const changes = dossier.changes.map((change) =>
    change.request.changeId === changeId ? { ...change, ...step } : change,
  );
  return { ...dossier, changes };
}

import type { CalendarDate } from '@grants/kernel';
import type { SubmittedDocument } from '../documents.ts';
import { withEntry } from '../with-entry.ts';
import type {
  CentreApplied,
  CentreApprovalCancelled,
  CentrePanelConsulted,
  CentreRecommended,
  CentreReviewRecorded,
} from './application-events.ts';
import type {
  CentreAwardRequested,
  CentreEvaluated,
  CentreRecommendedToMunicipality,
  PlaqueGranted,
} from './award-events.ts';
import type { CentreEvent } from './events.ts';

/** How far the payment of an award has come. */
export type AwardOutcome =
  | { readonly status: 'requested' }
  | { readonly status: 'authorised'; readonly authorisedOn: CalendarDate }
  | { readonly status: 'paid'; readonly voucher: string; readonly paidOn: CalendarDate };

/** The one payment of an award. */
export interface AwardPayment {
  readonly request: CentreAwardRequested['data'];
  readonly outcome: AwardOutcome;
}

/** Everything on record of a centre, whichever step it is at; lists in order of recording. */
export interface CentreDossier {
  readonly application: CentreApplied['data'];
  /** The documents as submitted and all that were added since. */
  readonly documents: readonly SubmittedDocument[];
  readonly recommendation?: CentreRecommended['data'];
  readonly preliminaryCheckPassed?: { readonly comment: string };
  /** By expert; the last one of each. */
  readonly reviews: ReadonlyMap<string, CentreReviewRecorded['data']>;
  readonly consultation?: CentrePanelConsulted['data'];
  readonly cancelledApprovals: readonly CentreApprovalCancelled['data'][];
  readonly plaque?: PlaqueGranted['data'];
  readonly evaluation?: CentreEvaluated['data'];
  readonly payment?: AwardPayment;
  readonly municipalRecommendations: readonly CentreRecommendedToMunicipality['data'][];
}

/** The record a centre begins with. */
export function openedBy(application: CentreApplied['data']): CentreDossier {
  return {
    application,
    documents: application.content.documents,
    reviews: new Map(),
    cancelledApprovals: [],
    municipalRecommendations: [],
  };
}

/** The record after an event. */
export function recordedIn(dossier: CentreDossier, event: CentreEvent): CentreDossier {
  switch (event.type) {
    case 'CentreApplicationCompleted':
      return { ...dossier, documents: [...dossier.documents, ...event.data.documents] };
    case 'CentreRecommended':
      return { ...dossier, recommendation: event.data };
    case 'CentrePreliminaryCheckPassed':
      return { ...dossier, preliminaryCheckPassed: event.data };
    case 'CentreReviewRecorded':
      return { ...dossier, reviews: withEntry(dossier.reviews, event.data.expertId, event.data) };
    case 'CentrePanelConsulted':
      return { ...dossier, consultation: event.data };
    case 'CentreApprovalCancelled':
      return { ...dossier, cancelledApprovals: [...dossier.cancelledApprovals, event.data] };
    case 'PlaqueGranted':
      return { ...dossier, plaque: event.data };
    case 'CentreEvaluated':
      return { ...dossier, evaluation: event.data };
    case 'CentreRecommendedToMunicipality':
      return {
        ...dossier,
        municipalRecommendations: [...dossier.municipalRecommendations, event.data],
      };
    case 'CentreAwardRequested':
    case 'CentreAwardAuthorised':
    case 'CentreAwardPaid':
      return paymentAfter(dossier, event);
    case 'CentreApplied':
    case 'CentreApplicationReturned':
    case 'CentreRefused':
    case 'CentreApplicationWithdrawn':
    case 'CentreApprovalInitiated':
    case 'CentreApproved':
    case 'PlaqueWithdrawn':
    case 'CentreBalanceReleased':
    case 'CentrePayeeAccountRegistered':
    case 'CentreFundingCarriedForward':
    case 'CentreAwardAuthorisationBegun':
    case 'CentreAwardCancelled':
    case 'CentreAwardReturned':
    case 'CentreAwardPaymentReversed':
      return dossier;
  }
}

type PaymentEvent = Extract<
  CentreEvent,
  { type: 'CentreAwardRequested' | 'CentreAwardAuthorised' | 'CentreAwardPaid' }
>;

function paymentAfter(dossier: CentreDossier, event: PaymentEvent): CentreDossier {
  if (event.type === 'CentreAwardRequested') {
    return { ...dossier, payment: { request: event.data, outcome: { status: 'requested' } } };
  }
  const { payment } = dossier;
  if (payment?.request.disbursementId !== event.data.disbursementId) return dossier;
  return { ...dossier, payment: { ...payment, outcome: outcomeOf(event) } };
}

function outcomeOf(event: Exclude<PaymentEvent, { type: 'CentreAwardRequested' }>): AwardOutcome {
  if (event.type === 'CentreAwardAuthorised') {
    return { status: 'authorised', authorisedOn: event.data.authorisedOn };
  }
  const { voucher, paidOn } = event.data;
  return { status: 'paid', voucher, paidOn };
}

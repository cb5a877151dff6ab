import type { Basis } from '@grants/policy';
import type { SubmittedDocument } from '../documents.ts';
import { withHold, withoutHold } from '../hold.ts';
import type { PlacedHold } from '../hold.ts';
import { requestedPayment, withPayment, withPaymentUndone } from '../payment-record.ts';
import type { PaymentRecord } from '../payment-record.ts';
import { withEntry } from '../with-entry.ts';
import type {
  CentreApplied,
  CentreApprovalCancelled,
  CentrePanelConsulted,
  CentreRecommended,
  CentreReviewRecorded,
} from './application-events.ts';
import type {
  CentreEvaluated,
  CentreFundingCarriedForward,
  CentrePayeeAccountRegistered,
  CentreRecommendedToMunicipality,
  PlaqueGranted,
} from './award-events.ts';
import type { CentreEvent } from './events.ts';

/** The payment of an award, by its disbursement id; one at most is not cancelled. */
export interface AwardPayment extends PaymentRecord {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly basis: Basis;
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
  readonly payments: ReadonlyMap<string, AwardPayment>;
  /** The account the host is paid on, as the last document states it. */
  readonly payeeAccount?: CentrePayeeAccountRegistered['data'];
  /** What was carried forward, close by close. */
  readonly carriedForward: readonly CentreFundingCarriedForward['data'][];
  readonly holds: readonly PlacedHold[];
  readonly municipalRecommendations: readonly CentreRecommendedToMunicipality['data'][];
}

/** The record a centre begins with. */
export function openedBy(application: CentreApplied['data']): CentreDossier {
  return {
    application,
    documents: application.content.documents,
    reviews: new Map(),
    cancelledApprovals: [],
    payments: new Map(),
    carriedForward: [],
    holds: [],
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
    case 'CentreHeld':
      return { ...dossier, holds: withHold(dossier.holds, event.data.hold) };
    case 'CentreHoldReleased':
      return { ...dossier, holds: withoutHold(dossier.holds, event.data.holdId) };
    case 'CentrePayeeAccountRegistered':
      return { ...dossier, payeeAccount: event.data };
    case 'CentreFundingCarriedForward':
      return { ...dossier, carriedForward: [...dossier.carriedForward, event.data] };
    case 'CentreAwardRequested':
    case 'CentreAwardAuthorisationBegun':
    case 'CentreAwardAuthorised':
    case 'CentreAwardCancelled':
    case 'CentreAwardPaid':
    case 'CentreAwardReturned':
    case 'CentreAwardPaymentReversed':
      return withPaymentMoved(dossier, event);
    case 'CentreApplied':
    case 'CentreApplicationReturned':
    case 'CentreRefused':
    case 'CentreApplicationWithdrawn':
    case 'CentreApprovalInitiated':
    case 'CentreApproved':
    case 'PlaqueWithdrawn':
    case 'CentreBalanceReleased':
      return dossier;
  }
}

type PaymentEvent = Extract<CentreEvent, { data: { disbursementId: string } }>;

function withPaymentMoved(dossier: CentreDossier, event: PaymentEvent): CentreDossier {
  const { disbursementId } = event.data;
  const payment = paymentAfter(dossier.payments.get(disbursementId), event);
  return payment
    ? { ...dossier, payments: withEntry(dossier.payments, disbursementId, payment) }
    : dossier;
}

function paymentAfter(
  payment: AwardPayment | undefined,
  { type, data }: PaymentEvent,
): AwardPayment | undefined {
  if (type === 'CentreAwardRequested') {
    const { fundId, commitmentId, basis } = data;
    return { ...requestedPayment(data), fundId, commitmentId, basis };
  }
  if (payment === undefined) return undefined;
  switch (type) {
    case 'CentreAwardAuthorisationBegun':
      return { ...payment, firstAuthoriser: data.authorisedBy };
    case 'CentreAwardAuthorised':
      return { ...payment, outcome: { status: 'authorised', authorisedOn: data.authorisedOn } };
    case 'CentreAwardCancelled':
      return { ...payment, outcome: { status: 'cancelled' } };
    case 'CentreAwardPaid':
      return withPayment(payment, data);
    case 'CentreAwardReturned': {
      const { returnId: id, returnVoucher, returnedOn } = data;
      return withPaymentUndone(payment, { kind: 'return', id, returnVoucher, returnedOn });
    }
    case 'CentreAwardPaymentReversed':
      return withPaymentUndone(payment, { kind: 'reversal', id: data.reversalId });
  }
}

import type { FundingShare } from '../funding.ts';
import type {
  CentreApprovalInitiated,
  CentreApproved,
  CentreRefused,
} from './application-events.ts';
import { openedBy, recordedIn } from './dossier.ts';
import type { CentreDossier } from './dossier.ts';
import type { CentreEvent } from './events.ts';

/** A centre that was approved, of whichever level. */
interface Approved {
  readonly approval: CentreApproved['data'];
}

/** A centre that was applied for, at one of its steps. */
export type AppliedCentre = { readonly dossier: CentreDossier } & (
  | { readonly status: 'applied' }
  | { readonly status: 'returned'; readonly missingDocuments: readonly string[] }
  | { readonly status: 'recommended' }
  | { readonly status: 'in-review' }
  | { readonly status: 'consulted' }
  | { readonly status: 'approving'; readonly approval: CentreApprovalInitiated['data'] }
  | (Approved & { readonly status: 'approved' })
  | (Approved & { readonly status: 'under-construction' })
  | (Approved & { readonly status: 'qualified' })
  | (Approved & { readonly status: 'unqualified' })
  | { readonly status: 'refused'; readonly refusal: CentreRefused['data'] }
  | { readonly status: 'withdrawn'; readonly reason: string }
);

/** An R&D centre (创新研发中心), from its application to its award, or its evaluation. */
export type Centre = { readonly status: 'unapplied' } | AppliedCentre;

export type CentreStatus = Centre['status'];

/** A centre at one of the named steps. */
export type CentreAt<Status extends CentreStatus> = Extract<Centre, { readonly status: Status }>;

export const initialCentre: Centre = { status: 'unapplied' };

/** The centre after an event. A step that does not follow from where it is is not taken. */
export function evolve(centre: Centre, event: CentreEvent): Centre {
  if (centre.status === 'unapplied') {
    return event.type === 'CentreApplied'
      ? { status: 'applied', dossier: openedBy(event.data) }
      : centre;
  }
  return nextStep({ ...centre, dossier: recordedIn(centre.dossier, event) }, event);
}

/** Whether a centre is at one of some steps. */
export function isAt<Status extends CentreStatus>(
  centre: Centre,
  ...statuses: readonly Status[]
): centre is CentreAt<Status> {
  return statuses.some((status) => status === centre.status);
}

function nextStep(centre: AppliedCentre, event: CentreEvent): Centre {
  const { dossier } = centre;
  switch (event.type) {
    case 'CentreApplicationReturned': {
      const { missingDocuments } = event.data;
      return after('applied', centre, { status: 'returned', dossier, missingDocuments });
    }
    case 'CentreApplicationCompleted':
      return after('returned', centre, { status: 'applied', dossier });
    case 'CentreRecommended':
      return after('applied', centre, { status: 'recommended', dossier });
    case 'CentrePreliminaryCheckPassed':
      return isAt(centre, 'applied', 'recommended') ? { status: 'in-review', dossier } : centre;
    case 'CentrePanelConsulted':
      return after('in-review', centre, { status: 'consulted', dossier });
    case 'CentreApprovalInitiated':
      return after('consulted', centre, { status: 'approving', dossier, approval: event.data });
    case 'CentreApprovalCancelled':
      return after('approving', centre, { status: 'consulted', dossier });
    case 'CentreApproved':
      return after('approving', centre, { status: 'approved', dossier, approval: event.data });
    case 'PlaqueGranted':
      return isAt(centre, 'approved') ? { ...centre, status: 'under-construction' } : centre;
    case 'CentreEvaluated':
      return isAt(centre, 'under-construction') ? { ...centre, status: event.data.result } : centre;
    case 'CentreRefused':
    case 'CentreApplicationWithdrawn':
      return endedBy(centre, event);
    case 'CentreApplied':
    case 'CentreReviewRecorded':
    case 'PlaqueWithdrawn':
    case 'CentreBalanceReleased':
    case 'CentrePayeeAccountRegistered':
    case 'CentreFundingCarriedForward':
    case 'CentreAwardAuthorisationBegun':
    case 'CentreAwardCancelled':
    case 'CentreAwardReturned':
    case 'CentreAwardPaymentReversed':
    case 'CentreAwardRequested':
    case 'CentreAwardAuthorised':
    case 'CentreAwardPaid':
    case 'CentreRecommendedToMunicipality':
    case 'CentreHeld':
    case 'CentreHoldReleased':
      return centre;
  }
}

/** The next step when the centre is at the step it follows from; else where it is. */
function after(previous: CentreStatus, centre: AppliedCentre, next: AppliedCentre): AppliedCentre {
  return centre.status === previous ? next : centre;
}

/** The fund that promises the award now: the one it was approved with, or carried forward to. */
export function fundingOf({ approval, dossier }: AppliedCentre & Approved): FundingShare {
  const { fundId, commitmentId, award: amount } = approval;
  return dossier.carriedForward.at(-1)?.to ?? { fundId, commitmentId, amount };
}

/** The steps at which nothing is decided yet for good. */
export const OPEN = ['applied', 'returned', 'recommended', 'in-review', 'consulted'] as const;

function endedBy(
  centre: AppliedCentre,
  event: Extract<CentreEvent, { type: 'CentreRefused' | 'CentreApplicationWithdrawn' }>,
): Centre {
  if (!isAt(centre, ...OPEN)) return centre;
  const { dossier } = centre;
  return event.type === 'CentreRefused'
    ? { status: 'refused', dossier, refusal: event.data }
    : { status: 'withdrawn', dossier, reason: event.data.reason };
}

/** The funds a disbursement draws on: one, or none when it was never asked for. */
export function fundsPaying(centre: Centre, disbursementId: string): readonly string[] {
  if (centre.status === 'unapplied') return [];
  const payment = centre.dossier.payments.get(disbursementId);
  return payment ? [payment.fundId] : [];
}

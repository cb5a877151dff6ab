import type { LedgerEvent } from '../projection.ts';

/** The outcome that makes another sentence of an event. */
export type StoryOutcome = NonNullable<ReturnType<typeof outcomeOf>>;

/**
 * Names the sentence that tells an event: its type alone, or its type and the outcome that makes
 * another sentence of it, such as `AcceptanceConcluded.passed` or `TranchePaid.first`.
 */
export function summaryKeyOf(event: LedgerEvent): string {
  const outcome = outcomeOf(event);
  return outcome === undefined ? event.type : `${event.type}.${outcome}`;
}

function outcomeOf(event: LedgerEvent) {
  return outcomeOfProject(event) ?? outcomeOfCentre(event) ?? outcomeOfRecognition(event);
}

function outcomeOfCentre(event: LedgerEvent) {
  switch (event.type) {
    case 'CentreRefused':
      return event.data.stage;
    case 'CentrePanelConsulted':
      return event.data.recommended ? 'recommended' : 'not-recommended';
    case 'CentreEvaluated':
      return event.data.result;
    default:
      return undefined;
  }
}

function outcomeOfRecognition(event: LedgerEvent) {
  switch (event.type) {
    case 'RecognitionRefused':
      return event.data.stage;
    case 'RecognitionSampled':
    case 'ObjectionReviewed':
    case 'RecognitionChangeReviewed':
      return event.data.result;
    case 'RecognitionReviewConcluded':
      return event.data.consensus;
    case 'RecognitionConsulted':
      return event.data.outcome;
    case 'RecognitionRevoked':
      return event.data.ground;
    default:
      return undefined;
  }
}

function outcomeOfProject(event: LedgerEvent) {
  switch (event.type) {
    case 'ApplicationRefused':
      return event.data.stage;
    case 'PreliminaryOpinionGiven':
    case 'AuditOpinionRecorded':
    case 'OnSiteOpinionRecorded':
      return event.data.opinion;
    case 'ExpertReviewConcluded':
      return event.data.recommended ? 'recommended' : 'not-recommended';
    case 'ApplicationHeld':
    case 'ProjectHeld':
      return event.data.hold.ground;
    case 'TrancheRequested':
    case 'TrancheAuthorised':
    case 'TrancheCancelled':
    case 'TranchePaid':
    case 'TrancheReturned':
    case 'TranchePaymentReversed':
      return event.data.tranche;
    case 'AdjustmentRequested':
    case 'AdjustmentApproved':
      return event.data.adjustment.kind;
    case 'AcceptanceConcluded':
      return event.data.result;
    case 'ReconsiderationConcluded':
      return event.data.outcome;
    case 'DiligenceFindingRecorded':
      return event.data.diligent ? 'diligent' : 'not-diligent';
    case 'ProjectTerminated':
    case 'ProjectRevoked':
      return event.data.ground;
    default:
      return undefined;
  }
}

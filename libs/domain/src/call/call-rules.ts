import { dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { keyCoreTechnologyEdition, researchCentreEdition } from '@grants/policy';
import type {
  CentreProgramme,
  Finding,
  KeyCoreTechnologyEdition,
  PolicyVersion,
  ResearchCentreEdition,
} from '@grants/policy';
import type { PublishCall } from './commands.ts';
import type { Programme } from './events.ts';
import { callRejections } from './rejections.ts';
import type { CallRejection } from './rejections.ts';

/** The half of a decision that says no. */
export interface Refusal {
  readonly rejected: CallRejection;
}

/** The opening and the closing of a call. */
export type Window = Pick<PublishCall['data'], 'opensAt' | 'closesAt'>;

/** What an edition has to say on the calls of a programme. */
export interface CallRules {
  readonly isInForce: (day: CalendarDate) => Finding;
  /** @throws UnpublishedCalendarYear */
  readonly reviewDueOn: (closesOn: CalendarDate) => CalendarDate;
  /** Says no to a window that the programme does not have. */
  readonly windowRefusal: (window: Window) => Refusal | undefined;
  /** Says no to a way of selecting that the programme does not have. */
  readonly selectionRefusal: (data: PublishCall['data']) => Refusal | undefined;
}

/** The rules of a programme, or nothing when the edition is not known. */
export function callRulesOf(
  programme: Programme,
  policyVersion: PolicyVersion,
): CallRules | undefined {
  if (programme === 'key-core-technology') {
    const edition = keyCoreTechnologyEdition(policyVersion);
    return edition && keyCoreTechnologyCalls(edition);
  }
  const edition = researchCentreEdition(policyVersion);
  return edition && centreCalls(edition, programme);
}

/** Calls for key-core-technology projects are held when there is need (不定期, MH-1.3.5). */
export function keyCoreTechnologyCalls(edition: KeyCoreTechnologyEdition): CallRules {
  const { eligibility, review } = edition;
  return {
    isInForce: eligibility.isInForce,
    reviewDueOn: review.reviewDueOn,
    windowRefusal: () => undefined,
    selectionRefusal: (data) => scoringRefusal(edition, data) ?? challengeRefusal(data),
  };
}

/**
 * Calls for centres are held in the month of their programme (MH-2.3.1, MH-2.3.5). They select by
 * online scores and a panel (MH-2.4), so weights and threshold of a call bind nobody, and a
 * challenge list has no place.
 */
function centreCalls({ conditions }: ResearchCentreEdition, programme: CentreProgramme): CallRules {
  return {
    isInForce: conditions.isInForce,
    reviewDueOn: conditions.reviewDueOn,
    windowRefusal: ({ opensAt, closesAt }) => {
      const month = conditions.isInApplicationMonth({
        programme,
        opensOn: dateAt(opensAt),
        closesOn: dateAt(closesAt),
      });
      return month.verdict === 'failed' ? callRejections.outsideMonth(month) : undefined;
    },
    selectionRefusal: ({ callId, mechanism, challenges }) =>
      mechanism === 'open-selection' && challenges.length === 0
        ? undefined
        : callRejections.challengesNotOffered(callId, programme),
  };
}

function scoringRefusal(
  { review }: KeyCoreTechnologyEdition,
  { scoreWeights, recommendFrom }: PublishCall['data'],
): Refusal | undefined {
  const weights = review.areWeightsComplete(scoreWeights);
  if (weights.verdict === 'failed') return callRejections.weightsIncomplete(weights);
  const threshold = review.isRecommendationThreshold(recommendFrom);
  return threshold.verdict === 'failed' ? callRejections.thresholdOffScale(threshold) : undefined;
}

function challengeRefusal(data: PublishCall['data']): Refusal | undefined {
  const ids = data.challenges.map(({ challengeId }) => challengeId);
  const byList = data.mechanism === 'challenge-list';
  if (byList && ids.length === 0) return callRejections.challengesMissing(data.callId);
  if (!byList && ids.length > 0) return callRejections.challengesUnexpected(data.callId, ids);
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
  return repeated.length > 0 ? callRejections.challengeRepeated(repeated) : undefined;
}

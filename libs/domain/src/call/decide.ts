import { accept, dateAt, UnpublishedCalendarYear } from '@grants/kernel';
import type { CalendarDate, Decision, Instant } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../same-content.ts';
import type { CallCommand, ExtendCallWindow, PublishCall, WithdrawCall } from './commands.ts';
import type { CallEvent } from './events.ts';
import { callRejections } from './rejections.ts';
import type { CallRejection } from './rejections.ts';
import type { Call } from './state.ts';

export type CallDecision = Decision<CallEvent, CallRejection>;
interface Refusal {
  readonly rejected: CallRejection;
}
type PublishedCall = Extract<Call, { status: 'published' }>;

/** What follows from a command on a call. */
export function decide(command: CallCommand, call: Call): CallDecision {
  switch (command.type) {
    case 'PublishCall':
      return publishCall(command, call);
    case 'ExtendCallWindow':
      return extendCallWindow(command, call);
    case 'WithdrawCall':
      return withdrawCall(command, call);
  }
}

function publishCall({ data }: PublishCall, call: Call): CallDecision {
  if (call.status === 'withdrawn') return callRejections.withdrawn(data.callId, call.reason);
  if (call.status === 'published') return publishAgain(data, call);
  const edition = keyCoreTechnologyEdition(data.policyVersion);
  return edition
    ? publishUnder(edition, data)
    : callRejections.unknownPolicyVersion(data.policyVersion);
}

function publishAgain(data: PublishCall['data'], { published }: PublishedCall): CallDecision {
  const { reviewDueOn } = published;
  return isSameContent({ ...data, reviewDueOn }, published)
    ? accept()
    : callRejections.publishedOtherwise(data.callId);
}

/** Publishes a call under an edition: the window, the scoring and the challenges are in order. */
export function publishUnder(
  edition: KeyCoreTechnologyEdition,
  data: PublishCall['data'],
): CallDecision {
  if (data.opensAt >= data.closesAt) {
    return callRejections.windowNotInOrder(data.opensAt, data.closesAt);
  }
  const due = reviewDue(edition, data);
  if ('rejected' in due) return due;
  const refusal = scoringRefusal(edition, data) ?? challengeRefusal(data);
  return (
    refusal ?? accept({ type: 'CallPublished', data: { ...data, reviewDueOn: due.reviewDueOn } })
  );
}

function extendCallWindow({ data, context }: ExtendCallWindow, call: Call): CallDecision {
  return whilePublished(call, data.callId, ({ published, closesAt: previousClosesAt }) => {
    if (data.closesAt === previousClosesAt) return accept();
    if (context.occurredAt > previousClosesAt) {
      return callRejections.closed(previousClosesAt, context.occurredAt);
    }
    if (data.closesAt < previousClosesAt) {
      return callRejections.windowShortened(previousClosesAt, data.closesAt);
    }
    const edition = keyCoreTechnologyEdition(published.policyVersion);
    if (!edition) return callRejections.unknownPolicyVersion(published.policyVersion);
    const due = reviewDue(edition, { opensAt: published.opensAt, closesAt: data.closesAt });
    if ('rejected' in due) return due;
    const { reviewDueOn } = due;
    return accept({ type: 'CallWindowExtended', data: { ...data, previousClosesAt, reviewDueOn } });
  });
}

function withdrawCall({ data }: WithdrawCall, call: Call): CallDecision {
  if (call.status === 'withdrawn') return accept();
  return whilePublished(call, data.callId, () => accept({ type: 'CallWithdrawn', data }));
}

function whilePublished(
  call: Call,
  callId: string,
  decideOn: (call: PublishedCall) => CallDecision,
): CallDecision {
  switch (call.status) {
    case 'unpublished':
      return callRejections.notPublished(callId);
    case 'withdrawn':
      return callRejections.withdrawn(callId, call.reason);
    case 'published':
      return decideOn(call);
  }
}

/** The end of the review of a window that lies within the validity (MH-1.3.6, MH-O6). */
function reviewDue(
  { eligibility, review }: KeyCoreTechnologyEdition,
  { opensAt, closesAt }: { readonly opensAt: Instant; readonly closesAt: Instant },
): { readonly reviewDueOn: CalendarDate } | Refusal {
  const days = [dateAt(opensAt), dateAt(closesAt)];
  const notInForce = days.map(eligibility.isInForce).find(({ verdict }) => verdict === 'failed');
  if (notInForce) return callRejections.policyNotInForce(notInForce);
  try {
    return { reviewDueOn: review.reviewDueOn(dateAt(closesAt)) };
  } catch (error) {
    if (error instanceof UnpublishedCalendarYear) return callRejections.calendarNotPublished(error);
    throw error;
  }
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

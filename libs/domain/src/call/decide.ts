import { accept, dateAt, UnpublishedCalendarYear } from '@grants/kernel';
import type { CalendarDate, Decision } from '@grants/kernel';
import { isSameContent } from '../same-content.ts';
import { callRulesOf } from './call-rules.ts';
import type { CallRules, Refusal, Window } from './call-rules.ts';
import type { CallCommand, ExtendCallWindow, PublishCall, WithdrawCall } from './commands.ts';
import type { CallEvent } from './events.ts';
import { callRejections } from './rejections.ts';
import type { CallRejection } from './rejections.ts';
import type { Call } from './state.ts';

export type CallDecision = Decision<CallEvent, CallRejection>;
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
  const rules = callRulesOf(data.programme, data.policyVersion);
  return rules
    ? publishUnder(rules, data)
    : callRejections.unknownPolicyVersion(data.policyVersion);
}

function publishAgain(data: PublishCall['data'], { published }: PublishedCall): CallDecision {
  const { reviewDueOn } = published;
  return isSameContent({ ...data, reviewDueOn }, published)
    ? accept()
    : callRejections.publishedOtherwise(data.callId);
}

/** Publishes a call under the rules of its programme: window and way of selecting are in order. */
export function publishUnder(rules: CallRules, data: PublishCall['data']): CallDecision {
  if (data.opensAt >= data.closesAt) {
    return callRejections.windowNotInOrder(data.opensAt, data.closesAt);
  }
  const due = reviewDue(rules, data);
  if ('rejected' in due) return due;
  const refusal = rules.selectionRefusal(data);
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
    const rules = callRulesOf(published.programme, published.policyVersion);
    if (!rules) return callRejections.unknownPolicyVersion(published.policyVersion);
    const due = reviewDue(rules, { opensAt: published.opensAt, closesAt: data.closesAt });
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

/** The end of the review of a window that the programme has and the validity covers (MH-O6). */
function reviewDue(
  rules: CallRules,
  { opensAt, closesAt }: Window,
): { readonly reviewDueOn: CalendarDate } | Refusal {
  const days = [dateAt(opensAt), dateAt(closesAt)];
  const notInForce = days.map(rules.isInForce).find(({ verdict }) => verdict === 'failed');
  if (notInForce) return callRejections.policyNotInForce(notInForce);
  const outside = rules.windowRefusal({ opensAt, closesAt });
  if (outside) return outside;
  try {
    return { reviewDueOn: rules.reviewDueOn(dateAt(closesAt)) };
  } catch (error) {
    if (error instanceof UnpublishedCalendarYear) return callRejections.calendarNotPublished(error);
    throw error;
  }
}

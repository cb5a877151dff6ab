import type { Call } from '../call/state.ts';
import type { CallFacts } from './commands.ts';

/** What an application has to know of its call; nothing when there is no such call. */
export function callFactsOf(call: Call): CallFacts | undefined {
  if (call.status === 'unpublished') return undefined;
  const { callId, programme, policyVersion, opensAt, scoreWeights, recommendFrom, challenges } =
    call.published;
  return {
    callId,
    programme,
    policyVersion,
    opensAt,
    closesAt: call.closesAt,
    reviewDueOn: call.reviewDueOn,
    scoreWeights,
    recommendFrom,
    challengeIds: challenges.map(({ challengeId }) => challengeId),
    withdrawn: call.status === 'withdrawn',
  };
}

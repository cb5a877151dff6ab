import type { Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { callTable } from './view.ts';

/** Every call with its window as it now stands. */
export const callRegister: Projection = {
  name: 'call-register',
  version: 1,
  views: [
    registerView(callTable)({
      keyOf: ({ data }) => data.callId,
      opens: {
        CallPublished: ({ data, position }) => ({
          callId: data.callId,
          programme: data.programme,
          year: data.year,
          title: data.title,
          policyVersion: data.policyVersion,
          mechanism: data.mechanism,
          challengeCount: data.challenges.length,
          status: 'published',
          opensAt: data.opensAt,
          closesAt: data.closesAt,
          reviewDueOn: data.reviewDueOn,
          recommendFrom: data.recommendFrom,
          guideNumber: data.guide.number,
          withdrawnReason: null,
          firstPosition: position,
        }),
      },
      changes: {
        CallWindowExtended: ({ data }) => ({
          closesAt: data.closesAt,
          reviewDueOn: data.reviewDueOn,
        }),
        CallWithdrawn: ({ data }) => ({ status: 'withdrawn', withdrawnReason: data.reason }),
      },
    }),
  ],
};

import { reactionTo } from './reaction-to.ts';

/**
 * An approval that is taken back supports nothing: another project may be built on the IP rights
 * that it claimed. The claim on unit and title stays, as does that of a project that was terminated:
 * the same project is not supported a second time (MH-1.3.3).
 */
export const releaseClaimsWhenProjectRevoked = reactionTo({
  name: 'releaseClaimsWhenProjectRevoked',
  handles: ['ProjectRevoked'],
  react: ({ data: { applicationId, rightClaims = [], ground, document } }) =>
    applicationId === undefined
      ? []
      : rightClaims.map(({ claimId }) => ({
          intent: {
            type: 'ReleaseFundingClaim',
            data: { claimId, applicationId, reason: `revoked (${ground}) by ${document.number}` },
          },
        })),
});

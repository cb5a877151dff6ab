import { reactionTo } from './reaction-to.ts';

/**
 * What was carried forward leaves the fund of the old year and is promised by that of the new one.
 * It leaves first, so that no money is ever promised twice. A centre is known to a fund by its own
 * id, as application and as project.
 */
export const moveCommitmentWhenFundingCarriedForward = reactionTo({
  name: 'moveCommitmentWhenFundingCarriedForward',
  handles: ['FundingCarriedForward', 'CentreFundingCarriedForward'],
  react: ({ data }) => {
    const { from, to, document } = data;
    const [applicationId, projectId] =
      'centreId' in data ? [data.centreId, data.centreId] : [data.applicationId, data.projectId];
    return [
      {
        intent: {
          type: 'CarryForwardCommitment',
          data: { ...from, toFundId: to.fundId, toCommitmentId: to.commitmentId, document },
        },
      },
      {
        intent: {
          type: 'CarryInCommitment',
          data: {
            ...to,
            applicationId,
            projectId,
            fromFundId: from.fundId,
            fromCommitmentId: from.commitmentId,
            document,
          },
        },
      },
    ];
  },
});

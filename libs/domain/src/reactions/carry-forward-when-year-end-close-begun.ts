import { reactionTo } from './reaction-to.ts';
import type { CommandIntent, Step } from './reaction.ts';

/**
 * Every promise that is live at the end of a fund's year is carried forward by the project or the
 * centre it was made to, which alone knows whether a payment is under way.
 *
 * A fund knows a promise by one id for either; so the project is asked, and where there is none of
 * that id, the centre. A refusal is no fault: that promise stays live, the fund does not lapse, and
 * a later close carries it forward. Each close makes ids of its own for the promises it carries, for
 * a promise can come alive again, when a payment of it is returned and cancelled.
 */
export const carryForwardWhenYearEndCloseBegun = reactionTo({
  name: 'carryForwardWhenYearEndCloseBegun',
  handles: ['YearEndCloseBegun'],
  react: ({ data: { fundId, closeId, toFundId, document, commitments } }) =>
    inTurn(
      commitments.map(({ commitmentId, projectId }) => {
        const to = { fundId: toFundId, commitmentId: `${commitmentId}.${closeId}` };
        const carried = { closeId, fundId, commitmentId, to, document };
        return {
          project: { type: 'CarryForwardFunding', data: { projectId, ...carried } },
          centre: {
            type: 'CarryForwardCentreFunding',
            data: { centreId: projectId, ...carried },
          },
        };
      }),
    ),
});

interface Promised {
  readonly project: CommandIntent;
  readonly centre: CommandIntent;
}

/** One promise after the other, each whatever became of the one before. */
function inTurn(promises: readonly Promised[]): readonly Step[] {
  return promises.map(({ project, centre }, index) => {
    const others = () => inTurn(promises.slice(index + 1));
    return {
      intent: project,
      ifRejected: ({ code }) =>
        code === 'PROJECT.UNKNOWN_PROJECT'
          ? [{ intent: centre, ifRejected: others }, ...others()]
          : others(),
    };
  });
}

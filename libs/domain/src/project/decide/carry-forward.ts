import { accept, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type { CarryForwardFunding } from '../commands.ts';
import type { FundingCarriedForward, ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import { shareOf } from '../shares.ts';
import type { Project } from '../state.ts';
import { openTranche } from './balance.ts';
import { inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/**
 * What a share has not paid goes on in the fund of the next year. Not while a tranche is open: it
 * draws on shares as they are, so it is paid or cancelled first and the fund closed again.
 */
export function carryForwardFunding(
  { data }: CarryForwardFunding,
  state: Project,
): ProjectDecision {
  return inProject(state, data, ({ dossier }) => {
    const { closeId, commitmentId, document, fundId, projectId, to } = data;
    const share = shareOf(dossier.shares, { fundId, commitmentId });
    if (share === undefined) return projectRejections.unknownId('funding share', commitmentId);
    const earlier = dossier.carriedForward.find(
      ({ closeId: id, from }) => id === closeId && from.commitmentId === commitmentId,
    );
    if (earlier) return carryAgain(data, earlier);
    const { committed } = share.balances;
    if (committed === 0n) return accept();
    const open = openTranche(dossier);
    if (open) return projectRejections.carryForwardWhileOpen(commitmentId, open);
    const amount = yuanOf(committed);
    return accept<ProjectEvent>({
      type: 'FundingCarriedForward',
      data: {
        projectId,
        applicationId: dossier.opening.applicationId,
        closeId,
        from: { fundId, commitmentId, amount },
        to: { ...to, amount },
        document,
      },
    });
  });
}

function carryAgain(
  { closeId, to }: CarryForwardFunding['data'],
  earlier: FundingCarriedForward['data'],
): ProjectDecision {
  const differences = differencesIn({
    toFundId: [earlier.to.fundId, to.fundId],
    toCommitmentId: [earlier.to.commitmentId, to.commitmentId],
  });
  return differences
    ? projectRejections.idReused('year-end close', closeId, differences)
    : accept();
}

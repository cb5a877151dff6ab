import { fold, yuan } from '@grants/kernel';
import type { FundingShare } from '../funding.ts';
import type { ProjectCommand } from '../project/commands.ts';
import { projectDecider } from '../project/decider.ts';
import type { ProjectDossier } from '../project/dossier.ts';
import type { ProjectEvent } from '../project/events.ts';
import { by, FUNDED, historyOf } from './project-sample.ts';

/** A second person of the finance bureau, after all that the samples tell. */
export const BUREAU = by('bureau-1', '2024-12-30');

const share = (fundId: string, commitmentId: string, amount: string): FundingShare => ({
  fundId,
  commitmentId,
  amount: yuan(amount),
});

/** The sample award of 1,000,000.01, borne by three funds. */
export const SHARES = [
  share(FUNDED.fundId, FUNDED.commitmentId, '400000.00'),
  share('fund-municipal', 'commitment-1-s2', '350000.00'),
  share('fund-matching', 'commitment-1-s3', '250000.01'),
] as const;

/** The same commands of a project whose award the three funds bear. */
export function sharedBy(commands: readonly ProjectCommand[]): readonly ProjectCommand[] {
  return commands.map((command) =>
    command.type === 'OpenProject'
      ? { ...command, data: { ...command.data, funding: SHARES } }
      : command,
  );
}

/** What is on record after commands that are all accepted. */
export function dossierAfter(commands: readonly ProjectCommand[]): ProjectDossier {
  const project = fold(projectDecider, historyOf(...commands));
  if (project.status === 'unknown') throw new Error('the project was not opened');
  return project.dossier;
}

/** The events a command leads to, after commands that are all accepted. */
export function eventsOf(
  commands: readonly ProjectCommand[],
  command: ProjectCommand,
): readonly ProjectEvent[] {
  return historyOf(...commands, command).slice(historyOf(...commands).length);
}

import type { ClauseId, Decision } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Finding, KeyCoreTechnologyEdition } from '@grants/policy';
import type { FundingShare } from '../../funding.ts';
import type { ProjectEvent } from '../events.ts';
import type { Funded } from '../funded.ts';
import { projectRejections } from '../rejections.ts';
import type { ProjectRejection } from '../rejections.ts';
import type { OpenedProject, Project, ProjectAt, ProjectStatus } from '../state.ts';
import { isAt } from '../state.ts';

export type ProjectDecision = Decision<ProjectEvent, ProjectRejection>;

/** Decides within a project that was opened, by the edition that rules it for life. */
export function inProject(
  project: Project,
  { projectId }: { readonly projectId: string },
  decide: (project: OpenedProject, edition: KeyCoreTechnologyEdition) => ProjectDecision,
): ProjectDecision {
  if (project.status === 'unknown') return projectRejections.unknownProject(projectId);
  const { policyVersion } = project.dossier.opening;
  const edition = keyCoreTechnologyEdition(policyVersion);
  return edition ? decide(project, edition) : projectRejections.unknownPolicyVersion(policyVersion);
}

/** What is possible in some statuses of a project, by which clause; `step` names it in a refusal. */
export interface Step<Status extends ProjectStatus> {
  readonly step: string;
  readonly statuses: readonly Status[];
  readonly clause: ClauseId;
}

/** Decides at one of some steps of a project. */
export function during<Status extends Exclude<ProjectStatus, 'unknown'>>(
  project: OpenedProject,
  step: Step<Status>,
  decide: (project: ProjectAt<Status>) => ProjectDecision,
): ProjectDecision {
  return isAt(project, ...step.statuses)
    ? decide(project)
    : projectRejections.wrongStatus(step, project.status);
}

/** The project is not completed, terminated or revoked. */
export const RUNNING = [
  'approved',
  'executing',
  'not-passed',
  'in-reconsideration',
  'accepted',
] as const;

/** What names a project and its money in an event, fund by fund where it is of several. */
export function drawing(
  { dossier }: OpenedProject,
  draws: readonly FundingShare[],
): Funded & { readonly draws?: readonly FundingShare[] } {
  const { projectId, fundId, commitmentId } = dossier.opening;
  const [first, ...others] = draws;
  return {
    projectId,
    fundId: first?.fundId ?? fundId,
    commitmentId: first?.commitmentId ?? commitmentId,
    ...(others.length > 0 && { draws }),
  };
}

/** What names a project and the first of its funds in an event. */
export function funded({ dossier }: OpenedProject): Funded {
  const { projectId, fundId, commitmentId } = dossier.opening;
  return { projectId, fundId, commitmentId };
}

/** Whether a rule says no. */
export function fails({ verdict }: Finding): boolean {
  return verdict === 'failed' || verdict === 'needs-evidence';
}

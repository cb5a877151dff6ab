import type { Decider } from '@grants/kernel';
import type { ProjectCommand } from './commands.ts';
import { decide } from './decide/decide.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectRejection } from './rejections.ts';
import { evolve, initialProject } from './state.ts';
import type { Project } from './state.ts';

/**
 * One project, from approval to its end: contract, tranches, adjustments, acceptance, recovery. At
 * every moment the award is what was paid, what was released and what is outstanding.
 */
export const projectDecider: Decider<ProjectCommand, ProjectEvent, Project, ProjectRejection> = {
  initialState: initialProject,
  evolve,
  decide,
};

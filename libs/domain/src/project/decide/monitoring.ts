import { accept, fenOf } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type {
  HoldProject,
  NotifyBudgetAdjustment,
  RecordRelatedPartyFinding,
  RecordStageInspection,
  ReleaseProjectHold,
} from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectNoun } from '../rejections/record.ts';
import { projectRejections } from '../rejections.ts';
import type { Project } from '../state.ts';
import { during, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/** Told by the unit, looked at with the acceptance (MH-1.6.6): nobody consents to it. */
export function notifyBudgetAdjustment(
  { data }: NotifyBudgetAdjustment,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project) => {
    const id = data.notificationId;
    const earlier = project.dossier.notifications.get(id);
    if (earlier) return recordedBefore({ noun: 'budget notification', id }, data, earlier);
    const step = {
      step: 'A budget adjustment',
      statuses: ['executing'],
      clause: 'MH-1.6.6',
    } as const;
    return during(project, step, () =>
      accept<ProjectEvent>({ type: 'BudgetAdjustmentNotified', data }),
    );
  });
}

/** May be found at any time, also when the project is long over (MH-1.6.2). */
export function recordRelatedPartyFinding(
  { data }: RecordRelatedPartyFinding,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project) => {
    const id = data.findingId;
    const earlier = project.dossier.relatedPartyFindings.get(id);
    if (earlier) return recordedBefore({ noun: 'related-party finding', id }, data, earlier);
    return fenOf(data.amount) <= 0n
      ? projectRejections.amountNotPositive(data.amount)
      : accept<ProjectEvent>({ type: 'RelatedPartyFindingRecorded', data });
  });
}

export function recordStageInspection(
  { data }: RecordStageInspection,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project) => {
    const id = data.inspectionId;
    const earlier = project.dossier.inspections.get(id);
    if (earlier) return recordedBefore({ noun: 'inspection', id }, data, earlier);
    const step = {
      step: 'A stage inspection',
      statuses: ['executing'],
      clause: 'MH-1.6.14',
    } as const;
    return during(project, step, () =>
      accept<ProjectEvent>({ type: 'StageInspectionRecorded', data }),
    );
  });
}

/** Taken in any status: what is found late still stops what is not yet paid. */
export function holdProject({ data }: HoldProject, state: Project): ProjectDecision {
  return inProject(state, data, (project) => {
    const id = data.hold.holdId;
    const earlier = project.dossier.holds.get(id);
    if (earlier) return recordedBefore({ noun: 'hold', id }, data.hold, earlier);
    // A hold that was released may be placed again: a case can be opened again.
    return accept<ProjectEvent>({ type: 'ProjectHeld', data });
  });
}

export function releaseProjectHold({ data }: ReleaseProjectHold, state: Project): ProjectDecision {
  return inProject(state, data, (project) =>
    project.dossier.holds.has(data.holdId)
      ? accept<ProjectEvent>({ type: 'ProjectHoldReleased', data })
      : accept(),
  );
}

function recordedBefore(
  { noun, id }: { readonly noun: ProjectNoun; readonly id: string },
  asked: object,
  recorded: object,
): ProjectDecision {
  return isSameContent(asked, recorded) ? accept() : projectRejections.idReused(noun, id);
}

import type { Adjustment, BudgetLine, Hold } from '@grants/domain';
import { instant } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Act, Story } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import { applicant } from './application.ts';
import type { StoryProject } from './approval.ts';

/** A major adjustment with a name of its own within the project. */
export interface StoryAdjustment {
  readonly name: string;
  readonly adjustment: Adjustment;
  readonly reason: string;
}

/** The unit asks in writing, before it changes anything (MH-1.6.5). */
export function requestAdjustment(
  { projectId, application }: StoryProject,
  { name, adjustment, reason }: StoryAdjustment,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: applicant(application.content),
    request: {
      type: 'RequestAdjustment',
      data: { projectId, adjustmentId: `${projectId}-${name}`, adjustment, reason },
    },
  };
}

export function approveAdjustment(
  { projectId }: StoryProject,
  { name }: Pick<StoryAdjustment, 'name'>,
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'ApproveAdjustment',
      data: {
        projectId,
        adjustmentId: `${projectId}-${name}`,
        document: official('闵科委', on, `调整${projectId}-${name}`),
      },
    },
  };
}

export function refuseAdjustment(
  { projectId }: StoryProject,
  { name }: Pick<StoryAdjustment, 'name'>,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionApprover,
    request: {
      type: 'RefuseAdjustment',
      data: { projectId, adjustmentId: `${projectId}-${name}`, reason: '理由不充分，不予同意' },
    },
  };
}

/** Asked for, and consented to a week later. */
export function* adjust(
  project: StoryProject,
  adjustment: StoryAdjustment,
  { asked, decided }: { readonly asked: string; readonly decided: string },
): Story {
  yield requestAdjustment(project, adjustment, asked);
  yield approveAdjustment(project, adjustment, decided);
}

/** Asked for, and not consented to. */
export function* adjustInVain(
  project: StoryProject,
  adjustment: StoryAdjustment,
  { asked, decided }: { readonly asked: string; readonly decided: string },
): Story {
  yield requestAdjustment(project, adjustment, asked);
  yield refuseAdjustment(project, adjustment, decided);
}

/** Within its own rules the unit shifts money between lines, and tells (MH-1.6.6). */
export function notifyBudgetAdjustment(
  { projectId, application }: StoryProject,
  lines: readonly BudgetLine[],
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: applicant(application.content),
    request: {
      type: 'NotifyBudgetAdjustment',
      data: {
        projectId,
        notificationId: `${projectId}-budget-1`,
        lines,
        reason: '试验批次增加，调增测试化验加工费',
      },
    },
  };
}

/** Follows the work and pays nothing (MH-1.6.14). */
export function inspect({ projectId }: StoryProject, date: string): Act {
  const inspectedOn = officeDay(date);
  return {
    on: inspectedOn,
    by: offices.commissionOfficer,
    request: {
      type: 'RecordStageInspection',
      data: {
        projectId,
        inspectionId: inspectionIdOf(projectId),
        inspectedOn,
        findings: '关键部件已完成设计定型，进度与任务书一致',
      },
    },
  };
}

export function inspectionIdOf(projectId: string): string {
  return `${projectId}-inspection-1`;
}

/** Found by the supervisor on one day, and written into the ledger on a later one (MH-1.6.2). */
export function findRelatedParty(
  { projectId }: StoryProject,
  {
    counterparty,
    amount,
    foundOn,
  }: {
    readonly counterparty: string;
    readonly amount: Yuan;
    readonly foundOn: string;
  },
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: {
      type: 'RecordRelatedPartyFinding',
      data: {
        projectId,
        findingId: `${projectId}-related-1`,
        counterparty,
        amount,
        note: '供货方与承担单位同一实际控制人，预算中未披露',
      },
    },
    backfill: {
      occurredAt: instant(`${officeDay(foundOn)}T15:00+08:00`),
      reason: '现场检查记录事后补录',
    },
  };
}

/** The supervisor stops every disbursement while a matter is looked into. */
export function holdProject({ projectId }: StoryProject, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: { type: 'HoldProject', data: { projectId, hold: complaint(projectId) } },
  };
}

export function releaseProject({ projectId }: StoryProject, date: string): Act {
  const { holdId } = complaint(projectId);
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: {
      type: 'ReleaseProjectHold',
      data: { projectId, holdId, reason: '关联交易价格公允，已补充披露' },
    },
  };
}

function complaint(projectId: string): Hold {
  return {
    holdId: `complaint-${projectId}`,
    ground: 'notice-objection',
    sourceId: `complaint-${projectId}`,
    clause: 'MH-1.6.2',
  };
}

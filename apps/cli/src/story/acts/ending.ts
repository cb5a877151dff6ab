import type { RevokeProject } from '@grants/domain';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

export function terminate(
  { projectId }: StoryProject,
  ground: 'acceptance-not-passed' | 'breach-of-contract' | 'withdrawn',
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'TerminateProject',
      data: { projectId, ground, document: official('闵科终', on, projectId) },
    },
  };
}

/** The approval itself is taken back. */
export function revoke(
  { projectId }: StoryProject,
  ground: RevokeProject['data']['ground'],
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.commissionApprover,
    request: {
      type: 'RevokeProject',
      data: { projectId, ground, document: official('闵科撤', on, projectId) },
    },
  };
}

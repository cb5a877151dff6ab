import { normalisedTitle } from '@grants/domain';
import type { SupportRow } from './view.ts';

/** A project that is not applied for yet. */
export type ProposedProject = Pick<
  SupportRow,
  'title' | 'creditCode' | 'unitName' | 'requiredMatchOf'
>;

/** No application has this id: it is not one an id can be. */
const NOT_APPLIED = '?';

/** The support a project would be if it were applied for now: later than every other. */
export function proposedSupport(project: ProposedProject): SupportRow {
  return {
    ...project,
    key: `application:${NOT_APPLIED}`,
    kind: 'application',
    id: NOT_APPLIED,
    source: NOT_APPLIED,
    normalTitle: normalisedTitle(project.title),
    status: 'pending',
    level: null,
    awardNumber: null,
    requiresMatchingOf: null,
    projectId: null,
    approvedPosition: null,
    firstPosition: '~',
    position: '~',
  };
}

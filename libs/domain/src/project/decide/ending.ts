import { accept } from '@grants/kernel';
import type { OfficialDocument } from '../../documents.ts';
import type { RevokeProject, TerminateProject } from '../commands.ts';
import type { ProjectDossier } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project } from '../state.ts';
import { ended } from './balance.ts';
import { during, funded, inProject, RUNNING } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

const NOT_PASSED = {
  step: 'Termination because acceptance was not passed',
  statuses: ['not-passed'],
} as const;
const BREACH = { step: 'Termination', statuses: RUNNING } as const;
const REVOCATION = {
  step: 'Revocation',
  statuses: [...RUNNING, 'completed', 'terminated'],
} as const;

export function terminateProject({ data }: TerminateProject, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { document, ground } = data;
    if (project.status === 'terminated') return endAgain(data, project.termination);
    if (ground === 'withdrawn') return projectRejections.withdrawalNeedsConsent();
    const step = ground === 'acceptance-not-passed' ? NOT_PASSED : BREACH;
    const ending = edition.acceptance.endsProject({ ground, documentNumber: document.number });
    const { clause } = ending;
    return during<(typeof RUNNING)[number]>(project, { ...step, clause }, () => {
      const terminated: ProjectEvent = {
        type: 'ProjectTerminated',
        data: { ...funded(project), ground, document, basis: [ending] },
      };
      return accept(...ended(project, terminated, { edition, ground }));
    });
  });
}

/** The approval itself is taken back, at any time: also of a project that is over. */
export function revokeProject({ data }: RevokeProject, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { document, ground } = data;
    if (project.status === 'revoked') return endAgain(data, project.revocation);
    const ending = edition.acceptance.endsProject({ ground, documentNumber: document.number });
    const { clause } = ending;
    return during(project, { ...REVOCATION, clause }, ({ dossier }) => {
      const { creditCode } = dossier.lead;
      const revoked: ProjectEvent = {
        type: 'ProjectRevoked',
        data: {
          ...funded(project),
          ground,
          document,
          leadCreditCode: creditCode,
          ...claimsOf(dossier),
          basis: [ending],
        },
      };
      return accept(...ended(project, revoked, { edition, ground }));
    });
  });
}

/** What a revocation sets free: the rights can be built on by another project. */
function claimsOf({ opening: { applicationId, rightClaims } }: ProjectDossier) {
  return rightClaims && { applicationId, rightClaims };
}

interface Ending {
  readonly ground: string;
  readonly document: OfficialDocument;
}

function endAgain(asked: Ending, recorded: Ending): ProjectDecision {
  const isSame =
    asked.ground === recorded.ground &&
    asked.document.number === recorded.document.number &&
    asked.document.date === recorded.document.date;
  return isSame ? accept() : projectRejections.alreadyConcluded('ending', recorded.document.number);
}

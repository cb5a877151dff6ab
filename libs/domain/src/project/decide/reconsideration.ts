import { accept } from '@grants/kernel';
import type { Basis, KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type {
  ConcludeReconsideration,
  RecordDiligenceFinding,
  RequestReconsideration,
} from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project, ProjectAt } from '../state.ts';
import { dulyIssued, effectsOfPassing, judge } from './acceptance.ts';
import { ended } from './balance.ts';
import { during, fails, funded, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

const REQUEST = {
  step: 'A reconsideration',
  statuses: ['not-passed'],
  clause: 'MH-1.6.11',
} as const;

export function requestReconsideration(
  { data }: RequestReconsideration,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    if (project.status === 'in-reconsideration') return accept();
    const reconsiderations = project.dossier.reconsiderations.length;
    const first = edition.acceptance.isReconsiderable({ reconsiderations });
    if (fails(first)) return projectRejections.reconsideredAlready(first);
    return during(project, REQUEST, () =>
      accept<ProjectEvent>({ type: 'ReconsiderationRequested', data }),
    );
  });
}

/** Passed, the project goes on as if accepted at once; otherwise it ends here (MH-1.6.12). */
export function concludeReconsideration(
  { data }: ConcludeReconsideration,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const earlier = project.dossier.reconsiderations.at(-1);
    if (earlier) {
      const { basis: _basis, ...recorded } = earlier;
      return isSameContent(data, recorded)
        ? accept()
        : projectRejections.alreadyConcluded('reconsideration', earlier.document.number);
    }
    const step = {
      step: 'The result of a reconsideration',
      statuses: ['in-reconsideration'],
      clause: 'MH-1.6.11',
    } as const;
    return during(project, step, (open) => conclude(data, open, edition));
  });
}

function conclude(
  data: ConcludeReconsideration['data'],
  project: ProjectAt<'in-reconsideration'>,
  edition: KeyCoreTechnologyEdition,
): ProjectDecision {
  const { outcome } = data;
  if (outcome === 'not-granted') {
    const issued = dulyIssued(data, edition);
    if (fails(issued)) return projectRejections.issuedBeforeConsent(issued);
    return accept(concluded(data, [issued]), ...notPassedForGood(data, project, edition));
  }
  const judgement = judge(project.dossier, { ...data, result: outcome }, edition);
  if ('rejected' in judgement) return judgement;
  const effects =
    outcome === 'passed'
      ? effectsOfPassing(project, edition)
      : notPassedForGood(data, project, edition);
  return accept(concluded(data, judgement.basis), ...effects);
}

function concluded(data: ConcludeReconsideration['data'], basis: Basis): ProjectEvent {
  return { type: 'ReconsiderationConcluded', data: { ...data, basis } };
}

function notPassedForGood(
  { document }: ConcludeReconsideration['data'],
  project: OpenedProject,
  edition: KeyCoreTechnologyEdition,
): readonly ProjectEvent[] {
  const ground = 'acceptance-not-passed';
  const ending = edition.acceptance.endsProject({ ground, documentNumber: document.number });
  const terminated: ProjectEvent = {
    type: 'ProjectTerminated',
    data: { ...funded(project), ground, document, basis: [ending] },
  };
  return ended(project, terminated, { edition, ground });
}

/** On a project that failed for good, once: what it leaves in credit records (MH-1.6.16). */
export function recordDiligenceFinding(
  { data }: RecordDiligenceFinding,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { diligence, lead, opening } = project.dossier;
    if (diligence) {
      const { diligent, findings, document, projectId } = diligence;
      return isSameContent(data, { diligent, findings, document, projectId })
        ? accept()
        : projectRejections.alreadyConcluded('diligence finding', document.number);
    }
    const finding = edition.credit.isDiligent({
      acceptanceNotPassed: isFailedForGood(project),
      diligent: data.diligent,
    });
    if (finding.verdict === 'not-applicable') return projectRejections.notFailedForGood(finding);
    return accept<ProjectEvent>({
      type: 'DiligenceFindingRecorded',
      data: {
        ...data,
        leadCreditCode: lead.creditCode,
        members: opening.members,
        basis: [finding],
      },
    });
  });
}

function isFailedForGood(project: OpenedProject): boolean {
  return project.status === 'terminated' && project.termination.ground === 'acceptance-not-passed';
}

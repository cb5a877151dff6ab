import { accept } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { RecordAuditOpinion, RecordOnSiteOpinion } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project, ProjectAt } from '../state.ts';
import { during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/** Opinions come before a result, and before the result of a reconsideration. */
const OPEN = ['executing', 'in-reconsideration'] as const;
const AUDIT = { step: 'An audit opinion', statuses: OPEN, clause: 'MH-1.6.8' } as const;
const ON_SITE = { step: 'An on-site opinion', statuses: OPEN, clause: 'MH-1.6.9' } as const;

/** The opinion that counts: a later one stands in the place of an earlier one. */
export function latestOf<Opinion>(opinions: ReadonlyMap<string, Opinion>): Opinion | undefined {
  return [...opinions.values()].at(-1);
}

export function recordAuditOpinion({ data }: RecordAuditOpinion, state: Project): ProjectDecision {
  return inProject(state, data, (project, { acceptance }) => {
    const earlier = project.dossier.audits.get(data.auditId);
    if (earlier) {
      return isSameContent(earlier, data)
        ? accept()
        : projectRejections.idReused('audit', data.auditId);
    }
    return during(project, AUDIT, (open) => {
      const independent = acceptance.isThirdPartyAudit({ ...unitsOf(open), agency: data.agency });
      if (fails(independent)) return projectRejections.auditorNotIndependent(independent);
      const { award } = open.dossier.opening;
      const support = acceptance.isSupportWithinAward({ award, supported: data.supportedAmount });
      if (fails(support)) return projectRejections.supportBeyondAward(support);
      return accept<ProjectEvent>({ type: 'AuditOpinionRecorded', data });
    });
  });
}

function unitsOf({ contract, dossier }: ProjectAt<'executing' | 'in-reconsideration'>) {
  const { managingBody } = contract;
  const { lead, participants } = dossier.opening;
  const units = [lead.name, dossier.lead.name, ...participants.map(({ name }) => name)];
  return managingBody.kind === 'agency' ? { units, managingAgency: managingBody.name } : { units };
}

export function recordOnSiteOpinion(
  { data }: RecordOnSiteOpinion,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project, { acceptance }) => {
    const earlier = project.dossier.reviews.get(data.reviewId);
    if (earlier) {
      return isSameContent(earlier, data)
        ? accept()
        : projectRejections.idReused('on-site review', data.reviewId);
    }
    return during(project, ON_SITE, () => {
      const attended = acceptance.isOnSiteReview(data.experts);
      if (fails(attended)) return projectRejections.noExpertOnSite(attended);
      return accept<ProjectEvent>({ type: 'OnSiteOpinionRecorded', data });
    });
  });
}

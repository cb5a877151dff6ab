import { accept, yuanOf } from '@grants/kernel';
import type { Basis, KeyCoreTechnologyEdition } from '@grants/policy';
import type { OfficialDocument } from '../../documents.ts';
import { isSameContent } from '../../same-content.ts';
import type { ConcludeAcceptance } from '../commands.ts';
import type { ProjectDossier } from '../dossier.ts';
import type { AcceptanceResult, ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project } from '../state.ts';
import { paidFen } from './balance.ts';
import { completion } from './completion.ts';
import { latestOf } from './opinions.ts';
import { during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

export function concludeAcceptance({ data }: ConcludeAcceptance, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    if (project.acceptance) {
      const { projectId, result, governmentConsent, document } = project.acceptance;
      return isSameContent(data, { projectId, result, governmentConsent, document })
        ? accept()
        : projectRejections.alreadyConcluded('acceptance', document.number);
    }
    const step = { step: 'Acceptance', statuses: ['executing'], clause: 'MH-1.6.7' } as const;
    return during(project, step, ({ dossier }) => {
      const judgement = judge(dossier, data, edition);
      if ('rejected' in judgement) return judgement;
      const concluded: ProjectEvent = {
        type: 'AcceptanceConcluded',
        data: { ...data, ...judgement },
      };
      const effects = data.result === 'passed' ? effectsOfPassing(project, edition) : [];
      return accept(concluded, ...effects);
    });
  });
}

/** What a result is issued with, in acceptance and in reconsideration alike (MH-1.6.11). */
export interface Issue {
  readonly result: AcceptanceResult;
  readonly governmentConsent: OfficialDocument;
  readonly document: OfficialDocument;
}

interface Judgement {
  readonly auditId: string;
  readonly reviewId: string;
  readonly basis: Basis;
}

type Refusal = Extract<ProjectDecision, { rejected: unknown }>;

/** Whether a result can be drawn from the opinions on record and is issued as it must be. */
export function judge(
  dossier: ProjectDossier,
  issue: Issue,
  edition: KeyCoreTechnologyEdition,
): Judgement | Refusal {
  const drawn = drawnFromOpinions(dossier, issue.result, edition);
  if ('rejected' in drawn) return drawn;
  const issued = dulyIssued(issue, edition);
  if (fails(issued)) return projectRejections.issuedBeforeConsent(issued);
  const basis = [...drawn.basis, issued];
  if (issue.result === 'not-passed') return { ...drawn, basis };
  const order = edition.acceptance.followsFirstTranche({
    firstTranche: edition.disbursement.firstTranche(dossier.opening.award),
    paid: yuanOf(paidFen(dossier)),
  });
  if (fails(order)) return projectRejections.firstTrancheUnpaid(order);
  return { ...drawn, basis: [...basis, order] };
}

function drawnFromOpinions(
  dossier: ProjectDossier,
  result: AcceptanceResult,
  { acceptance }: KeyCoreTechnologyEdition,
): Judgement | Refusal {
  const audit = latestOf(dossier.audits);
  const review = latestOf(dossier.reviews);
  const both = acceptance.hasBothOpinions({
    ...(audit && { auditId: audit.auditId }),
    ...(review && { reviewId: review.reviewId }),
  });
  if (audit === undefined || review === undefined) return projectRejections.opinionMissing(both);
  const supported = acceptance.isSupportedByOpinions({
    result,
    auditOpinion: audit.opinion,
    onSiteOpinion: review.opinion,
  });
  if (fails(supported)) return projectRejections.resultAgainstOpinions(supported);
  return { auditId: audit.auditId, reviewId: review.reviewId, basis: [both, supported] };
}

/** The finding on consent and document of a result. */
export function dulyIssued(
  { governmentConsent, document }: Omit<Issue, 'result'>,
  { acceptance }: KeyCoreTechnologyEdition,
) {
  return acceptance.isDulyIssued({
    consentNumber: governmentConsent.number,
    consentDate: governmentConsent.date,
    documentNumber: document.number,
    documentDate: document.date,
  });
}

/** What follows when a project passes: its results are open to use, and perhaps it is over. */
export function effectsOfPassing(
  project: OpenedProject,
  edition: KeyCoreTechnologyEdition,
): readonly ProjectEvent[] {
  const { projectId, title } = project.dossier.opening;
  const open: ProjectEvent = {
    type: 'OpenUseRegistered',
    data: { projectId, title, basis: [edition.acceptance.opensResults({ title })] },
  };
  return [open, ...completion(project, edition)];
}

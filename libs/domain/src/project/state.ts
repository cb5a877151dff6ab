import type { OfficialDocument } from '../documents.ts';
import { openedBy } from './dossier.ts';
import type { ProjectDossier } from './dossier.ts';
import type {
  AcceptanceConcluded,
  AcceptanceResult,
  ContractSigned,
  ProjectCompleted,
  ProjectEvent,
  ProjectRevoked,
  ProjectTerminated,
  ReconsiderationConcluded,
  ReconsiderationRequested,
} from './events.ts';
import { recordedIn } from './recorded.ts';

interface WithContract {
  readonly contract: ContractSigned['data'];
}
interface WithResult extends WithContract {
  readonly acceptance: AcceptanceConcluded['data'];
}
/** What a project had come to when it ended before its time. */
interface Past {
  readonly contract?: ContractSigned['data'] | undefined;
  readonly acceptance?: AcceptanceConcluded['data'] | undefined;
}
interface WithoutContract {
  readonly contract?: undefined;
  readonly acceptance?: undefined;
}
interface WithoutResult extends WithContract {
  readonly acceptance?: undefined;
}

/** A project that is on record, at one of its steps. */
export type OpenedProject = { readonly dossier: ProjectDossier } & (
  | ({ readonly status: 'approved' } & WithoutContract)
  | ({ readonly status: 'executing' } & WithoutResult)
  | ({ readonly status: 'not-passed' } & WithResult)
  | ({ readonly status: 'in-reconsideration' } & WithResult)
  /** `resultDocument` is the one that passed it, in acceptance or in reconsideration. */
  | ({ readonly status: 'accepted'; readonly resultDocument: OfficialDocument } & WithResult)
  | ({ readonly status: 'completed'; readonly resultDocument: OfficialDocument } & WithResult)
  | ({ readonly status: 'terminated'; readonly termination: ProjectTerminated['data'] } & Past)
  | ({ readonly status: 'revoked'; readonly revocation: ProjectRevoked['data'] } & Past)
);

/** What is approved and contracted, to its end (项目). */
export type Project = { readonly status: 'unknown' } | OpenedProject;

export type ProjectStatus = Project['status'];

/** A project at one of the named steps. */
export type ProjectAt<Status extends ProjectStatus> = Extract<Project, { readonly status: Status }>;

export const initialProject: Project = { status: 'unknown' };

/** Whether a project is at one of some steps. */
export function isAt<Status extends ProjectStatus>(
  project: Project,
  ...statuses: readonly Status[]
): project is ProjectAt<Status> {
  return statuses.some((status) => status === project.status);
}

/** The project after an event. A step that does not follow from where it is is not taken. */
export function evolve(project: Project, event: ProjectEvent): Project {
  if (project.status === 'unknown') {
    return event.type === 'ProjectOpened'
      ? { status: 'approved', dossier: openedBy(event.data) }
      : project;
  }
  return nextStep({ ...project, dossier: recordedIn(project.dossier, event) }, event);
}

function nextStep(project: OpenedProject, event: ProjectEvent): Project {
  switch (event.type) {
    case 'ContractSigned':
      return signedBy(project, event);
    case 'AcceptanceConcluded':
    case 'ReconsiderationRequested':
    case 'ReconsiderationConcluded':
      return examinedBy(project, event);
    case 'TrancheReturned':
    case 'TranchePaymentReversed':
      // Not everything is paid any more, so it is completed anew when everything is.
      return isAt(project, 'completed') ? { ...project, status: 'accepted' } : project;
    case 'ProjectCompleted':
    case 'ProjectTerminated':
    case 'ProjectRevoked':
      return endedBy(project, event);
    case 'ProjectOpened':
    case 'PayeeAccountRegistered':
    case 'FundingCarriedForward':
    case 'TrancheRequested':
    case 'TrancheAuthorisationBegun':
    case 'TrancheAuthorised':
    case 'TrancheCancelled':
    case 'TranchePaid':
    case 'AwardBalanceReleased':
    case 'RecoveryOrdered':
    case 'RecoveryReceived':
    case 'RecoveryReviewOrdered':
    case 'RecoveryReviewConcluded':
    case 'RecoveryReceiptReversed':
    case 'RecoveryWriteOffRequested':
    case 'RecoveryWriteOffRefused':
    case 'RecoveryWrittenOff':
    case 'AdjustmentRequested':
    case 'AdjustmentApproved':
    case 'AdjustmentRefused':
    case 'ExecutionExtended':
    case 'BudgetAdjustmentNotified':
    case 'RelatedPartyFindingRecorded':
    case 'StageInspectionRecorded':
    case 'AuditOpinionRecorded':
    case 'OnSiteOpinionRecorded':
    case 'OpenUseRegistered':
    case 'DiligenceFindingRecorded':
    case 'ProjectHeld':
    case 'ProjectHoldReleased':
      return project;
  }
}

function signedBy(project: OpenedProject, { data: contract }: ContractSigned): Project {
  return isAt(project, 'approved')
    ? { status: 'executing', dossier: project.dossier, contract }
    : project;
}

function examinedBy(
  project: OpenedProject,
  event: AcceptanceConcluded | ReconsiderationRequested | ReconsiderationConcluded,
): Project {
  switch (event.type) {
    case 'AcceptanceConcluded':
      return isAt(project, 'executing')
        ? afterResult({ ...project, acceptance: event.data }, event.data)
        : project;
    case 'ReconsiderationRequested':
      return isAt(project, 'not-passed') ? { ...project, status: 'in-reconsideration' } : project;
    case 'ReconsiderationConcluded':
      return isAt(project, 'in-reconsideration')
        ? afterResult(project, { ...event.data, result: event.data.outcome })
        : project;
  }
}

function afterResult(
  { dossier, contract, acceptance }: WithResult & { readonly dossier: ProjectDossier },
  {
    result,
    document,
  }: { readonly result: AcceptanceResult | 'not-granted'; readonly document: OfficialDocument },
): Project {
  return result === 'passed'
    ? { status: 'accepted', dossier, contract, acceptance, resultDocument: document }
    : { status: 'not-passed', dossier, contract, acceptance };
}

function endedBy(
  project: OpenedProject,
  event: ProjectCompleted | ProjectTerminated | ProjectRevoked,
): Project {
  const { dossier, contract, acceptance } = project;
  switch (event.type) {
    case 'ProjectCompleted':
      return isAt(project, 'accepted') ? { ...project, status: 'completed' } : project;
    case 'ProjectTerminated':
      return { status: 'terminated', dossier, contract, acceptance, termination: event.data };
    case 'ProjectRevoked':
      return { status: 'revoked', dossier, contract, acceptance, revocation: event.data };
  }
}

/** The funds a disbursement draws on; none when it was never asked for. */
export function fundsDrawnOn(project: Project, disbursementId: string): readonly string[] {
  if (project.status === 'unknown') return [];
  const draws = project.dossier.tranches.get(disbursementId)?.draws ?? [];
  return draws.map(({ fundId }) => fundId);
}

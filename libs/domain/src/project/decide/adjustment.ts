import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { ApproveAdjustment, RefuseAdjustment, RequestAdjustment } from '../commands.ts';
import type { AdjustmentRecord } from '../dossier.ts';
import type { Adjustment, AdjustmentApproved, ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project, ProjectAt } from '../state.ts';
import { ended } from './balance.ts';
import { during, fails, funded, inProject, RUNNING } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

const EXTENSION = { step: 'An extension', statuses: ['executing'], clause: 'MH-1.6.4' } as const;
const WITHDRAWAL = {
  step: 'A withdrawal',
  statuses: ['approved', 'executing'],
  clause: 'MH-1.6.5',
} as const;
const OTHER = { step: 'An adjustment', statuses: RUNNING, clause: 'MH-1.6.5' } as const;

/** Asks for a major adjustment; it changes nothing until it is approved (MH-1.6.5). */
export function requestAdjustment({ data }: RequestAdjustment, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { adjustmentId, adjustment } = data;
    const earlier = project.dossier.adjustments.get(adjustmentId);
    if (earlier) {
      return isSameContent(earlier.adjustment, adjustment)
        ? accept()
        : projectRejections.idReused('adjustment', adjustmentId);
    }
    return possible(project, { adjustment, edition }, () =>
      accept<ProjectEvent>({ type: 'AdjustmentRequested', data }),
    );
  });
}

/** The consent with which an adjustment takes effect, all of it at once. */
export function approveAdjustment({ data }: ApproveAdjustment, state: Project): ProjectDecision {
  return inAdjustment(state, data, ({ adjustment, outcome }, project, edition) => {
    if (outcome === 'approved') return accept();
    if (outcome === 'refused') {
      return projectRejections.adjustmentDecided(data.adjustmentId, outcome);
    }
    return possible(project, { adjustment, edition }, () => {
      const consent = edition.execution.isConsentedTo({
        kind: adjustment.kind,
        consented: true,
        documentNumber: data.document.number,
      });
      const approved: AdjustmentApproved = {
        type: 'AdjustmentApproved',
        data: { ...data, adjustment, basis: [consent] },
      };
      return accept<ProjectEvent>(approved, ...effectsOf(approved, project, edition));
    });
  });
}

export function refuseAdjustment({ data }: RefuseAdjustment, state: Project): ProjectDecision {
  return inAdjustment(state, data, ({ adjustment, outcome }, project, edition) => {
    if (outcome === 'refused') return accept();
    if (outcome === 'approved') {
      return projectRejections.adjustmentDecided(data.adjustmentId, outcome);
    }
    const { kind } = adjustment;
    const refusal = edition.execution.isConsentedTo({ kind, consented: false });
    return during(project, OTHER, () =>
      accept<ProjectEvent>({ type: 'AdjustmentRefused', data: { ...data, basis: [refusal] } }),
    );
  });
}

interface Wish {
  readonly adjustment: Adjustment;
  readonly edition: KeyCoreTechnologyEdition;
}

/** Whether an adjustment may be asked for, or approved, as things stand. */
function possible(
  project: OpenedProject,
  { adjustment, edition }: Wish,
  decide: () => ProjectDecision,
): ProjectDecision {
  switch (adjustment.kind) {
    case 'execution-period':
      return during(project, EXTENSION, (executing) => {
        const [first, length] = extensionFindings(executing, adjustment.newEnd, edition);
        if (fails(first)) return projectRejections.secondExtension(first);
        return fails(length) ? projectRejections.extensionOutOfRange(length) : decide();
      });
    case 'withdrawal':
      return during(project, WITHDRAWAL, decide);
    case 'unit-name':
    case 'registered-address':
    case 'tax-jurisdiction':
      return during(project, OTHER, decide);
  }
}

type NewEnd = Extract<Adjustment, { kind: 'execution-period' }>['newEnd'];

function extensionFindings(
  project: ProjectAt<'executing'>,
  newEnd: NewEnd,
  { execution }: KeyCoreTechnologyEdition,
) {
  const { extensions } = project.dossier;
  return [
    execution.isExtendable({ extensionsGranted: extensions.length }),
    execution.isWithinExtension({ currentEnd: endOf(project), newEnd }),
  ] as const;
}

function endOf({ contract, dossier }: ProjectAt<'executing'>): NewEnd {
  return dossier.extensions.at(-1)?.executionEndsOn ?? contract.executionEndsOn;
}

function effectsOf(
  { data }: AdjustmentApproved,
  project: OpenedProject,
  edition: KeyCoreTechnologyEdition,
): readonly ProjectEvent[] {
  const { adjustment, adjustmentId, document, projectId } = data;
  if (adjustment.kind === 'execution-period' && project.status === 'executing') {
    const { newEnd } = adjustment;
    const basis = [...extensionFindings(project, newEnd, edition)];
    const previousEnd = endOf(project);
    return [
      {
        type: 'ExecutionExtended',
        data: { projectId, adjustmentId, previousEnd, executionEndsOn: newEnd, basis },
      },
    ];
  }
  if (adjustment.kind !== 'withdrawal') return [];
  const ground = 'withdrawn';
  const ending = edition.acceptance.endsProject({ ground, documentNumber: document.number });
  const basis = [...data.basis, ending];
  const terminated: ProjectEvent = {
    type: 'ProjectTerminated',
    data: { ...funded(project), ground, document, basis },
  };
  return ended(project, terminated, { edition, ground });
}

function inAdjustment(
  state: Project,
  data: { readonly projectId: string; readonly adjustmentId: string },
  decide: (
    record: AdjustmentRecord,
    project: OpenedProject,
    edition: KeyCoreTechnologyEdition,
  ) => ProjectDecision,
): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const record = project.dossier.adjustments.get(data.adjustmentId);
    return record
      ? decide(record, project, edition)
      : projectRejections.unknownId('adjustment', data.adjustmentId);
  });
}

import { accept, dateAt } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { Finding, KeyCoreTechnologyEdition } from '@grants/policy';
import { holdsOn } from '../../hold.ts';
import { authorisationBy } from '../../payment-decisions.ts';
import type { SetThreshold } from '../../second-authoriser.ts';
import type { AuthoriseTranche } from '../commands.ts';
import type { TrancheRecord } from '../dossier.ts';
import type { ProjectEvent, TrancheAuthorisationBegun, TrancheAuthorised } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project } from '../state.ts';
import { afterwards, balanceReleased } from './balance.ts';
import { drawing, during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';
import { FINAL, FIRST } from './tranche.ts';

/** The checker's act, by another person than the maker's; by two where a fund asks for two. */
export function authoriseTranche(command: AuthoriseTranche, state: Project): ProjectDecision {
  const { data } = command;
  const { disbursementId } = data;
  return inProject(state, data, (project, edition) => {
    const record = project.dossier.tranches.get(disbursementId);
    if (record === undefined) return projectRejections.unknownId('disbursement', disbursementId);
    switch (record.outcome.status) {
      case 'authorised':
      case 'paid':
        return accept();
      case 'cancelled':
        return projectRejections.trancheCancelled(disbursementId);
      case 'requested':
        return during(project, record.tranche === 'first' ? FIRST : FINAL, (current) =>
          authorise(current, record, { command, edition }),
        );
    }
  });
}

function authorise(
  project: OpenedProject,
  record: TrancheRecord,
  {
    command: { data, context },
    edition,
  }: { readonly command: AuthoriseTranche; readonly edition: KeyCoreTechnologyEdition },
): ProjectDecision {
  const holds = holdsOn([...project.dossier.holds.values()], dateAt(context.occurredAt));
  const free = edition.disbursement.isFreeOfHolds(holds);
  if (fails(free)) return projectRejections.onHold(holds);
  const { thresholds } = data;
  const act = authorisationBy(context.actor.id, { record, thresholds }, projectRejections);
  if ('begins' in act)
    return accept<ProjectEvent>(begun(data, record, { context, begins: act.begins }));
  if (!('given' in act)) return act;
  const authorised = given(project, record, { context, free, ...act.given });
  if (record.tranche === 'first') return accept<ProjectEvent>(authorised);
  // Whatever the final tranche does not pay will not be paid: it goes back with the authorisation.
  const release = balanceReleased(afterwards(project, authorised), {
    edition,
    ground: 'not-supported',
  });
  return accept<ProjectEvent>(authorised, ...release);
}

function begun(
  { projectId, disbursementId }: AuthoriseTranche['data'],
  { amount }: TrancheRecord,
  { begins, context }: { readonly begins: SetThreshold; readonly context: CommandContext },
): TrancheAuthorisationBegun {
  const { fundId, fundRevision, secondAuthoriserFrom } = begins;
  return {
    type: 'TrancheAuthorisationBegun',
    data: {
      projectId,
      disbursementId,
      amount,
      authorisedBy: context.actor.id,
      secondAuthoriserFrom,
      fundId,
      fundRevision,
    },
  };
}

function given(
  project: OpenedProject,
  { amount, basis, disbursementId, draws, payeeAccount, payeeCreditCode, tranche }: TrancheRecord,
  {
    context,
    free,
    firstAuthorisedBy,
  }: {
    readonly context: CommandContext;
    readonly free: Finding;
    readonly firstAuthorisedBy?: string | undefined;
  },
): TrancheAuthorised {
  return {
    type: 'TrancheAuthorised',
    data: {
      ...drawing(project, draws),
      disbursementId,
      tranche,
      amount,
      payeeCreditCode,
      authorisedBy: context.actor.id,
      ...(firstAuthorisedBy !== undefined && { firstAuthorisedBy }),
      authorisedOn: dateAt(context.occurredAt),
      ...(payeeAccount && { payeeAccount }),
      basis: [...basis, free],
    },
  };
}

import { accept, fenOf, yuanOf } from '@grants/kernel';
import type { Basis, FinalTrancheFacts, Finding, KeyCoreTechnologyEdition } from '@grants/policy';
import { drawnFrom } from '../../draws.ts';
import type { RequestTranche } from '../commands.ts';
import type { ProjectDossier, TrancheRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import { partsOf } from '../shares.ts';
import type { OpenedProject, Project, ProjectAt } from '../state.ts';
import { TRANCHE_CLAUSES } from '../tranche-clauses.ts';
import { openTranche, paidFen } from './balance.ts';
import { latestOf } from './opinions.ts';
import { drawing, during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/** The maker's act. Who is asked for, and how much, follows from the record; less may be asked. */
export function requestTranche(command: RequestTranche, state: Project): ProjectDecision {
  const { data } = command;
  return inProject(state, data, (project, edition) => {
    const inspection = edition.disbursement.isNotBasedOnInspection(data.citedInspectionId);
    if (fails(inspection)) return projectRejections.inspectionPaysNothing(inspection);
    const earlier = project.dossier.tranches.get(data.disbursementId);
    if (earlier) return requestAgain(data, earlier);
    if (data.amount !== undefined && fenOf(data.amount) <= 0n) {
      return projectRejections.amountNotPositive(data.amount);
    }
    const request = { command, edition, basis: [inspection] };
    return data.tranche === 'first'
      ? during(project, FIRST, (executing) => requestFirst(executing, request))
      : during(project, FINAL, (accepted) => requestFinal(accepted, request));
  });
}

/** Where the first tranche is asked for and authorised. */
export const FIRST = {
  step: 'The first tranche',
  statuses: ['executing'],
  clause: TRANCHE_CLAUSES.first,
} as const;
/** Where the final tranche is asked for and authorised. */
export const FINAL = {
  step: 'The final tranche',
  statuses: ['accepted'],
  clause: TRANCHE_CLAUSES.final,
} as const;

interface Request {
  readonly command: RequestTranche;
  readonly edition: KeyCoreTechnologyEdition;
  readonly basis: Basis;
}

function requestAgain(
  { amount, disbursementId, tranche }: RequestTranche['data'],
  earlier: TrancheRecord,
): ProjectDecision {
  const isSame = tranche === earlier.tranche && (amount === undefined || amount === earlier.amount);
  if (!isSame) return projectRejections.idReused('disbursement', disbursementId);
  return earlier.outcome.status === 'cancelled'
    ? projectRejections.trancheCancelled(disbursementId)
    : accept();
}

function requestFirst(project: ProjectAt<'executing'>, request: Request): ProjectDecision {
  const { contract, dossier } = project;
  const { award } = dossier.opening;
  const { amount: asked } = request.command.data;
  const open = openTranche(dossier);
  if (open) return projectRejections.trancheOpen(open);
  const paid = [...dossier.tranches.values()].find(({ outcome }) => outcome.status === 'paid');
  if (paid) return projectRejections.firstTranchePaid(paid);
  const { disbursement } = request.edition;
  const amount = disbursement.firstTranche(award);
  const { contractNumber, signedOn } = contract;
  const finding = disbursement.isFirstTranche({
    award,
    contractNumber,
    signedOn,
    ...(asked !== undefined && { asked }),
  });
  if (fenOf(amount) === 0n) return projectRejections.nothingToPay('first', finding);
  if (fails(finding)) return projectRejections.firstTrancheFixed(finding);
  return accept(requested(project, { ...request, basis: [finding, ...request.basis] }, amount));
}

function requestFinal(project: ProjectAt<'accepted'>, request: Request): ProjectDecision {
  const { dossier } = project;
  const open = openTranche(dossier);
  if (open) return projectRejections.trancheOpen(open);
  const { amount: asked } = request.command.data;
  const { disbursement } = request.edition;
  const possible = finalTrancheFacts(dossier);
  const limit = disbursement.finalTranche(possible);
  const facts = { ...possible, ...(asked !== undefined && { asked }) };
  const finding = disbursement.isFinalTranche(facts);
  if (fails(finding)) return projectRejections.nothingToPay('final', finding);
  if (fenOf(asked ?? limit) > fenOf(limit)) {
    return projectRejections.finalTrancheBeyondLimit(limit, finding);
  }
  const basis = [finding, grounds(project, request.edition), ...request.basis];
  return accept(requested(project, { ...request, basis }, disbursement.finalTranche(facts)));
}

/** The papers a final tranche is asked for from (MH-1.6.13). */
function grounds(
  { contract, dossier, resultDocument }: ProjectAt<'accepted'>,
  { disbursement }: KeyCoreTechnologyEdition,
): Finding {
  return disbursement.isGrounded({
    contractNumber: contract.contractNumber,
    auditId: latestOf(dossier.audits)?.auditId ?? '',
    reviewId: latestOf(dossier.reviews)?.reviewId ?? '',
    resultDocument: resultDocument.number,
  });
}

/** What a final tranche would be reckoned from as things stand. */
export function finalTrancheFacts(dossier: ProjectDossier): FinalTrancheFacts {
  return {
    award: dossier.opening.award,
    paid: yuanOf(paidFen(dossier)),
    released: yuanOf(dossier.balances.released),
    supported: latestOf(dossier.audits)?.supportedAmount ?? yuanOf(0n),
  };
}

function requested(
  project: OpenedProject,
  { basis, command, edition }: Request,
  amount: TrancheRecord['amount'],
): ProjectEvent {
  const { lead, payeeAccount, shares } = project.dossier;
  const { creditCode } = lead;
  const { disbursementId, tranche } = command.data;
  const draws = drawnFrom(partsOf(shares, 'committed'), fenOf(amount));
  return {
    type: 'TrancheRequested',
    data: {
      ...drawing(project, draws),
      disbursementId,
      tranche,
      amount,
      payeeCreditCode: creditCode,
      requestedBy: command.context.actor.id,
      ...(payeeAccount && { payeeAccount: payeeAccount.account }),
      basis: [...basis, edition.award.isPaidToLeadUnit(creditCode, creditCode)],
    },
  };
}

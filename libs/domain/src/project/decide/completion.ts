import { fenOf, yuanOf } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import type { ProjectEvent } from '../events.ts';
import type { OpenedProject } from '../state.ts';
import { balanceReleased, openTranche, paidFen } from './balance.ts';
import { finalTrancheFacts } from './tranche.ts';

/**
 * MH-1.5.2: what follows for a project that passed once no tranche waits and the audit supports no
 * more than was paid: the rest goes back to the funds, and the project is over. Until then, nothing.
 */
export function completion(
  project: OpenedProject,
  edition: KeyCoreTechnologyEdition,
): readonly ProjectEvent[] {
  const { dossier } = project;
  if (openTranche(dossier)) return [];
  if (fenOf(edition.disbursement.finalTranche(finalTrancheFacts(dossier))) > 0n) return [];
  const { projectId } = dossier.opening;
  const totalPaid = yuanOf(paidFen(dossier));
  return [
    ...balanceReleased(project, { edition, ground: 'not-supported' }),
    { type: 'ProjectCompleted', data: { projectId, totalPaid } },
  ];
}

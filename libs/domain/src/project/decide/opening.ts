import { accept, fenOf } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { OpenProject, SignContract } from '../commands.ts';
import type { ContractSigned, ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project } from '../state.ts';
import { during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

export function openProject({ data }: OpenProject, project: Project): ProjectDecision {
  if (project.status !== 'unknown') {
    return isSameContent(data, project.dossier.opening)
      ? accept()
      : projectRejections.openedOtherwise(data.projectId);
  }
  if (keyCoreTechnologyEdition(data.policyVersion) === undefined) {
    return projectRejections.unknownPolicyVersion(data.policyVersion);
  }
  if (fenOf(data.award) <= 0n) return projectRejections.amountNotPositive(data.award);
  return accept<ProjectEvent>({ type: 'ProjectOpened', data });
}

export function signContract({ data }: SignContract, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    if (project.contract) return signAgain(data, project.contract);
    return during(
      project,
      { step: 'Signing the contract', statuses: ['approved'], clause: 'MH-1.4.4' },
      ({ dossier }) => {
        const { signedOn } = data;
        const { approvedOn } = dossier.opening;
        const { execution } = edition;
        const order = execution.isSignedAfterApproval({ approvedOn, signedOn });
        if (fails(order)) return projectRejections.contractBeforeApproval(order);
        const executionEndsOn = execution.executionPeriod(signedOn).lastDay;
        const basis = [order, execution.runsFor(signedOn)];
        return accept<ProjectEvent>({
          type: 'ContractSigned',
          data: { ...data, executionEndsOn, basis },
        });
      },
    );
  });
}

function signAgain(data: SignContract['data'], signed: ContractSigned['data']): ProjectDecision {
  const { executionEndsOn: _end, basis: _basis, ...recorded } = signed;
  return isSameContent(data, recorded)
    ? accept()
    : projectRejections.alreadyConcluded('contract', signed.contractNumber);
}

import { accept } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { RegisterPayeeAccount } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import type { Project } from '../state.ts';
import { inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/**
 * Puts an account on record. A tranche that is open keeps the account it was asked for with; who
 * wants it paid to the new one cancels it and asks again.
 */
export function registerPayeeAccount(
  { data, context }: RegisterPayeeAccount,
  state: Project,
): ProjectDecision {
  return inProject(state, data, ({ dossier: { payeeAccount } }) => {
    const { registeredBy: _by, ...registered } = payeeAccount ?? { registeredBy: '' };
    if (isSameContent(data, registered)) return accept();
    return accept<ProjectEvent>({
      type: 'PayeeAccountRegistered',
      data: { ...data, registeredBy: context.actor.id },
    });
  });
}

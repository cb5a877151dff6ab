import { accept } from '@grants/kernel';
import { plainName } from '../../plain-name.ts';
import { isSameContent } from '../../same-content.ts';
import type { RegisterPayeeAccount } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project } from '../state.ts';
import { TRANCHE_CLAUSES } from '../tranche-clauses.ts';
import { inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/**
 * Puts an account on record. A tranche that is open keeps the account it was asked for with; who
 * wants it paid to the new one cancels it and asks again. The account is the lead unit's own, by its
 * name as it stands: 给予每个项目牵头单位 (MH-1.5.1).
 */
export function registerPayeeAccount(
  { data, context }: RegisterPayeeAccount,
  state: Project,
): ProjectDecision {
  return inProject(state, data, ({ dossier: { lead, payeeAccount } }) => {
    const { registeredBy: _by, ...registered } = payeeAccount ?? { registeredBy: '' };
    if (isSameContent(data, registered)) return accept();
    const { holder } = data.account;
    if (plainName(holder) !== plainName(lead.name)) {
      return projectRejections.accountOfAnother(TRANCHE_CLAUSES.first, lead.name, holder);
    }
    return accept<ProjectEvent>({
      type: 'PayeeAccountRegistered',
      data: { ...data, registeredBy: context.actor.id },
    });
  });
}

import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { AssignExpert, RecuseExpert } from '../commands.ts';
import { applicantUnits, expertIn } from '../dossier.ts';
import type { Dossier } from '../dossier.ts';
import { applicationRejections } from '../rejections.ts';
import type { Application } from '../state.ts';
import { onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

const EXPERT_ROLE = 'expert';

/** Assigns an expert of the field whose unit has no part in the application (MH-1.4.2). */
export function assignExpert(
  { data }: AssignExpert,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const earlier = expertIn(submitted.dossier, data.expertId);
    if (earlier && !earlier.recused) {
      const { field, unitCreditCode } = earlier.assignment;
      return isSameContent(data, earlier.assignment)
        ? accept()
        : applicationRejections.expertAssignedOtherwise(data.expertId, field, unitCreditCode);
    }
    return whileAt(submitted, { at: ['expert-review'], clause: 'MH-1.4.2' }, ({ dossier }) =>
      earlier
        ? applicationRejections.expertRecused(data.expertId)
        : underEdition(dossier.submission.policyVersion, (edition) =>
            assign(data, dossier, edition),
          ),
    );
  });
}

/** Takes an expert off an application; a score the expert gave counts no more (MH-1.4.2). */
export function recuseExpert(
  { data, context }: RecuseExpert,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const expert = expertIn(submitted.dossier, data.expertId);
    if (expert?.recused === true) return accept();
    return whileAt(submitted, { at: ['expert-review'], clause: 'MH-1.4.2' }, () => {
      if (!expert) return applicationRejections.expertNotAssigned(data.expertId);
      const { role, id } = context.actor;
      return role === EXPERT_ROLE && id !== data.expertId
        ? applicationRejections.notTheExpert(data.expertId, id)
        : accept({ type: 'ExpertRecused', data });
    });
  });
}

function assign(
  data: AssignExpert['data'],
  dossier: Dossier,
  { review }: KeyCoreTechnologyEdition,
): ApplicationDecision {
  const ofField = review.isOfField(data.field, dossier.submission.field);
  if (ofField.verdict === 'failed') {
    return applicationRejections.expertNotOfField(data.expertId, ofField);
  }
  const conflict = review.hasNoConflict(data.unitCreditCode, applicantUnits(dossier));
  return conflict.verdict === 'failed'
    ? applicationRejections.expertInConflict(data.expertId, conflict)
    : accept({ type: 'ExpertAssigned', data });
}

import { accept } from '@grants/kernel';
import { isClause } from '@grants/policy';
import type { ListForFollowUp, RefuseApplication, WithdrawApplication } from '../commands.ts';
import { applicationRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Application } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

const OPEN = ['submitted', 'returned', 'expert-review', 'reviewed', 'consented'] as const;

/** Refuses an application that is not selected, on findings that cite their clauses (MH-1.4.4). */
export function refuseApplication(
  { data }: RefuseApplication,
  application: Application,
): ApplicationDecision {
  const { applicationId, reason, findings } = data;
  return onRecord(application, data, (submitted) => {
    if (isAt(submitted, 'refused') && isRefusalOf(data, submitted.refusal)) return accept();
    return whileAt(submitted, { at: OPEN, clause: 'MH-1.4.4' }, () => {
      if (findings.length === 0) return applicationRejections.findingsMissing(applicationId);
      const unknown = findings.map(({ clause }) => clause).filter((clause) => !isClause(clause));
      if (unknown.length > 0) return applicationRejections.unknownClause(unknown);
      return accept({
        type: 'ApplicationRefused',
        data: { applicationId, stage: 'selection', reason, basis: findings },
      });
    });
  });
}

/** Takes an application back at the wish of the unit, before its approval begins. */
export function withdrawApplication(
  { data }: WithdrawApplication,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) =>
    isAt(submitted, 'withdrawn')
      ? accept()
      : whileAt(submitted, { at: OPEN, clause: 'MH-1.3.1' }, () =>
          accept({ type: 'ApplicationWithdrawn', data }),
        ),
  );
}

/** Lists a refused application that is worth following, with a note (MH-1.4.5). */
export function listForFollowUp(
  { data }: ListForFollowUp,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) =>
    whileAt(submitted, { at: ['refused'], clause: 'MH-1.4.5' }, ({ followUps }) =>
      followUps.some(({ note }) => note === data.note)
        ? accept()
        : accept({ type: 'FollowUpListed', data }),
    ),
  );
}

function isRefusalOf(
  { reason }: RefuseApplication['data'],
  refusal: { readonly stage: string; readonly reason: string },
): boolean {
  return refusal.stage === 'selection' && refusal.reason === reason;
}

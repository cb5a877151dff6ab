import { reject } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import { namesOf } from '../../differences.ts';
import type { Differences } from '../../differences.ts';
import type { Payment } from '../../fund/disbursement.ts';
import type { TrancheRecord } from '../dossier.ts';
import { TRANCHE_CLAUSES } from '../tranche-clauses.ts';

/** What of a project has ids of its own. */
export type ProjectNoun =
  | 'disbursement'
  | 'adjustment'
  | 'budget notification'
  | 'related-party finding'
  | 'inspection'
  | 'audit'
  | 'on-site review'
  | 'recovery'
  | 'recovery review'
  | 'receipt'
  | 'reversal'
  | 'write-off'
  | 'funding share'
  | 'year-end close'
  | 'hold'
  | 'budget line';

/** Refusals that are about what is on record already, before any rule of the policy is asked. */
export const recordRejections = {
  unknownProject: (projectId: string) =>
    reject({
      code: 'PROJECT.UNKNOWN_PROJECT',
      message: `No project ${projectId} was opened; check the id.`,
      facts: { projectId },
    }),
  openedOtherwise: (projectId: string) =>
    reject({
      code: 'PROJECT.OPENED_OTHERWISE',
      message: `Project ${projectId} was opened with other content; a project is opened once.`,
      facts: { projectId },
    }),
  dayAhead: (field: string, { day, today }: { readonly day: string; readonly today: string }) =>
    reject({
      code: 'PROJECT.DAY_AHEAD',
      message:
        `${field} is ${day}, which lies after ${today}, the day this is recorded for; ` +
        'check the date.',
      facts: { field, day, today },
    }),
  unknownPolicyVersion: (policyVersion: string) =>
    reject({
      code: 'PROJECT.UNKNOWN_POLICY_VERSION',
      clause: 'MH-O6',
      message: `No edition of the policy is called ${policyVersion}; the call fixes which one rules.`,
      facts: { policyVersion },
    }),
  unknownId: (noun: ProjectNoun, id: string) =>
    reject({
      code: 'PROJECT.UNKNOWN_ID',
      message: `The project has no ${noun} ${id}; check the id.`,
      facts: { noun, id },
    }),
  idReused: (noun: ProjectNoun, id: string, differences?: Differences) =>
    reject({
      code: 'PROJECT.ID_REUSED',
      message:
        `The project has ${noun} ${id} with other content` +
        `${differences ? ` (${namesOf(differences)})` : ''}; use another id.`,
      facts: { noun, id, differences },
    }),
  alreadyConcluded: (
    step: 'contract' | 'acceptance' | 'reconsideration' | 'diligence finding' | 'ending',
    documentNumber: string,
  ) =>
    reject({
      code: 'PROJECT.ALREADY_CONCLUDED',
      message:
        `The ${step} of this project is on record by ${documentNumber}, with other content; ` +
        'it is concluded once.',
      facts: { step, documentNumber },
    }),
  adjustmentDecided: (adjustmentId: string, outcome: 'approved' | 'refused') =>
    reject({
      code: 'PROJECT.ADJUSTMENT_DECIDED',
      clause: 'MH-1.6.5',
      message: `Adjustment ${adjustmentId} was ${outcome} already; request another.`,
      facts: { adjustmentId, outcome },
    }),
  trancheCancelled: (disbursementId: string) =>
    reject({
      code: 'PROJECT.TRANCHE_CANCELLED',
      message:
        `Disbursement ${disbursementId} was cancelled and is not revived; request the tranche ` +
        'again with another id.',
      facts: { disbursementId },
    }),
  tranchePaid: ({ amount, disbursementId, tranche }: TrancheRecord, { paidOn, voucher }: Payment) =>
    reject({
      code: 'PROJECT.TRANCHE_PAID',
      clause: TRANCHE_CLAUSES[tranche],
      message:
        `Disbursement ${disbursementId} of ${amount} yuan was paid on ${paidOn} with voucher ` +
        `${voucher}; what was paid comes back by a recovery, a return or a reversal.`,
      facts: { disbursementId, amount, voucher, paidOn },
    }),
  wrongStatus: (
    {
      step,
      statuses,
      clause,
    }: {
      readonly step: string;
      readonly statuses: readonly string[];
      readonly clause: ClauseId;
    },
    status: string,
  ) =>
    reject({
      code: 'PROJECT.WRONG_STATUS',
      clause,
      message:
        `${step} is possible while a project is ${statuses.join(' or ')}; ` +
        `this one is ${status}.`,
      facts: { step, status, possibleIn: statuses },
    }),
  amountNotPositive: (amount: Yuan) =>
    reject({
      code: 'PROJECT.AMOUNT_NOT_POSITIVE',
      message: `${amount} yuan is not an amount above 0.00.`,
      facts: { amount },
    }),
};

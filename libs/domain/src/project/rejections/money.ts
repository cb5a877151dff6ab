import { reject, yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';
import { outstandingOf } from '../../fund/recovery.ts';
import { holdFacts } from '../../hold.ts';
import type { Hold } from '../../hold.ts';
import { paymentRejectionsOf } from '../../payment-rejections.ts';
import type { RecoveryRecord, TrancheRecord, WriteOffRecord } from '../dossier.ts';
import type { Tranche } from '../events.ts';
import { TRANCHE_CLAUSES } from '../tranche-clauses.ts';

/** Refusals of tranches, payments and recoveries. Amounts in facts are yuan. */
export const moneyRejections = {
  inspectionPaysNothing: (finding: Finding) =>
    reject({
      code: 'PROJECT.INSPECTION_PAYS_NOTHING',
      clause: finding.clause,
      message:
        `Stage inspection ${factText(finding, 'citedInspectionId')} follows the work and can never ` +
        'be the basis of a disbursement; request the tranche without citing it.',
      facts: finding.facts,
    }),
  trancheOpen: ({ disbursementId, tranche, amount, outcome }: TrancheRecord) =>
    reject({
      code: 'PROJECT.TRANCHE_OPEN',
      clause: TRANCHE_CLAUSES[tranche],
      message:
        `Disbursement ${disbursementId} of ${amount} yuan, the ${tranche} tranche, is ` +
        `${outcome.status}; pay it or cancel it before another is requested.`,
      facts: { disbursementId, tranche, amount, status: outcome.status },
    }),
  firstTranchePaid: ({ disbursementId, amount }: TrancheRecord) =>
    reject({
      code: 'PROJECT.FIRST_TRANCHE_PAID',
      clause: 'MH-1.5.1',
      message: `The first tranche of ${amount} yuan was paid as ${disbursementId}; it is paid once.`,
      facts: { disbursementId, amount },
    }),
  firstTrancheFixed: (finding: Finding) =>
    reject({
      code: 'PROJECT.FIRST_TRANCHE_FIXED',
      clause: finding.clause,
      message:
        `The first tranche of this award is ${factText(finding, 'amount')} yuan exactly, not ` +
        `${factText(finding, 'asked')}; leave the amount out.`,
      facts: finding.facts,
    }),
  finalTrancheBeyondLimit: (limit: Yuan, finding: Finding) =>
    reject({
      code: 'PROJECT.FINAL_TRANCHE_BEYOND_LIMIT',
      clause: finding.clause,
      message:
        `The final tranche of the award of ${factText(finding, 'award')} yuan is at most ${limit}, ` +
        `not ${factText(finding, 'asked')}: ${factText(finding, 'paid')} are paid, ` +
        `${factText(finding, 'released')} given back, and the audit supports ` +
        `${factText(finding, 'supported')}; ask for that much or less, or leave the amount out.`,
      facts: { ...finding.facts, limit },
    }),
  nothingToPay: (tranche: Tranche, finding: Finding) =>
    reject({
      code: 'PROJECT.NOTHING_TO_PAY',
      clause: finding.clause,
      message:
        `Nothing is left to pay as the ${tranche} tranche of the award of ` +
        `${factText(finding, 'award')} yuan (${finding.clause}).`,
      facts: finding.facts,
    }),
  onHold: (holds: readonly Hold[]) =>
    reject({
      code: 'PROJECT.ON_HOLD',
      clause: holds[0]?.clause ?? 'MH-1.3.3',
      message:
        'Nothing is authorised or paid while the project is on hold: ' +
        `${holds.map(({ holdId, ground, clause }) => `${holdId} (${ground}, ${clause})`).join(', ')}.`,
      facts: {
        holds: holds.map(holdFacts),
      },
    }),
  trancheNotAuthorised: (disbursementId: string) =>
    reject({
      code: 'PROJECT.TRANCHE_NOT_AUTHORISED',
      message: `Disbursement ${disbursementId} is requested and not authorised; authorise it first.`,
      facts: { disbursementId },
    }),
  ...paymentRejectionsOf('PROJECT'),
  paymentOrderedBack: (disbursementId: string, amount: Yuan) =>
    reject({
      code: 'PROJECT.PAYMENT_ORDERED_BACK',
      clause: 'MH-1.6.12',
      message:
        `Of the ${amount} yuan of disbursement ${disbursementId} some are ordered back, so the ` +
        'payment is neither returned nor reversed; record what comes in as a receipt.',
      facts: { disbursementId, amount },
    }),
  carryForwardWhileOpen: (commitmentId: string, open: TrancheRecord) =>
    reject({
      code: 'PROJECT.CARRY_FORWARD_WHILE_OPEN',
      message:
        `Disbursement ${open.disbursementId} of ${open.amount} yuan is ${open.outcome.status}; ` +
        `commitment ${commitmentId} is carried forward once it is paid or cancelled.`,
      facts: {
        commitmentId,
        disbursementId: open.disbursementId,
        amount: open.amount,
        status: open.outcome.status,
      },
    }),
  recoveryBeyondLimit: (finding: Finding) =>
    reject({
      code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
      clause: finding.clause,
      message:
        `${factText(finding, 'amount')} yuan cannot be ordered back: up to ` +
        `${factText(finding, 'limit')} can, of ${factText(finding, 'paid')} paid and ` +
        `${factText(finding, 'orderedBefore')} ordered before.`,
      facts: finding.facts,
    }),
  receiptBeyondRecovery: (recoveryId: string, received: bigint, recovery: RecoveryRecord) =>
    reject({
      code: 'PROJECT.RECEIPT_BEYOND_RECOVERY',
      clause: recovery.clause,
      message:
        `${yuanOf(received)} yuan cannot be received: recovery ${recoveryId} of ` +
        `${yuanOf(recovery.ordered)} has ${yuanOf(outstandingOf(recovery))} outstanding. Record at ` +
        'most that, and what is beyond it elsewhere.',
      facts: {
        recoveryId,
        ordered: yuanOf(recovery.ordered),
        outstanding: yuanOf(outstandingOf(recovery)),
        received: yuanOf(received),
      },
    }),
  receiptReversed: (receiptId: string) =>
    reject({
      code: 'PROJECT.RECEIPT_REVERSED',
      message: `Receipt ${receiptId} was reversed; record what was received under another id.`,
      facts: { receiptId },
    }),
  writeOffOpen: (writeOffId: string, { amount }: WriteOffRecord) =>
    reject({
      code: 'PROJECT.WRITE_OFF_OPEN',
      message:
        `Write-off ${writeOffId} of ${amount} yuan is requested; approve or refuse it before ` +
        'another is requested.',
      facts: { writeOffId, amount },
    }),
  writeOffBeyondRecovery: (recoveryId: string, amount: Yuan, recovery: RecoveryRecord) =>
    reject({
      code: 'PROJECT.WRITE_OFF_BEYOND_RECOVERY',
      clause: recovery.clause,
      message:
        `${amount} yuan cannot be written off: recovery ${recoveryId} of ` +
        `${yuanOf(recovery.ordered)} has ${yuanOf(outstandingOf(recovery))} outstanding. Request at ` +
        'most that; refuse the request that asks for more.',
      facts: {
        recoveryId,
        ordered: yuanOf(recovery.ordered),
        outstanding: yuanOf(outstandingOf(recovery)),
        amount,
      },
    }),
  writeOffDecided: (writeOffId: string, outcome: 'approved' | 'refused') =>
    reject({
      code: 'PROJECT.WRITE_OFF_DECIDED',
      message: `Write-off ${writeOffId} was ${outcome} already; request another.`,
      facts: { writeOffId, outcome },
    }),
  approverIsRequester: (writeOffId: string, actorId: string) =>
    reject({
      code: 'PROJECT.APPROVER_IS_REQUESTER',
      message:
        `${actorId} requested write-off ${writeOffId} and cannot approve it; ` +
        'another person has to.',
      facts: { writeOffId, actorId },
    }),
};

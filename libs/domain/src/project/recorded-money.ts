import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { CommitmentBalances } from '../fund/commitment.ts';
import { recoveryOf } from '../fund/recovery.ts';
import { post } from '../posting.ts';
import { withEntry } from '../with-entry.ts';
import type { ProjectDossier, TrancheOutcome, TrancheRecord } from './dossier.ts';
import type {
  AwardBalanceReleased,
  RecoveryOrdered,
  RecoveryReceived,
  TrancheAuthorised,
  TrancheCancelled,
  TranchePaid,
  TrancheRequested,
} from './events.ts';

type MoneyEvent =
  | TrancheRequested
  | TrancheAuthorised
  | TrancheCancelled
  | TranchePaid
  | AwardBalanceReleased
  | RecoveryOrdered
  | RecoveryReceived;

/** The record after an event about money; the award is in other balances, never more or less. */
export function withMoneyMoved(dossier: ProjectDossier, event: MoneyEvent): ProjectDossier {
  switch (event.type) {
    case 'TrancheRequested':
      return withTranche(dossier, { ...event.data, outcome: { status: 'requested' } });
    case 'TrancheAuthorised': {
      const { disbursementId, authorisedOn } = event.data;
      const outcome = { status: 'authorised', authorisedOn } as const;
      return withOutcome(
        moved(dossier, event, ['committed', 'authorised']),
        disbursementId,
        outcome,
      );
    }
    case 'TrancheCancelled': {
      const { disbursementId, wasAuthorised } = event.data;
      const back = wasAuthorised ? moved(dossier, event, ['authorised', 'committed']) : dossier;
      return withOutcome(back, disbursementId, { status: 'cancelled' });
    }
    case 'TranchePaid': {
      const { disbursementId, voucher, paidOn } = event.data;
      const outcome = { status: 'paid', voucher, paidOn } as const;
      return withOutcome(moved(dossier, event, ['authorised', 'paid']), disbursementId, outcome);
    }
    case 'AwardBalanceReleased':
      return moved(dossier, event, ['committed', 'released']);
    case 'RecoveryOrdered':
      return withRecovery(moved(dossier, event, ['paid', 'recoverable']), event.data);
    case 'RecoveryReceived':
      return withReceipt(moved(dossier, event, ['recoverable', 'recovered']), event.data);
  }
}

function moved(
  dossier: ProjectDossier,
  { data }: { readonly data: { readonly amount: Yuan } },
  [from, to]: readonly [keyof CommitmentBalances, keyof CommitmentBalances],
): ProjectDossier {
  return { ...dossier, balances: post(dossier.balances, { from, to, fen: fenOf(data.amount) }) };
}

function withTranche(
  dossier: ProjectDossier,
  { disbursementId, tranche, amount, payeeCreditCode, requestedBy, basis, outcome }: TrancheRecord,
): ProjectDossier {
  const record = { disbursementId, tranche, amount, payeeCreditCode, requestedBy, basis, outcome };
  return { ...dossier, tranches: withEntry(dossier.tranches, disbursementId, record) };
}

function withOutcome(
  dossier: ProjectDossier,
  disbursementId: string,
  outcome: TrancheOutcome,
): ProjectDossier {
  const record = dossier.tranches.get(disbursementId);
  return record === undefined ? dossier : withTranche(dossier, { ...record, outcome });
}

function withRecovery(
  dossier: ProjectDossier,
  { recoveryId, amount, dueOn, document }: RecoveryOrdered['data'],
): ProjectDossier {
  const recovery = {
    ...recoveryOf(fenOf(amount)),
    dueOn,
    documentNumber: document.number,
  };
  return { ...dossier, recoveries: withEntry(dossier.recoveries, recoveryId, recovery) };
}

function withReceipt(
  dossier: ProjectDossier,
  { recoveryId, receiptId, amount, voucher, receivedOn }: RecoveryReceived['data'],
): ProjectDossier {
  const recovery = dossier.recoveries.get(recoveryId);
  if (recovery === undefined) return dossier;
  const received = {
    ...recovery,
    received: recovery.received + fenOf(amount),
    receipts: withEntry(recovery.receipts, receiptId, { amount, voucher, receivedOn }),
  };
  return { ...dossier, recoveries: withEntry(dossier.recoveries, recoveryId, received) };
}

import { drawsOf } from '../draws.ts';
import type { CommitmentBalances } from '../fund/commitment.ts';
import type { FundingShare } from '../funding.ts';
import { requestedPayment, withPayment, withPaymentUndone } from '../payment-record.ts';
import { withEntry } from '../with-entry.ts';
import type { ProjectDossier, TrancheRecord } from './dossier.ts';
import type { ProjectEvent, TrancheRequested } from './events.ts';
import { recoveryAfter } from './recorded-recovery.ts';
import { awardBalances, carriedForward, moved } from './shares.ts';
import type { Share } from './shares.ts';

type OfTranche = Extract<ProjectEvent, { data: { disbursementId: string } }>;
type OfRecovery = Extract<ProjectEvent, { data: { recoveryId: string } }>;

/** An event about the money of a project. */
export type MoneyEvent =
  | OfTranche
  | OfRecovery
  | Extract<
      ProjectEvent,
      { type: 'PayeeAccountRegistered' | 'FundingCarriedForward' | 'AwardBalanceReleased' }
    >;

/** The record after an event about money; the award is in other balances, never more or less. */
export function withMoneyMoved(dossier: ProjectDossier, event: MoneyEvent): ProjectDossier {
  switch (event.type) {
    case 'PayeeAccountRegistered':
      return { ...dossier, payeeAccount: event.data };
    case 'FundingCarriedForward':
      return {
        ...withShares(dossier, carriedForward(dossier.shares, event.data)),
        carriedForward: [...dossier.carriedForward, event.data],
      };
    case 'AwardBalanceReleased':
      return withShares(dossier, movedBy(dossier.shares, event, ['committed', 'released']));
    case 'RecoveryOrdered':
    case 'RecoveryReceived':
    case 'RecoveryReceiptReversed':
    case 'RecoveryWriteOffRequested':
    case 'RecoveryWriteOffRefused':
    case 'RecoveryWrittenOff':
      return withRecovery(dossier, event);
    case 'TrancheRequested':
      return withTranche(dossier, trancheOf(event.data));
    case 'TrancheAuthorisationBegun':
    case 'TrancheAuthorised':
    case 'TrancheCancelled':
    case 'TranchePaid':
    case 'TrancheReturned':
    case 'TranchePaymentReversed':
      return withTrancheMoved(dossier, event);
  }
}

type Way = readonly [from: keyof CommitmentBalances, to: keyof CommitmentBalances];

function movedBy(
  shares: readonly Share[],
  { data }: { readonly data: FundingShare & { readonly draws?: readonly FundingShare[] } },
  way: Way,
): readonly Share[] {
  return moved(shares, drawsOf(data), way);
}

function withShares(dossier: ProjectDossier, shares: readonly Share[]): ProjectDossier {
  return { ...dossier, shares, balances: awardBalances(shares) };
}

function trancheOf(data: TrancheRequested['data']): TrancheRecord {
  const { tranche, basis } = data;
  return { ...requestedPayment(data), tranche, draws: drawsOf(data), basis };
}

function withTranche(dossier: ProjectDossier, record: TrancheRecord): ProjectDossier {
  return { ...dossier, tranches: withEntry(dossier.tranches, record.disbursementId, record) };
}

function withTrancheMoved(
  dossier: ProjectDossier,
  event: Exclude<OfTranche, TrancheRequested>,
): ProjectDossier {
  const record = dossier.tranches.get(event.data.disbursementId);
  if (record === undefined) return dossier;
  return withTranche(withShares(dossier, sharesAfter(dossier.shares, event)), after(record, event));
}

function sharesAfter(
  shares: readonly Share[],
  event: Exclude<OfTranche, TrancheRequested>,
): readonly Share[] {
  switch (event.type) {
    case 'TrancheAuthorisationBegun':
      return shares;
    case 'TrancheAuthorised':
      return movedBy(shares, event, ['committed', 'authorised']);
    case 'TrancheCancelled':
      return event.data.wasAuthorised
        ? movedBy(shares, event, ['authorised', 'committed'])
        : shares;
    case 'TranchePaid':
      return movedBy(shares, event, ['authorised', 'paid']);
    case 'TrancheReturned':
    case 'TranchePaymentReversed':
      return movedBy(shares, event, ['paid', 'authorised']);
  }
}

function after(
  record: TrancheRecord,
  { type, data }: Exclude<OfTranche, TrancheRequested>,
): TrancheRecord {
  switch (type) {
    case 'TrancheAuthorisationBegun':
      return { ...record, firstAuthoriser: data.authorisedBy };
    case 'TrancheAuthorised':
      return { ...record, outcome: { status: 'authorised', authorisedOn: data.authorisedOn } };
    case 'TrancheCancelled':
      return { ...record, outcome: { status: 'cancelled' } };
    case 'TranchePaid':
      return withPayment(record, data);
    case 'TrancheReturned': {
      const { returnId: id, returnVoucher, returnedOn } = data;
      return withPaymentUndone(record, { kind: 'return', id, returnVoucher, returnedOn });
    }
    case 'TranchePaymentReversed':
      return withPaymentUndone(record, { kind: 'reversal', id: data.reversalId });
  }
}

function withRecovery(dossier: ProjectDossier, event: OfRecovery): ProjectDossier {
  const { recoveryId } = event.data;
  const recovery = recoveryAfter(dossier.recoveries.get(recoveryId), event);
  if (recovery === undefined) return dossier;
  const recoveries = withEntry(dossier.recoveries, recoveryId, recovery);
  return { ...withShares(dossier, sharesAfterRecovery(dossier.shares, event)), recoveries };
}

function sharesAfterRecovery(shares: readonly Share[], event: OfRecovery): readonly Share[] {
  switch (event.type) {
    case 'RecoveryOrdered':
      return movedBy(shares, event, ['paid', 'recoverable']);
    case 'RecoveryReceived':
      return movedBy(shares, event, ['recoverable', 'recovered']);
    case 'RecoveryReceiptReversed':
      return movedBy(shares, event, ['recovered', 'recoverable']);
    case 'RecoveryWrittenOff':
      return movedBy(shares, event, ['recoverable', 'writtenOff']);
    case 'RecoveryWriteOffRequested':
    case 'RecoveryWriteOffRefused':
      return shares;
  }
}

import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { withEntry } from '../with-entry.ts';
import { disbursementOf, withUndone } from './disbursement.ts';
import type { Disbursement } from './disbursement.ts';
import type { CommitmentCarriedIn, FundEvent, FundsCommitted } from './events.ts';
import { recoveryOf, withReceipt, withReversal, withWriteOff } from './recovery.ts';
import type { Recovery } from './recovery.ts';

/** An event that moves money of one commitment. */
export type Movement = Exclude<
  Extract<FundEvent, { data: { commitmentId: string } }>,
  FundsCommitted | CommitmentCarriedIn
>;

/**
 * Where the reserved money of one commitment is, in fen. At every moment these add up to `reserved`:
 * nothing is posted that was not reserved, and nothing is posted twice.
 */
export interface CommitmentBalances {
  /** Reserved and neither authorised nor released. */
  readonly committed: bigint;
  /** Given back to the fund. */
  readonly released: bigint;
  readonly authorised: bigint;
  /** Paid and not to be recovered. */
  readonly paid: bigint;
  /** Paid, ordered back, not yet in. */
  readonly recoverable: bigint;
  /** Paid, ordered back and in. */
  readonly recovered: bigint;
  /** Paid, ordered back, and given up. */
  readonly writtenOff: bigint;
  /** Promised by the fund of the next year instead. */
  readonly carriedForward: bigint;
}

/** A commitment of a fund. */
export interface CommitmentRef {
  readonly fundId: string;
  readonly commitmentId: string;
}

/** What of a commitment was carried forward in one entry. */
export interface CarriedForward {
  readonly toFundId: string;
  readonly amount: Yuan;
}

/** One reservation of money for one project: a two-phase transfer, reserved, posted in parts. */
export interface Commitment {
  readonly commitmentId: string;
  readonly applicationId: string;
  readonly projectId: string;
  /** The promise it goes on from, when it was carried in from the year before. */
  readonly carriedFrom?: CommitmentRef;
  /** The amount that was reserved, in fen; it never grows. */
  readonly reserved: bigint;
  readonly balances: CommitmentBalances;
  /** Fen by release id. */
  readonly releases: ReadonlyMap<string, bigint>;
  readonly disbursements: ReadonlyMap<string, Disbursement>;
  readonly recoveries: ReadonlyMap<string, Recovery>;
  /** By the id of the commitment it goes on as. */
  readonly carriedForward: ReadonlyMap<string, CarriedForward>;
}

/** `released`: all of it went back and nothing was paid. `settled`: nothing is left to decide. */
export type CommitmentStatus = 'open' | 'released' | 'settled';

/**
 * How far a commitment has come. From `open` it resolves to one of the other two; only a payment
 * that is returned or reversed opens a settled one again.
 */
export function commitmentStatus({ balances, reserved }: Commitment): CommitmentStatus {
  if (balances.committed > 0n || balances.authorised > 0n) return 'open';
  return balances.released === reserved ? 'released' : 'settled';
}

/** Shared, since most commitments of a large fund have no release and no recovery. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** A commitment as it begins: all of it reserved, none of it gone anywhere. */
export function reservation(data: (FundsCommitted | CommitmentCarriedIn)['data']): Commitment {
  const reserved = fenOf(data.amount);
  return {
    commitmentId: data.commitmentId,
    applicationId: data.applicationId,
    projectId: data.projectId,
    ...('fromFundId' in data && {
      carriedFrom: { fundId: data.fromFundId, commitmentId: data.fromCommitmentId },
    }),
    reserved,
    balances: allCommitted(reserved),
    releases: NONE,
    disbursements: NONE,
    recoveries: NONE,
    carriedForward: NONE,
  };
}

/** The balances of money that was just reserved, or awarded: all of it committed. */
export function allCommitted(fen: bigint): CommitmentBalances {
  return {
    committed: fen,
    released: 0n,
    authorised: 0n,
    paid: 0n,
    recoverable: 0n,
    recovered: 0n,
    writtenOff: 0n,
    carriedForward: 0n,
  };
}

type OfRecovery = Extract<Movement, { data: { recoveryId: string } }>;
type OfDisbursement = Extract<Movement, { data: { disbursementId: string } }>;

/** The commitment with what an event says of it on record; the balances are left as they were. */
export function withRecordOf(commitment: Commitment, event: Movement): Commitment {
  switch (event.type) {
    case 'CommitmentReleased': {
      const { releaseId, amount } = event.data;
      return { ...commitment, releases: withEntry(commitment.releases, releaseId, fenOf(amount)) };
    }
    case 'CommitmentCarriedForward': {
      const { toFundId, toCommitmentId, amount } = event.data;
      const part: CarriedForward = { toFundId, amount };
      const carriedForward = withEntry(commitment.carriedForward, toCommitmentId, part);
      return { ...commitment, carriedForward };
    }
    case 'RecoverableRecognised':
    case 'RecoveredFundsReceived':
    case 'RecoveredFundsReversed':
    case 'RecoverableWrittenOff': {
      const { recoveryId } = event.data;
      const recovery = recoveryAfter(commitment.recoveries.get(recoveryId), event);
      if (recovery === undefined) return commitment;
      const recoveries = withEntry(commitment.recoveries, recoveryId, recovery);
      return { ...commitment, recoveries };
    }
    case 'DisbursementAuthorised':
    case 'DisbursementAuthorisationCancelled':
    case 'DisbursementPaid':
    case 'DisbursementReturned':
    case 'DisbursementPaymentReversed': {
      const { disbursementId } = event.data;
      const disbursement = disbursementAfter(commitment.disbursements.get(disbursementId), event);
      if (disbursement === undefined) return commitment;
      const disbursements = withEntry(commitment.disbursements, disbursementId, disbursement);
      return { ...commitment, disbursements };
    }
  }
}

function disbursementAfter(
  disbursement: Disbursement | undefined,
  event: OfDisbursement,
): Disbursement | undefined {
  if (event.type === 'DisbursementAuthorised') return disbursementOf(event.data);
  if (disbursement === undefined) return undefined;
  switch (event.type) {
    case 'DisbursementAuthorisationCancelled':
      return { ...disbursement, outcome: { status: 'cancelled' } };
    case 'DisbursementPaid': {
      const { voucher, paidOn } = event.data;
      return { ...disbursement, outcome: { status: 'paid', voucher, paidOn } };
    }
    case 'DisbursementReturned': {
      const { returnId: id, returnVoucher, returnedOn } = event.data;
      return withUndone(disbursement, { kind: 'return', id, returnVoucher, returnedOn });
    }
    case 'DisbursementPaymentReversed':
      return withUndone(disbursement, { kind: 'reversal', id: event.data.reversalId });
  }
}

function recoveryAfter(recovery: Recovery | undefined, event: OfRecovery): Recovery | undefined {
  if (event.type === 'RecoverableRecognised') return recoveryOf(fenOf(event.data.amount));
  if (recovery === undefined) return undefined;
  switch (event.type) {
    case 'RecoveredFundsReceived':
      return withReceipt(recovery, event.data.receiptId, event.data);
    case 'RecoveredFundsReversed':
      return withReversal(recovery, event.data);
    case 'RecoverableWrittenOff':
      return withWriteOff(recovery, event.data);
  }
}

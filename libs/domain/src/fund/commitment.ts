import { fenOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { withEntry } from '../with-entry.ts';
import type { FundEvent, FundsCommitted, RecoveredFundsReceived } from './events.ts';

/** An event that moves money of one commitment. */
export type Movement = Exclude<
  FundEvent,
  { type: 'FundsAppropriated' | 'AppropriationAdjusted' | 'FundsCommitted' }
>;

/** What became of an authorised disbursement; nothing follows on `cancelled` or `paid`. */
export type DisbursementOutcome =
  | { readonly status: 'authorised' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'paid'; readonly voucher: string; readonly paidOn: CalendarDate };

/** A part of the commitment that was authorised to be paid. */
export interface Disbursement {
  readonly amount: Yuan;
  readonly payeeCreditCode: string;
  readonly outcome: DisbursementOutcome;
}

/** Money that came back under one receipt. */
export interface Receipt {
  readonly amount: Yuan;
  readonly voucher: string;
  readonly receivedOn: CalendarDate;
}

/** One recovery: how much is to come back and what did, in fen. */
export interface Recovery {
  readonly ordered: bigint;
  readonly received: bigint;
  readonly receipts: ReadonlyMap<string, Receipt>;
}

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
}

/** One reservation of money for one project: a two-phase transfer, reserved, posted in parts. */
export interface Commitment {
  readonly commitmentId: string;
  readonly applicationId: string;
  readonly projectId: string;
  /** The amount that was reserved, in fen; it never grows. */
  readonly reserved: bigint;
  readonly balances: CommitmentBalances;
  /** Fen by release id. */
  readonly releases: ReadonlyMap<string, bigint>;
  readonly disbursements: ReadonlyMap<string, Disbursement>;
  readonly recoveries: ReadonlyMap<string, Recovery>;
}

/** `released`: all of it went back and nothing was paid. `settled`: nothing is left to decide. */
export type CommitmentStatus = 'open' | 'released' | 'settled';

/** How far a commitment has come. It resolves once: from `open` to one of the other two. */
export function commitmentStatus({ balances, reserved }: Commitment): CommitmentStatus {
  if (balances.committed > 0n || balances.authorised > 0n) return 'open';
  return balances.released === reserved ? 'released' : 'settled';
}

/** Shared, since most commitments of a large fund have no release and no recovery. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** A commitment as it begins: all of it reserved, none of it gone anywhere. */
export function reservation(data: FundsCommitted['data']): Commitment {
  const reserved = fenOf(data.amount);
  return {
    commitmentId: data.commitmentId,
    applicationId: data.applicationId,
    projectId: data.projectId,
    reserved,
    balances: allCommitted(reserved),
    releases: NONE,
    disbursements: NONE,
    recoveries: NONE,
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
  };
}

/** The commitment with what an event says of it on record; the balances are left as they were. */
export function withRecordOf(commitment: Commitment, event: Movement): Commitment {
  switch (event.type) {
    case 'CommitmentReleased': {
      const { releaseId, amount } = event.data;
      return { ...commitment, releases: withEntry(commitment.releases, releaseId, fenOf(amount)) };
    }
    case 'DisbursementAuthorised': {
      const { disbursementId, amount, payeeCreditCode } = event.data;
      const outcome = { status: 'authorised' } as const;
      const disbursement: Disbursement = { amount, payeeCreditCode, outcome };
      const disbursements = withEntry(commitment.disbursements, disbursementId, disbursement);
      return { ...commitment, disbursements };
    }
    case 'DisbursementAuthorisationCancelled':
      return withOutcome(commitment, event.data.disbursementId, { status: 'cancelled' });
    case 'DisbursementPaid': {
      const { disbursementId, voucher, paidOn } = event.data;
      return withOutcome(commitment, disbursementId, { status: 'paid', voucher, paidOn });
    }
    case 'RecoverableRecognised': {
      const { recoveryId, amount } = event.data;
      const recovery: Recovery = { ordered: fenOf(amount), received: 0n, receipts: NONE };
      return { ...commitment, recoveries: withEntry(commitment.recoveries, recoveryId, recovery) };
    }
    case 'RecoveredFundsReceived':
      return withReceipt(commitment, event.data);
  }
}

function withOutcome(
  commitment: Commitment,
  disbursementId: string,
  outcome: DisbursementOutcome,
): Commitment {
  const disbursement = commitment.disbursements.get(disbursementId);
  if (disbursement === undefined) return commitment;
  return {
    ...commitment,
    disbursements: withEntry(commitment.disbursements, disbursementId, {
      ...disbursement,
      outcome,
    }),
  };
}

function withReceipt(
  commitment: Commitment,
  { recoveryId, receiptId, amount, voucher, receivedOn }: RecoveredFundsReceived['data'],
): Commitment {
  const recovery = commitment.recoveries.get(recoveryId);
  if (recovery === undefined) return commitment;
  return {
    ...commitment,
    recoveries: withEntry(commitment.recoveries, recoveryId, {
      ...recovery,
      received: recovery.received + fenOf(amount),
      receipts: withEntry(recovery.receipts, receiptId, { amount, voucher, receivedOn }),
    }),
  };
}

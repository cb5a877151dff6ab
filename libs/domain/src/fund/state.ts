import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import { post } from '../posting.ts';
import { withEntry } from '../with-entry.ts';
import { commitmentIn, EMPTY_TABLE, withCommitment } from './commitment-table.ts';
import type { CommitmentTable } from './commitment-table.ts';
import { reservation, withRecordOf } from './commitment.ts';
import type { CommitmentBalances, Movement } from './commitment.ts';
import type { FundEvent, FundsAppropriated, FundsCommitted } from './events.ts';

/**
 * Where the money of a fund is, in fen. At every moment these add up to `appropriation`. Each is
 * the sum of the same balance over all commitments, but `available`, which is what is left.
 *
 * `paid` is net: what is ordered back leaves it for `recoverable`, and what came back is in
 * `recovered`. Recovered money belongs to the treasury; it is not available again.
 */
export interface FundBalances {
  readonly available: bigint;
  readonly committed: bigint;
  readonly authorised: bigint;
  readonly paid: bigint;
  readonly recoverable: bigint;
  readonly recovered: bigint;
}

/** One change of the appropriation, as its document states it; `change` is signed. */
export interface AppropriationChange {
  readonly change: Yuan;
  readonly document: OfficialDocument;
}

/** A budget line with its appropriation and every commitment against it. */
export interface AppropriatedFund {
  readonly status: 'appropriated';
  /** What the fund was opened with, word for word. */
  readonly opening: FundsAppropriated['data'];
  /** By the number of the document. */
  readonly adjustments: ReadonlyMap<string, AppropriationChange>;
  /** The first figure and every change, in fen. */
  readonly appropriation: bigint;
  readonly balances: FundBalances;
  readonly commitments: CommitmentTable;
}

export type Fund = { readonly status: 'unknown' } | AppropriatedFund;

export const initialFund: Fund = { status: 'unknown' };

/** From which balance to which each movement goes, in the fund and in the commitment alike. */
const POSTINGS: Record<
  Movement['type'],
  { readonly from: keyof FundBalances; readonly to: keyof FundBalances }
> = {
  CommitmentReleased: { from: 'committed', to: 'available' },
  DisbursementAuthorised: { from: 'committed', to: 'authorised' },
  DisbursementAuthorisationCancelled: { from: 'authorised', to: 'committed' },
  DisbursementPaid: { from: 'authorised', to: 'paid' },
  RecoverableRecognised: { from: 'paid', to: 'recoverable' },
  RecoveredFundsReceived: { from: 'recoverable', to: 'recovered' },
};

/** The fund after an event. Never changes the fund it is given, and never throws. */
export function evolve(fund: Fund, event: FundEvent): Fund {
  if (fund.status === 'unknown') {
    return event.type === 'FundsAppropriated' ? opened(event.data) : fund;
  }
  switch (event.type) {
    case 'FundsAppropriated':
      return fund;
    case 'AppropriationAdjusted':
      return adjusted(fund, event.data);
    case 'FundsCommitted':
      return committed(fund, event.data);
    case 'CommitmentReleased':
    case 'DisbursementAuthorised':
    case 'DisbursementAuthorisationCancelled':
    case 'DisbursementPaid':
    case 'RecoverableRecognised':
    case 'RecoveredFundsReceived':
      return moved(fund, event);
  }
}

function opened(opening: FundsAppropriated['data']): AppropriatedFund {
  const appropriation = fenOf(opening.amount);
  return {
    status: 'appropriated',
    opening,
    adjustments: new Map(),
    appropriation,
    balances: {
      available: appropriation,
      committed: 0n,
      authorised: 0n,
      paid: 0n,
      recoverable: 0n,
      recovered: 0n,
    },
    commitments: EMPTY_TABLE,
  };
}

function adjusted(fund: AppropriatedFund, { change, document }: AppropriationChange): Fund {
  const fen = fenOf(change);
  return {
    ...fund,
    adjustments: withEntry(fund.adjustments, document.number, { change, document }),
    appropriation: fund.appropriation + fen,
    balances: { ...fund.balances, available: fund.balances.available + fen },
  };
}

function committed(fund: AppropriatedFund, data: FundsCommitted['data']): Fund {
  const reserved = fenOf(data.amount);
  return {
    ...fund,
    balances: post(fund.balances, { from: 'available', to: 'committed', fen: reserved }),
    commitments: withCommitment(fund.commitments, reservation(data)),
  };
}

function moved(fund: AppropriatedFund, event: Movement): Fund {
  const commitment = commitmentIn(fund.commitments, event.data.commitmentId);
  if (commitment === undefined) return fund;
  const { from, to } = POSTINGS[event.type];
  const fen = fenOf(event.data.amount);
  return {
    ...fund,
    balances: post(fund.balances, { from, to, fen }),
    commitments: withCommitment(fund.commitments, {
      ...withRecordOf(commitment, event),
      balances: post(commitment.balances, { from: inCommitment(from), to: inCommitment(to), fen }),
    }),
  };
}

function inCommitment(balance: keyof FundBalances): keyof CommitmentBalances {
  return balance === 'available' ? 'released' : balance;
}

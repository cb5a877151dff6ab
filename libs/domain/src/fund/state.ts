import { fenOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import { post } from '../posting.ts';
import type { Posting } from '../posting.ts';
import { EMPTY_TABLE } from './commitment-table.ts';
import type { CommitmentTable } from './commitment-table.ts';
import type { FundsAppropriated, FundsTransferredIn, YearEndCloseBegun } from './events.ts';
import type { Transfer } from './transfer.ts';

/**
 * Where the money of a fund is, in fen. At every moment these add up to what came in, its sources.
 * Each but `available` and `lapsed` is the sum of the same balance over all commitments.
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
  readonly writtenOff: bigint;
  readonly carriedForward: bigint;
  readonly lapsed: bigint;
}

/** Where the money of a fund came from, in fen. */
export interface FundSources {
  /** The first figure and every change. */
  readonly appropriation: bigint;
  /** With promises of the year before. */
  readonly carriedIn: bigint;
  /** From other funds, less what went to other funds; below zero when more went than came. */
  readonly transferred: bigint;
}

/** One change of the appropriation, as its document states it; `change` is signed. */
export interface AppropriationChange {
  readonly change: Yuan;
  readonly document: OfficialDocument;
  /** Number of the document it reverses, in whole or in part. */
  readonly corrects?: string;
}

/** From which amount on a disbursement takes a second authoriser, as a document states it. */
export interface ThresholdSetting {
  readonly secondAuthoriserFrom?: Yuan;
  readonly document: OfficialDocument;
}

/** What lapsed in one entry. */
export interface Lapse {
  readonly amount: Yuan;
  readonly lapsedOn: CalendarDate;
  readonly document: OfficialDocument;
}

/** A budget line with its appropriation and every commitment against it. */
export interface AppropriatedFund {
  readonly status: 'appropriated';
  /** What the fund was opened with, word for word. */
  readonly opening: FundsAppropriated['data'];
  /** By the number of the document. */
  readonly adjustments: ReadonlyMap<string, AppropriationChange>;
  /** The amount from which a disbursement takes a second authoriser; none does when absent. */
  readonly secondAuthoriserFrom?: Yuan;
  /** By the number of the document. */
  readonly thresholds: ReadonlyMap<string, ThresholdSetting>;
  /** To other funds, by transfer id. */
  readonly transfersOut: ReadonlyMap<string, Transfer>;
  /** From other funds, by the id of the fund and then of the transfer. */
  readonly transfersIn: ReadonlyMap<string, ReadonlyMap<string, FundsTransferredIn['data']>>;
  /** By close id. */
  readonly closes: ReadonlyMap<string, YearEndCloseBegun['data']>;
  /** By lapse id; a fund with any has lapsed. */
  readonly lapses: ReadonlyMap<string, Lapse>;
  readonly sources: FundSources;
  readonly balances: FundBalances;
  readonly commitments: CommitmentTable;
}

export type Fund = { readonly status: 'unknown' } | AppropriatedFund;

export const initialFund: Fund = { status: 'unknown' };

/** A fund as it begins: all of it available. */
export function fundOf(opening: FundsAppropriated['data']): AppropriatedFund {
  const fund: AppropriatedFund = {
    status: 'appropriated',
    opening,
    adjustments: new Map(),
    ...thresholdIn(opening),
    thresholds: new Map(),
    transfersOut: new Map(),
    transfersIn: new Map(),
    closes: new Map(),
    lapses: new Map(),
    sources: { appropriation: 0n, carriedIn: 0n, transferred: 0n },
    balances: {
      available: 0n,
      committed: 0n,
      authorised: 0n,
      paid: 0n,
      recoverable: 0n,
      recovered: 0n,
      writtenOff: 0n,
      carriedForward: 0n,
      lapsed: 0n,
    },
    commitments: EMPTY_TABLE,
  };
  return withMoneyIn(fund, {
    source: 'appropriation',
    to: 'available',
    fen: fenOf(opening.amount),
  });
}

/** The threshold of an opening or a setting, to spread into the state; nothing when there is none. */
export function thresholdIn({
  secondAuthoriserFrom,
}: {
  readonly secondAuthoriserFrom?: Yuan;
}): Pick<AppropriatedFund, 'secondAuthoriserFrom'> {
  return secondAuthoriserFrom === undefined ? {} : { secondAuthoriserFrom };
}

/** The fund with more money of a source, or with less when `fen` is below zero. */
export function withMoneyIn(
  fund: AppropriatedFund,
  money: {
    readonly source: keyof FundSources;
    readonly to: keyof FundBalances;
    readonly fen: bigint;
  },
): AppropriatedFund {
  const { source, to, fen } = money;
  return {
    ...fund,
    sources: { ...fund.sources, [source]: fund.sources[source] + fen },
    balances: { ...fund.balances, [to]: fund.balances[to] + fen },
  };
}

/** The fund with money in another of its balances. */
export function withMoneyMoved(
  fund: AppropriatedFund,
  posting: Posting<keyof FundBalances>,
): AppropriatedFund {
  return { ...fund, balances: post(fund.balances, posting) };
}

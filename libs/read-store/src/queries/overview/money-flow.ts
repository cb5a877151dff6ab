import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { Account, FundRow } from '@grants/projections';
import type { FundMovements } from '../reports/funds-with-money.ts';
import { balanceReader, turnoversOf } from '../turnovers.ts';

/** Where money comes from, the fund it is in, what the fund is for, and where the money is. */
const FLOW_LAYERS = ['origin', 'fund', 'programme', 'state'] as const;

export type FlowLayer = (typeof FLOW_LAYERS)[number];

/** One station of money on its way. */
export interface FlowNode {
  /** `<layer>:<word>` */
  readonly id: string;
  readonly layer: FlowLayer;
  /** The source that appropriated or else the account it came by; the fund; the programme; the account. */
  readonly word: string;
  /** Name of the fund; null of any other. */
  readonly name: string | null;
  /** What goes through it. */
  readonly amount: Yuan;
}

/** How much goes from one station to another; more than 0. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: Yuan;
}

/**
 * The way of all money from source to fund to programme to state (资金流向). As much goes into a
 * station as comes out of it, to the fen, and what comes from the origins is what the states hold.
 */
export interface MoneyFlow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

type Station = Omit<FlowNode, 'amount'>;

/** A part of one fund's money that goes from one station to the next. */
interface Passage {
  readonly from: Station;
  readonly to: Station;
  readonly amountFen: bigint;
}

/**
 * The flow through some funds. An account that stands negative is where money came from, one that
 * stands positive is where it is: a fund sums to zero, so the two sides of every fund are equal.
 */
export function moneyFlowOf(funds: readonly FundMovements[]): MoneyFlow {
  const passages = funds.flatMap(passagesOf);
  const stations = new Map(passages.flatMap(({ from, to }) => [from, to]).map((at) => [at.id, at]));
  const through = sumsBy(passages.flatMap(arrivalsOf));
  const links = sumsBy(
    passages.map(({ from, to, amountFen }) => [`${from.id} ${to.id}`, amountFen]),
  );
  return {
    nodes: [...stations.values()]
      .map((station) => ({ ...station, amount: yuanOf(through.get(station.id) ?? 0n) }))
      .toSorted(inOrder),
    links: [...links].map(([ends, fen]) => {
      const [from = '', to = ''] = ends.split(' ');
      return { from, to, amount: yuanOf(fen) };
    }),
  };
}

function passagesOf({ fund, movements }: FundMovements): readonly Passage[] {
  const balanceOf = balanceReader(turnoversOf(movements));
  const own = station('fund', fund.fundId, fund.name);
  const programme = station('programme', fund.programme);
  return ACCOUNTS.flatMap((account) => {
    const amountFen = balanceOf(account);
    if (amountFen === 0n) return [];
    if (amountFen < 0n) return [{ from: originOf(account, fund), to: own, amountFen: -amountFen }];
    return [
      { from: own, to: programme, amountFen },
      { from: programme, to: station('state', account), amountFen },
    ];
  });
}

/** What is appropriated comes from the fund's source; the rest from the account it came by. */
function originOf(account: Account, { source }: FundRow): Station {
  return station('origin', account === 'appropriation' ? source : account);
}

function station(layer: FlowLayer, word: string, name: string | null = null): Station {
  return { id: `${layer}:${word}`, layer, word, name };
}

/** A station is as wide as what arrives at it; an origin, at which nothing does, as what leaves it. */
function arrivalsOf({ from, to, amountFen }: Passage): readonly (readonly [string, bigint])[] {
  const arrival = [to.id, amountFen] as const;
  return from.layer === 'origin' ? [[from.id, amountFen], arrival] : [arrival];
}

function sumsBy(parts: readonly (readonly [string, bigint])[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [key, fen] of parts) sums.set(key, (sums.get(key) ?? 0n) + fen);
  return sums;
}

/** Layer by layer; accounts in the order money goes through them, after whatever is none. */
function inOrder(one: FlowNode, other: FlowNode): number {
  return placeOf(one) - placeOf(other);
}

function placeOf({ layer, word }: FlowNode): number {
  const account = (ACCOUNTS as readonly string[]).indexOf(word) + 1;
  return FLOW_LAYERS.indexOf(layer) * (ACCOUNTS.length + 1) + account;
}

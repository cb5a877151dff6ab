import { yuanOf } from '@grants/kernel';
import type { FundingShare } from './funding.ts';

/** An event about money: whose it is, by its draws or else by the one fund it names. */
interface MoneyOfFunds extends FundingShare {
  readonly draws?: readonly FundingShare[] | undefined;
}

/** What one fund has for a purpose, in fen. */
export interface Part {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly fen: bigint;
}

/** Whose money an event moves, fund by fund in the order of drawing; the amounts add up to its amount. */
export function drawsOf({
  draws,
  fundId,
  commitmentId,
  amount,
}: MoneyOfFunds): readonly FundingShare[] {
  return draws ?? [{ fundId, commitmentId, amount }];
}

/**
 * Takes an amount from parts in their order: from each all it has until the rest is covered. Takes
 * everything there is when that is less; who draws has asked first whether it is enough.
 */
export function drawnFrom(parts: readonly Part[], fen: bigint): readonly FundingShare[] {
  const draws: FundingShare[] = [];
  let rest = fen;
  for (const { fundId, commitmentId, fen: has } of parts) {
    const taken = has < rest ? has : rest;
    if (taken > 0n) draws.push({ fundId, commitmentId, amount: yuanOf(taken) });
    rest -= taken > 0n ? taken : 0n;
  }
  return draws;
}

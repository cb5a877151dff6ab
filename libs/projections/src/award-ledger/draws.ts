import type { FundingShare } from '@grants/domain';
import type { Yuan } from '@grants/kernel';

/** What of an amount one fund bears. */
export type Draw = FundingShare;

/** An event about the money of an award: of one fund, or fund by fund. */
interface Drawn {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly draws?: readonly FundingShare[];
  readonly funding?: readonly FundingShare[];
  readonly amount?: Yuan;
  readonly award?: Yuan;
}

/** Whose money an event is about, in the order of drawing; all of the one fund where it names one. */
export function drawsOf(event: Drawn): readonly Draw[] {
  const { fundId, commitmentId, draws, funding, amount, award } = event;
  const whole = amount ?? award;
  if (draws !== undefined || funding !== undefined) return draws ?? funding ?? [];
  return whole === undefined ? [] : [{ fundId, commitmentId, amount: whole }];
}

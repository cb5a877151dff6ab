import { fenOf } from '@grants/kernel';
import type { Part } from '../draws.ts';
import { allCommitted } from '../fund/commitment.ts';
import type { CommitmentBalances } from '../fund/commitment.ts';
import type { FundingShare } from '../funding.ts';
import { post } from '../posting.ts';
import type { FundingCarriedForward, ProjectOpened } from './events.ts';

/** A share of an award, and where its money is, in fen; its commitment in the fund has the same. */
export interface Share {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly balances: CommitmentBalances;
}

/** Where an award is, in fen. What a share carried forward is in the share it goes on as. */
export type AwardBalances = Omit<CommitmentBalances, 'carriedForward'>;

/** The shares an award begins with, in the order of drawing. */
export function sharesOf({
  fundId,
  commitmentId,
  award,
  funding = [{ fundId, commitmentId, amount: award }],
}: ProjectOpened['data']): readonly Share[] {
  return funding.map(begun);
}

function begun({ fundId, commitmentId, amount }: FundingShare): Share {
  return { fundId, commitmentId, balances: allCommitted(fenOf(amount)) };
}

/** The balances of all shares together. */
export function awardBalances(shares: readonly Share[]): AwardBalances {
  const sum = (name: keyof AwardBalances) =>
    shares.reduce((fen, { balances }) => fen + balances[name], 0n);
  return {
    committed: sum('committed'),
    released: sum('released'),
    authorised: sum('authorised'),
    paid: sum('paid'),
    recoverable: sum('recoverable'),
    recovered: sum('recovered'),
    writtenOff: sum('writtenOff'),
  };
}

/** What each share has in a balance, in the order of drawing. */
export function partsOf(
  shares: readonly Share[],
  balance: keyof CommitmentBalances,
): readonly Part[] {
  return shares.map(({ fundId, commitmentId, balances }) => ({
    fundId,
    commitmentId,
    fen: balances[balance],
  }));
}

/** The share a commitment is of. */
export function shareOf(
  shares: readonly Share[],
  { fundId, commitmentId }: Pick<FundingShare, 'fundId' | 'commitmentId'>,
): Share | undefined {
  return shares.find((share) => share.fundId === fundId && share.commitmentId === commitmentId);
}

/** The shares after money went from one balance to another. */
export function moved(
  shares: readonly Share[],
  draws: readonly FundingShare[],
  [from, to]: readonly [keyof CommitmentBalances, keyof CommitmentBalances],
): readonly Share[] {
  return shares.map((share) => {
    const draw = draws.find((each) => shareOf([share], each) !== undefined);
    if (draw === undefined) return share;
    return { ...share, balances: post(share.balances, { from, to, fen: fenOf(draw.amount) }) };
  });
}

/** The shares after one goes on in the fund of the next year: there it has the place of the old one. */
export function carriedForward(
  shares: readonly Share[],
  { from, to }: FundingCarriedForward['data'],
): readonly Share[] {
  return moved(shares, [from], ['committed', 'carriedForward']).flatMap((share) =>
    shareOf([share], from) ? [share, begun(to)] : [share],
  );
}

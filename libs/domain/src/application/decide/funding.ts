import { fenOf } from '@grants/kernel';
import type { FundingShare } from '../../funding.ts';
import type { ApproveApplication } from '../commands.ts';
import { applicationRejections } from '../rejections.ts';
import type { Refusal } from './scope.ts';

type Funding = ApproveApplication['data']['funding'];

/** What is wrong with the shares of an award, when several funds bear it. */
export function fundingRefusal({
  fundId,
  award,
  funding = [{ fundId, amount: award }],
}: ApproveApplication['data']): Refusal | undefined {
  const empty = funding.find(({ amount }) => fenOf(amount) <= 0n);
  if (empty) return applicationRejections.shareNotPositive(empty.fundId, empty.amount);
  const ids = funding.map((share) => share.fundId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return applicationRejections.fundNamedTwice(twice);
  const [first = 'no fund'] = ids;
  if (first !== fundId) return applicationRejections.otherFundFirst(fundId, first);
  const sum = funding.reduce((fen, { amount }) => fen + fenOf(amount), 0n);
  return sum === fenOf(award) ? undefined : applicationRejections.sharesDoNotAddUp(award, sum);
}

/** The shares as an event names them, each with a commitment of its own; none when one fund bears it. */
export function sharesUnder(
  commitmentId: string,
  funding: Funding = [],
): { readonly funding?: readonly FundingShare[] } {
  const [, second] = funding;
  if (second === undefined) return {};
  return {
    funding: funding.map(({ fundId, amount }, index) => ({
      fundId,
      commitmentId: index === 0 ? commitmentId : `${commitmentId}-s${index + 1}`,
      amount,
    })),
  };
}

/** Whether an approval is funded as is asked again. */
export function isFundedAs(
  approval: { readonly funding?: readonly FundingShare[]; readonly commitmentId: string },
  funding: Funding,
): boolean {
  const asked = sharesUnder(approval.commitmentId, funding).funding ?? [];
  const recorded = approval.funding ?? [];
  return (
    asked.length === recorded.length &&
    asked.every(
      ({ fundId, amount }, index) =>
        recorded[index]?.fundId === fundId && recorded[index].amount === amount,
    )
  );
}

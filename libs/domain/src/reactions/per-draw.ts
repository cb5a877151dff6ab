import { drawsOf } from '../draws.ts';
import type { FundingShare } from '../funding.ts';
import type { CommandIntent, Step } from './reaction.ts';

/** One command for each fund an event draws on, in the order of drawing. */
export function perDraw(
  data: FundingShare & { readonly draws?: readonly FundingShare[] },
  intentFor: (draw: FundingShare) => CommandIntent,
): readonly Step[] {
  return drawsOf(data).map((draw) => ({ intent: intentFor(draw) }));
}

import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Fund } from './fund/state.ts';

/** The amount from which a fund asks for a second authoriser, as its stream stood. */
export interface AuthorisationThreshold {
  readonly fundId: string;
  readonly secondAuthoriserFrom?: Yuan;
  /** Revision of the fund's stream it was read at. */
  readonly fundRevision: number;
}

/** A threshold that is set. */
export type SetThreshold = AuthorisationThreshold & { readonly secondAuthoriserFrom: Yuan };

/**
 * The lowest threshold of the funds a payment draws on, when the amount reaches it: then two
 * persons authorise. It counts against the whole amount, so that drawing on many funds avoids none.
 */
export function thresholdReached(
  thresholds: readonly AuthorisationThreshold[],
  amount: Yuan,
): SetThreshold | undefined {
  return thresholds
    .filter((threshold): threshold is SetThreshold => threshold.secondAuthoriserFrom !== undefined)
    .filter(({ secondAuthoriserFrom }) => fenOf(amount) >= fenOf(secondAuthoriserFrom))
    .toSorted((one, other) =>
      fenOf(one.secondAuthoriserFrom) < fenOf(other.secondAuthoriserFrom) ? -1 : 1,
    )[0];
}

/** What a fund asks for, of its stream at a revision; undefined when it has no appropriation. */
export function thresholdOf(fund: Fund, fundRevision: number): AuthorisationThreshold | undefined {
  if (fund.status === 'unknown') return undefined;
  const { opening, secondAuthoriserFrom } = fund;
  return {
    fundId: opening.fundId,
    ...(secondAuthoriserFrom !== undefined && { secondAuthoriserFrom }),
    fundRevision,
  };
}

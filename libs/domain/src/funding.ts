// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { Yuan } from '@grants/kernel';

/**
 * A share of an award that one fund promised. An award of several funds lists them in the order in
 * which they are drawn on.
 */
export interface FundingShare {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly amount: Yuan;
}

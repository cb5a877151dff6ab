import type { Yuan } from '@grants/kernel';

/** What became of a transfer that was asked for; nothing follows on the last two. */
export type TransferOutcome =
  | { readonly status: 'requested' }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'approved'; readonly approvedBy: string; readonly documentNumber: string };

/** Money that is to go to another fund. */
export interface Transfer {
  readonly toFundId: string;
  readonly amount: Yuan;
  readonly reason: string;
  readonly requestedBy: string;
  readonly outcome: TransferOutcome;
}

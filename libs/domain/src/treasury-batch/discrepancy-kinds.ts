/**
 * In which ways a payment list and the ledger disagree, and whether that blocks: what is blocked is
 * not confirmed on the word of the list. Nothing that is paid is undone by any of them.
 */
export const DISCREPANCY_KINDS = {
  /** The list does not add up to its sum line: it is not whole, and no line of it is believed. */
  'wrong-sum': 'blocking',
  /** The line cannot be read, so nobody knows what was paid. */
  'unreadable-line': 'blocking',
  /** The same line again: money is counted twice, or was paid twice. */
  'duplicated-line': 'blocking',
  /** One voucher for two payments: one of them has no proof. */
  'voucher-reused': 'blocking',
  /** Paid on a day the list is not about: it belongs to another list, or the day is wrong. */
  'outside-period': 'blocking',
  /** Nobody authorised anything like it: money left without a decision. */
  'unknown-payment': 'blocking',
  /** Several authorised disbursements fit alike, and which is paid is not guessed. */
  'ambiguous-payment': 'blocking',
  /** More or less was paid than was authorised. */
  'amount-differs': 'blocking',
  /** The money went to another account than the registered one. */
  'payee-account-differs': 'blocking',
  /** The account is right and its holder is not: it may have changed hands. */
  'payee-name-differs': 'blocking',
  /** Paid on another day than the payment on record. */
  'paid-day-differs': 'blocking',
  /** Paid before, or without, the checker's act. */
  'paid-before-authorised': 'blocking',
  /** Paid while a hold forbids it. */
  'paid-while-on-hold': 'blocking',
  /** One disbursement paid under two vouchers: perhaps twice. */
  'paid-again': 'blocking',
  /** The bank sent back what nobody has paid. */
  'return-unmatched': 'blocking',
  /** A corrected list no longer has a payment that is confirmed on its word. */
  'payment-withdrawn': 'blocking',
  /** The decider refused to confirm it, for a reason of its own. */
  refused: 'blocking',
  /** No account is registered to compare with; the name and the amount are right. */
  'payee-account-unregistered': 'warning',
  /** Authorised some time ago, and in no list yet: late, not wrong. */
  'not-listed': 'warning',
} as const;

export type DiscrepancyKind = keyof typeof DISCREPANCY_KINDS;

/** Whether what a discrepancy is about stays unconfirmed until somebody has acted. */
export function isBlocking(kind: DiscrepancyKind): boolean {
  return DISCREPANCY_KINDS[kind] === 'blocking';
}

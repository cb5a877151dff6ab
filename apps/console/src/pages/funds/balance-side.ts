import { fenIn, yuanFrom } from '../../parts/format-amount.ts';

export type Side = 'debit' | 'credit' | 'even';

/** A balance as a ledger writes it: on which side it stands, and how much without a sign. */
export function sideOf(balance: string): { readonly side: Side; readonly amount: string } {
  const fen = fenIn(balance);
  if (fen === 0n) return { side: 'even', amount: '0.00' };
  return fen > 0n ? { side: 'debit', amount: balance } : { side: 'credit', amount: yuanFrom(-fen) };
}

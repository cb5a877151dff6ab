/** Money that goes from one balance to another, in fen. */
export interface Posting<Balance extends string> {
  readonly from: Balance;
  readonly to: Balance;
  readonly fen: bigint;
}

/** The balances after a posting; their sum is what it was. */
export function post<Balance extends string>(
  balances: Readonly<Record<Balance, bigint>>,
  { from, to, fen }: Posting<NoInfer<Balance>>,
): Readonly<Record<Balance, bigint>> {
  return { ...balances, [from]: balances[from] - fen, [to]: balances[to] + fen };
}

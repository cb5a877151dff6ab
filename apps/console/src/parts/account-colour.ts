/** The colour of money by the account it is in, the same in every picture; others take the last. */
const COLOURS: Readonly<Partial<Record<string, string>>> = {
  paid: 'var(--chart-1)',
  authorised: 'var(--chart-2)',
  committed: 'var(--chart-3)',
  available: 'var(--chart-6)',
  recoverable: 'var(--alarm)',
  recovered: 'var(--chart-5)',
};

export const colourOfAccount = (account: string): string => COLOURS[account] ?? 'var(--chart-4)';

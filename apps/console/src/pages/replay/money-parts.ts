import { fenIn, formatAmount, yuanFrom } from '../../parts/format-amount.ts';
import type { Money } from './story.ts';

/** Where promised money can be, in the order it goes. */
export const MONEY_ACCOUNTS = [
  'committed',
  'authorised',
  'paid',
  'recoverable',
  'recovered',
  'writtenOff',
  'carriedForward',
  'released',
] as const;

export type MoneyAccount = (typeof MONEY_ACCOUNTS)[number];

export interface MoneyPart {
  readonly account: MoneyAccount;
  readonly yuan: string;
  /** Thousandths of all that was promised: how wide it is drawn. */
  readonly share: number;
}

const THOUSAND = 1000n;

/** The accounts that hold anything, and how much of the whole each is. */
export function moneyParts(money: Money): readonly MoneyPart[] {
  const held = MONEY_ACCOUNTS.map((account) => ({ account, fen: fenIn(money[account]) }));
  const whole = held.reduce((sum, { fen }) => sum + fen, 0n);
  return held
    .filter(({ fen }) => fen !== 0n)
    .map(({ account, fen }) => ({
      account,
      yuan: yuanFrom(fen),
      share: whole === 0n ? 0 : Number((fen * THOUSAND) / whole),
    }));
}

/** All that became of what was promised, which is as much. */
export function moneySum(money: Money): string {
  return yuanFrom(MONEY_ACCOUNTS.reduce((sum, account) => sum + fenIn(money[account]), 0n));
}

/** How much more one amount is than another, with its sign: `+720,000.00`. */
export function differenceOf(before: string | null, after: string | null): string {
  const difference = fenIn(after ?? '0') - fenIn(before ?? '0');
  const sign = difference < 0n ? '−' : '+';
  return `${sign}${formatAmount(yuanFrom(difference < 0n ? -difference : difference))}`;
}

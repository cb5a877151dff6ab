import { Decimal } from 'decimal.js';

/**
 * An amount of CNY as JSON carries it: a decimal string with exactly two decimals, `"3000000.00"`.
 *
 * @pattern ^-?(0|[1-9]\d*)\.\d\d$
 */
export type Yuan = string & { readonly __brand: 'Yuan' };

/** Says why a text is not an amount of money, or not a rate or a weight to reckon it with. */
export class InvalidMoney extends Error {
  override readonly name = 'InvalidMoney';
}

/** What becomes of less than a fen: cut off, or rounded to the nearest with halves away from zero. */
export type Rounding = 'down' | 'half-up';

/**
 * Wide enough for every product of an amount and a rate to be exact, so that rounding happens once.
 * With the library's own 20 digits a share would be rounded twice.
 */
const Exact = Decimal.clone({ precision: 100 });
/** The largest amount that is read, itself included: 10^13 yuan. Sums may go beyond it. */
const LARGEST = new Exact('10000000000000');
const YUAN_SHAPE = /^-?(0|[1-9]\d*)(\.\d{1,2})?$/;
const RATE_SHAPE = /^(0|[1-9]\d{0,19})(\.\d{1,20})?$/;
const ROUNDING: Record<Rounding, Decimal.Rounding> = {
  down: Decimal.ROUND_DOWN,
  'half-up': Decimal.ROUND_HALF_UP,
};

/**
 * An amount of CNY in whole fen. Immutable; never rounds unless told how.
 *
 * Rates and shares are computed here with decimal.js; running sums belong in bigint fen
 * ({@link fenOf}, {@link yuanOf}), which is what folds and tables use.
 */
export class Money {
  static readonly ZERO = new Money(new Exact(0));

  private readonly amount: Decimal;

  private constructor(amount: Decimal) {
    this.amount = amount;
  }

  /** Reads `"12.3"`, `"12.30"` or `"-5"`. @throws InvalidMoney naming what is wrong. */
  static of(text: string): Money {
    if (!YUAN_SHAPE.test(text)) {
      throw new InvalidMoney(`"${text}" is not an amount in yuan with at most two decimals`);
    }
    const amount = new Exact(text);
    if (amount.abs().gt(LARGEST)) throw new InvalidMoney(`${text} is beyond 10^13 yuan`);
    return new Money(amount);
  }

  static ofFen(fen: bigint): Money {
    return new Money(new Exact(fen.toString()).div(100));
  }

  /** The least of some amounts. */
  static min(first: Money, ...others: readonly Money[]): Money {
    return others.reduce((least, next) => (next.compare(least) < 0 ? next : least), first);
  }

  plus(other: Money): Money {
    return new Money(this.amount.plus(other.amount));
  }

  minus(other: Money): Money {
    return new Money(this.amount.minus(other.amount));
  }

  negated(): Money {
    return new Money(this.amount.negated());
  }

  /**
   * The share `rate` of this amount, rounded as stated. The rate is a decimal string of 0 or more
   * with at most 20 decimals: `"0.30"`. @throws InvalidMoney on another rate
   */
  times(rate: string, rounding: Rounding): Money {
    return new Money(this.amount.times(rateOf(rate)).toDecimalPlaces(2, ROUNDING[rounding]));
  }

  /**
   * Splits this amount by weights so that the parts add up to it exactly: every part is cut off to
   * the fen, and the last part with a weight above 0 takes what is left over. A part with the
   * weight 0 is 0. A negative amount splits as its opposite does. @throws InvalidMoney
   */
  split(weights: readonly string[]): readonly Money[] {
    const shares = weights.map(rateOf);
    const whole = shares.reduce((sum, share) => sum.plus(share), new Exact(0));
    if (whole.isZero()) throw new InvalidMoney('money is split by weights of which one is above 0');
    const last = shares.findLastIndex((share) => !share.isZero());
    const fen = this.amount.times(100);
    const parts = shares.map((share) => fen.times(share).divToInt(whole).div(100));
    const rest = parts.reduce((left, part) => left.minus(part), this.amount);
    return parts.map((part, index) => new Money(index === last ? part.plus(rest) : part));
  }

  compare(other: Money): -1 | 0 | 1 {
    return this.amount.comparedTo(other.amount) as -1 | 0 | 1;
  }

  isNegative(): boolean {
    return this.amount.isNegative() && !this.amount.isZero();
  }

  isZero(): boolean {
    return this.amount.isZero();
  }

  toFen(): bigint {
    return BigInt(this.amount.times(100).toFixed(0));
  }

  toYuan(): Yuan {
    return this.amount.toFixed(2) as Yuan;
  }

  toString(): string {
    return this.toYuan();
  }

  toJSON(): Yuan {
    return this.toYuan();
  }
}

/** Reads an amount into the form events and JSON carry. @throws InvalidMoney */
export function yuan(text: string): Yuan {
  return Money.of(text).toYuan();
}

/** The fen of an amount: `"12.34"` is `1234n`. @throws InvalidMoney without two decimals */
export function fenOf(amount: Yuan): bigint {
  if (amount.at(-3) !== '.') {
    throw new InvalidMoney(`"${amount}" is not an amount with exactly two decimals`);
  }
  return BigInt(amount.slice(0, -3) + amount.slice(-2));
}

/** The amount of so many fen: `1234n` is `"12.34"`. */
export function yuanOf(fen: bigint): Yuan {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Yuan;
}

function rateOf(text: string): Decimal {
  if (!RATE_SHAPE.test(text)) {
    throw new InvalidMoney(`"${text}" is not a rate or a weight: a decimal number of 0 or more`);
  }
  return new Exact(text);
}

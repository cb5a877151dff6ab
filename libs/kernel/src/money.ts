import { Decimal } from 'decimal.js';

/** An amount of CNY as JSON carries it: a decimal string with exactly two decimals, `"3000000.00"`. */
export type Yuan = string & { readonly __brand: 'Yuan' };

/** The largest amount the ledger takes, exclusive of nothing: 10^13 yuan. */
const LARGEST = new Decimal('10000000000000');
const YUAN_SHAPE = /^-?(0|[1-9]\d*)(\.\d{1,2})?$/;

/** Says why a text is not an amount of money. */
export class InvalidMoney extends Error {
  override readonly name = 'InvalidMoney';
}

export type Rounding = 'down' | 'half-up';

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
  static readonly ZERO = new Money(new Decimal(0));

  private constructor(private readonly amount: Decimal) {}

  /** Reads `"12.3"`, `"12.30"` or `"-5"`. @throws InvalidMoney naming what is wrong. */
  static of(text: string): Money {
    if (!YUAN_SHAPE.test(text)) {
      throw new InvalidMoney(`"${text}" is not an amount in yuan with at most two decimals`);
    }
    const amount = new Decimal(text);
    if (amount.abs().gt(LARGEST)) throw new InvalidMoney(`${text} is beyond 10^13 yuan`);
    return new Money(amount);
  }

  static ofFen(fen: bigint): Money {
    return new Money(new Decimal(fen.toString()).div(100));
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

  /** The share `rate` (a decimal string such as `"0.30"`) of this amount, rounded as stated. */
  times(rate: string, rounding: Rounding): Money {
    return new Money(this.amount.times(rate).toDecimalPlaces(2, ROUNDING[rounding]));
  }

  /**
   * Splits this amount by weights so that the parts add up to it exactly: every part is rounded
   * down to the fen and the last part takes the remainder.
   */
  split(weights: readonly string[]): readonly Money[] {
    const whole = Decimal.sum(0, ...weights);
    if (!whole.gt(0)) throw new InvalidMoney('money is split by weights that add up to more than 0');
    let rest = this.amount;
    return weights.map((weight, index) => {
      const share = this.amount.times(weight).div(whole).toDecimalPlaces(2, Decimal.ROUND_DOWN);
      const part = index === weights.length - 1 ? rest : share;
      rest = rest.minus(part);
      return new Money(part);
    });
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

  static min(first: Money, ...others: readonly Money[]): Money {
    return others.reduce((least, next) => (next.compare(least) < 0 ? next : least), first);
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

/** A checked amount as events and JSON carry it. @throws InvalidMoney */
export function yuan(text: string): Yuan {
  return Money.of(text).toYuan();
}

/** The fen of an amount already checked: `"12.34"` is `1234n`. */
export function fenOf(amount: Yuan): bigint {
  return BigInt(amount.slice(0, -3) + amount.slice(-2));
}

/** The amount of so many fen: `1234n` is `"12.34"`. */
export function yuanOf(fen: bigint): Yuan {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Yuan;
}

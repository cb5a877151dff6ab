import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenOf, InvalidMoney, Money, yuan, yuanOf } from './money.ts';
import type { Yuan } from './money.ts';

const fen = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const amount = fen.map((count) => Money.ofFen(count));
const texts = (parts: readonly Money[]) => parts.map((part) => part.toYuan());

describe('reading an amount', () => {
  it.each([
    ['0', '0.00'],
    ['-0.00', '0.00'],
    ['5', '5.00'],
    ['12.3', '12.30'],
    ['-0.01', '-0.01'],
    ['3000000.00', '3000000.00'],
    ['10000000000000', '10000000000000.00'],
    ['-10000000000000.00', '-10000000000000.00'],
  ])('takes "%s" as %s', (text, expected) => {
    expect(yuan(text)).toBe(expected);
  });

  it.each([
    ...['', ' ', '1 ', '+1', '.5', '1.', '01', '-', '--1', '1,000', '1.005', '0x10', '1e3', '1E3'],
    ...['NaN', 'Infinity', '-Infinity', '十', '１', '1.0\n'],
  ])('refuses "%s"', (text) => {
    expect(() => yuan(text)).toThrow(InvalidMoney);
  });

  it.each(['10000000000000.01', '-10000000000000.01', '1'.repeat(40)])(
    'refuses %s, beyond 10^13',
    (text) => {
      expect(() => yuan(text)).toThrow(`${text} is beyond 10^13 yuan`);
    },
  );
});

describe('fen and yuan', () => {
  it.each([
    [0n, '0.00'],
    [1n, '0.01'],
    [-5n, '-0.05'],
    [100n, '1.00'],
    [-123456n, '-1234.56'],
    [10n ** 25n, `1${'0'.repeat(23)}.00`],
  ])('%s fen is %s', (count, text) => {
    expect(yuanOf(count)).toBe(text);
    expect(fenOf(text as Yuan)).toBe(count);
    expect(Money.ofFen(count).toYuan()).toBe(text);
    expect(Money.ofFen(count).toFen()).toBe(count);
  });

  it.each(['', '5', '5.0', '0.005'])('refuses "%s", which has not two decimals', (text) => {
    expect(() => fenOf(text as Yuan)).toThrow(InvalidMoney);
  });

  it('round-trips and agrees with Money', () => {
    fc.assert(
      fc.property(fen, (count) => {
        expect(fenOf(yuanOf(count))).toBe(count);
        expect(Money.of(yuanOf(count)).toFen()).toBe(count);
        expect(Money.ofFen(count).toYuan()).toBe(yuanOf(count));
      }),
    );
  });
});

describe('sums', () => {
  it('obey the laws of addition', () => {
    fc.assert(
      fc.property(fen, fen, fen, (a, b, c) => {
        const [x, y, z] = [Money.ofFen(a), Money.ofFen(b), Money.ofFen(c)];
        expect(x.plus(y).toFen()).toBe(a + b);
        expect(x.minus(y).toFen()).toBe(a - b);
        expect(
          x
            .plus(y)
            .plus(z)
            .compare(x.plus(y.plus(z))),
        ).toBe(0);
        expect(x.plus(y).minus(y).compare(x)).toBe(0);
        expect(x.minus(x).isZero()).toBe(true);
        expect(x.negated().plus(x).compare(Money.ZERO)).toBe(0);
      }),
    );
  });

  it('may go beyond what is read', () => {
    const most = Money.of('10000000000000');
    expect(most.plus(most).toYuan()).toBe('20000000000000.00');
  });
});

describe('comparing', () => {
  it('orders as fen do, and knows the least', () => {
    fc.assert(
      fc.property(fen, fen, fen, (a, b, c) => {
        const [x, y, z] = [Money.ofFen(a), Money.ofFen(b), Money.ofFen(c)];
        expect(x.compare(y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(x.isNegative()).toBe(a < 0n);
        const ascending = [a, b, c].sort((one, other) => (one < other ? -1 : 1));
        expect(Money.min(x, y, z).toFen()).toBe(ascending[0]);
      }),
    );
  });

  it('has no minus zero', () => {
    const zero = Money.ZERO.negated();
    expect([zero.isNegative(), zero.isZero(), zero.toYuan()]).toEqual([false, true, '0.00']);
    expect(zero.compare(Money.ZERO)).toBe(0);
  });

  it('takes a single amount as the least of itself', () => {
    expect(Money.min(Money.of('7')).toYuan()).toBe('7.00');
  });
});

describe('a share of an amount', () => {
  it.each([
    ['1000.01', '0.30', 'down', '300.00'],
    ['1000.01', '0.30', 'half-up', '300.00'],
    ['0.05', '0.1', 'half-up', '0.01'],
    ['0.05', '0.1', 'down', '0.00'],
    ['-0.05', '0.1', 'half-up', '-0.01'],
    ['-0.05', '0.1', 'down', '0.00'],
    ['99.99', '1', 'down', '99.99'],
    ['99.99', '0', 'half-up', '0.00'],
    // 0.0199999999999999999998 and 0.00499999999999999998: rounded once, to the fen.
    ['0.02', '0.99999999999999999999', 'down', '0.01'],
    ['3.00', '0.00166666666666666666', 'half-up', '0.00'],
  ] as const)('%s times %s, %s, is %s', (whole, rate, rounding, expected) => {
    expect(Money.of(whole).times(rate, rounding).toYuan()).toBe(expected);
  });

  it.each(['', '-0.1', '30%', 'NaN', 'Infinity', '1e-1', `0.${'3'.repeat(21)}`])(
    'refuses the rate "%s"',
    (rate) => {
      expect(() => Money.of('1').times(rate, 'down')).toThrow(InvalidMoney);
    },
  );
});

describe('splitting', () => {
  it.each([
    ['100.00', ['1', '1', '1'], ['33.33', '33.33', '33.34']],
    ['1000.01', ['0.30', '0.70'], ['300.00', '700.01']],
    ['-10.00', ['1', '1', '1'], ['-3.33', '-3.33', '-3.34']],
    ['10.00', ['1', '1', '1', '0'], ['3.33', '3.33', '3.34', '0.00']],
    ['10.00', ['0', '1', '0'], ['0.00', '10.00', '0.00']],
    ['0.01', ['1', '1'], ['0.00', '0.01']],
    ['0.00', ['1', '2'], ['0.00', '0.00']],
    ['0.02', ['0.99999999999999999999', '0.00000000000000000001'], ['0.01', '0.01']],
  ])('splits %s by %j into %j', (whole, weights, parts) => {
    expect(texts(Money.of(whole).split(weights))).toEqual(parts);
  });

  it.each([[[]], [['0']], [['0', '0.00']], [['1', '-1', '1']], [['NaN']], [['1', '']]])(
    'refuses the weights %j',
    (weights) => {
      expect(() => Money.of('10').split(weights)).toThrow(InvalidMoney);
    },
  );

  it('adds up exactly, and every part but the last is its share cut off to the fen', () => {
    const weight = fc.bigInt({ min: 0n, max: 10n ** 6n });
    const weights = fc
      .array(weight, { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((one) => one > 0n));
    fc.assert(
      fc.property(amount, weights, (whole, counts) => {
        const parts = whole.split(counts.map(String)).map((part) => part.toFen());
        const total = counts.reduce((sum, count) => sum + count, 0n);
        const last = counts.findLastIndex((count) => count > 0n);

        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole.toFen());
        for (const [index, count] of counts.entries()) {
          if (index !== last) expect(parts[index]).toBe((whole.toFen() * count) / total);
        }
      }),
    );
  });

  it('splits a debt as it splits the credit', () => {
    fc.assert(
      fc.property(amount, (whole) => {
        const opposite = whole.negated().split(['3', '0', '7', '11']);
        expect(texts(opposite.map((part) => part.negated()))).toEqual(
          texts(whole.split(['3', '0', '7', '11'])),
        );
      }),
    );
  });
});

describe('writing', () => {
  it('is a decimal string in JSON and in text', () => {
    expect(JSON.stringify({ amount: Money.of('12.3') })).toBe('{"amount":"12.30"}');
    expect(String(Money.of('12.3'))).toBe('12.30');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './json.ts';
import { Money } from './money.ts';

const jsonValue = fc.jsonValue({ stringUnit: 'binary' });

describe('canonical JSON (RFC 8785)', () => {
  it('writes the example of section 3.2.2', () => {
    const parsed: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);

    expect(canonicalJson(parsed)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts the keys of section 3.2.3 by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));

    expect(canonicalJson(value)).toBe(
      '{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\u{1f600}":0,"\ufb33":0}',
    );
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of appendix B as %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));

    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });

  it.each([
    ['a number that is none', Number.NaN],
    ['an endless number', Number.NEGATIVE_INFINITY],
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate, as a key', { '\ude00': 1 }],
  ])('refuses %s with a RangeError', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });

  it.each([
    ['nothing', undefined],
    ['nothing in a list', [1, undefined]],
    ['a hole in a list', new Array(2)],
    ['a bigint', 1n],
    ['a symbol', Symbol('s')],
    ['a function in an object', { a: () => 1 }],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['an object of a class', Money.of('1')],
  ])('refuses %s with a TypeError', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('leaves out a member without a value', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [] })).toBe('{"b":null,"c":[]}');
  });

  it('takes an object without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
  });

  it('keeps the meaning of every JSON value', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        // By way of JSON.stringify because JSON itself has no minus zero.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), jsonValue), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('writes every text as JSON.stringify does, each UTF-16 code unit tried by itself', () => {
    const texts = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}b`);
    const wellFormed = texts.filter((text) => text.isWellFormed());

    expect(wellFormed.filter((text) => canonicalJson(text) !== JSON.stringify(text))).toEqual([]);
    expect(wellFormed).toHaveLength(0x10000 - 0x800);
  });
});

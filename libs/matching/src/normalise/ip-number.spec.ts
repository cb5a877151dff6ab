import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ipNumber, ipNumberAgreement } from './ip-number.ts';
import { patentCheckDigit } from './patent-check-digit.ts';

describe('The check digit of a Chinese patent', () => {
  it.each([
    // 2·2 0·3 1·4 7·5 1·6 0·7 6·8 0·9 1·2 8·3 6·4 2·5 = 157 = 14·11 + 3
    ['201710601862', '3'],
    // 9·2 5·3 1·4 1·5 5·6 6·7 0·8 8·9 = 186 = 16·11 + 10
    ['95115608', 'X'],
  ])('of %s is %s', (digits, expected) => {
    expect(patentCheckDigit(digits)).toBe(expected);
  });

  it('tells every single mistyped digit', () => {
    const twelve = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const mistyped = digits.map((digit, index) =>
          index === at ? (digit + change) % 10 : digit,
        );
        expect(patentCheckDigit(mistyped.join(''))).not.toBe(patentCheckDigit(digits.join('')));
      }),
    );
  });
});

describe('An IP number', () => {
  const PATENT = { series: 'patent', number: 'patent:201710601862' };

  it.each([
    'ZL201710601862.3',
    'zl 2017 1 0601862.3',
    'CN201710601862.3',
    'CN201710601862',
    'CN201710601862A',
    '2017106018623',
    '２０１７１０６０１８６２．３',
    'ZL2017-1-0601862.3',
    'ZL2017—1—0601862·3',
    'ZL 2017–1−0601862。3',
    '专利号：ZL201710601862.3',
  ])('is one patent written %j', (raw) => {
    expect(ipNumber(raw)).toEqual(PATENT);
  });

  it.each([
    ['ZL95115608.X', 'patent', 'patent:95115608'],
    ['95115608', 'patent', 'patent:95115608'],
    ['CN109876543A', 'publication', 'publication:CN109876543'],
    ['CN109876543B', 'publication', 'publication:CN109876543'],
    ['CN 209876543 U', 'publication', 'publication:CN209876543'],
    ['CN306543210S', 'publication', 'publication:CN306543210'],
    ['CN1234567A', 'publication', 'publication:CN1234567A'],
    ['CN1234567C', 'publication', 'publication:CN1234567C'],
    ['WO 2020/123456 A1', 'publication', 'publication:WO2020123456'],
    ['US 10,123,456 B2', 'publication', 'publication:US10123456'],
    ['PCT/CN2019/123456', 'application-abroad', 'application-abroad:PCT/CN2019/123456'],
    ['PCT/CN03/00123', 'application-abroad', 'application-abroad:PCT/CN2003/000123'],
    ['2020SR0123456', 'software', 'software:2020SR0123456'],
    ['登记号：2020SR123456', 'software', 'software:2020SR0123456'],
    ['软著登字第 0123456 号', 'certificate', 'certificate:123456'],
    ['軟著登字第BJ12345號', 'certificate', 'certificate:BJ12345'],
    ['BS.17500530.9', 'layout', 'layout:BS17500530'],
    ['CNA20191006012', 'variety', 'variety:CNA2019100601'],
    ['CNA2019100601.2', 'variety', 'variety:CNA2019100601'],
    ['CNA20040123.4', 'variety', 'variety:CNA20040123'],
    ['GPR/2020/01-7', 'other', 'other:GPR2020017'],
    ['ZL201740601862.3', 'other', 'other:ZL2017406018623'],
    ['ZL07115608.X', 'other', 'other:ZL07115608X'],
  ])('%j is of %s, %s', (raw, series, number) => {
    expect(ipNumber(raw)).toEqual({ series, number });
  });

  it.each([
    ['', 'empty'],
    ['——', 'empty'],
    ['\uFFFD\uFFFD', 'empty'],
    ['正在申请', 'empty'],
    ['ZL201710601862.4', 'wrong-check-digit'],
    ['ZL95115608.1', 'wrong-check-digit'],
    ['CN1234567', 'kind-code-missing'],
    ['CN12', 'unknown-form'],
    ['1'.repeat(10_000), 'unknown-form'],
  ])('is not %j: %s', (raw, reason) => {
    expect(ipNumber(raw)).toEqual({ series: undefined, reason });
  });

  it('of a patent is the same with ZL and without', () => {
    const application = fc
      .tuple(
        fc.integer({ min: 2004, max: 2099 }),
        fc.constantFrom(1, 2, 3, 8, 9),
        fc.nat(9_999_999),
      )
      .map(([year, kind, running]) => `ZL${year}${kind}${String(running).padStart(7, '0')}`);
    fc.assert(
      fc.property(application, (raw) => {
        const first = ipNumber(raw);
        expect(first.series).toBe('patent');
        expect(ipNumber(raw.slice(2))).toEqual(first);
      }),
    );
  });
});

describe('Two IP numbers', () => {
  it.each([
    ['ZL201710601862.3', 'CN201710601862', 'same'],
    ['ZL201710601862.3', 'ZL95115608.X', 'different'],
    ['CN109876543A', 'CN109876543B', 'same'],
    ['CN1234567A', 'CN1234567C', 'different'],
    ['ZL201710601862.3', 'CN109876543A', undefined],
    ['CN1234567', 'CN1234567', undefined],
    ['GPR/2020/01-7', 'GPR 2020/017', 'same'],
    ['GPR/2020/01-7', 'GPR 2020/018', undefined],
    ['2020SR0123456', '软著登字第0123456号', undefined],
    ['ZL201710601862.4', 'ZL201710601862.4', undefined],
    ['', '', undefined],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(ipNumberAgreement(ipNumber(one), ipNumber(other))).toBe(expected);
    expect(ipNumberAgreement(ipNumber(other), ipNumber(one))).toBe(expected);
  });
});

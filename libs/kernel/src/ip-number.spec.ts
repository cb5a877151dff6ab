import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalIpNumber } from './ip-number.ts';

describe('the number of an IP right', () => {
  it.each([
    ['ZL202010000001.X'],
    ['ZL202010000001X'],
    ['ZL202010000001'],
    ['CN202010000001.X'],
    ['202010000001'],
    ['zl 2020 1 0000001.x'],
    ['ＺＬ２０２０１０００００01．Ｘ'],
    ['ZL-2020-1-0000001-X'],
    ['ZL 2020‑1—0000001 . X'],
    ['专利号：ZL202010000001.X'],
    ['（专利号ZL202010000001.X）'],
    ['ZL202010000001.3'],
  ])('of a patent is one number: %s', (written) => {
    expect(canonicalIpNumber(written)).toBe('patent:202010000001');
  });

  it.each([
    ['ZL98101234.7', 'patent:98101234'],
    ['98101234', 'patent:98101234'],
    ['ZL03156789.X', 'patent:03156789'],
    ['CN112345678A', 'publication:CN112345678'],
    ['CN112345678B', 'publication:CN112345678'],
    ['CN 112345678 B', 'publication:CN112345678'],
    ['CN112345678', 'publication:CN112345678'],
    ['CN1234567C', 'publication:CN1234567C'],
    ['CN1234567A', 'publication:CN1234567A'],
    ['CN1234567', 'publication:CN1234567'],
    ['CN101234567B', 'publication:CN101234567'],
    ['CN212345678U', 'publication:CN212345678'],
    ['2020SR0123456', 'software:2020SR0123456'],
    ['2020SR123456', 'software:2020SR0123456'],
    ['登记号：2020sr0123456号', 'software:2020SR0123456'],
    ['BS.17500530.9', 'layout:BS17500530'],
    ['BS17500530', 'layout:BS17500530'],
    ['CNA20151234.5', 'variety:CNA20151234'],
  ])('is told by its form: %s', (written, canonical) => {
    expect(canonicalIpNumber(written)).toBe(canonical);
  });

  it.each([
    ['another serial number', 'ZL202010000002.X'],
    ['another year', 'ZL202110000001.X'],
    ['another kind, a utility model', 'ZL202020000001.X'],
  ])('differs by %s', (_what, written) => {
    expect(canonicalIpNumber(written)).not.toBe(canonicalIpNumber('ZL202010000001.X'));
  });

  it.each([
    ['PCT/CN2020/123456', 'other:PCTCN2020123456'],
    ['软著登字第1234567号', 'other:软著登字第1234567号'],
    ['ZL2022A22-01（演示）', 'other:ZL2022A2201演示'],
    ['1', 'other:1'],
  ])('of no known form goes by its letters and digits: %s', (written, canonical) => {
    expect(canonicalIpNumber(written)).toBe(canonical);
  });

  it.each(['', ' ', '－－', '...', '\u0000', '\uFFFD'])(
    'is empty where there is none: %j',
    (text) => {
      expect(canonicalIpNumber(text)).toBe('');
    },
  );

  it('does not change with spaces and dashes wherever they stand', () => {
    const signs = fc.constantFrom(' ', '-', '—', '.', '\u3000', '‑', '');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 14, maxLength: 14 }), (between) => {
        const written = Array.from('ZL202010000001', (sign, at) => `${sign}${between[at] ?? ''}`);
        expect(canonicalIpNumber(written.join(''))).toBe('patent:202010000001');
      }),
    );
  });

  it('takes any text, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalIpNumber(text)).toBe(canonicalIpNumber(` ${text}. `));
      }),
    );
    const long = `A${'中'.repeat(100_000)}A`;
    expect(canonicalIpNumber(long)).toBe(`other:${long}`);
  });
});

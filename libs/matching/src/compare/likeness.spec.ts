import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evenRarity } from '../specs/samples.ts';
import { listedRarity, UNLISTED_RARITY } from './character-rarity.ts';
import { likeness } from './likeness.ts';
import { textForm } from './text-form.ts';

function alike(one: string, other: string): number {
  const [left, right] = [textForm(one), textForm(other)];
  if (left === undefined || right === undefined) throw new Error('a text is empty');
  return likeness(left, right, evenRarity).likeness;
}

describe('likeness', () => {
  // Words of up to four letters have no pieces; each weighs nine bits.
  it.each([
    ['the same words', 'red car', 'red car', 1],
    ['one word of two', 'red car', 'red cab', 0.5],
    [
      'the same words in another order: all of the bag, half of the order',
      'red car',
      'car red',
      0.75,
    ],
    ['a short title inside a long one: 9 / √(9 · 36)', 'red', 'red car go now', 0.5],
    ['nothing in common', 'red car', 'big dog', 0],
  ])('of %s', (_what, one, other, expected) => {
    expect(alike(one, other)).toBe(expected);
  });

  it('of Chinese titles goes by characters, which rewording keeps', () => {
    const bits = (text: string) =>
      [...text].reduce((sum, each) => sum + (listedRarity(each) ?? 0), 0);
    // All four characters of the one are in the other, in one order.
    const [short, long] = [bits('海外投资'), bits('海外直接投资')];
    expect(alike('海外投资', '海外直接投资')).toBeCloseTo(short / Math.sqrt(short * long), 12);
  });

  it('of a common character is less than of a rare one', () => {
    expect(listedRarity('研')).toBeLessThan(1);
    expect(listedRarity('税')).toBeGreaterThan(6);
    expect(listedRarity('龘')).toBeUndefined();
    expect(UNLISTED_RARITY).toBeGreaterThan(12);
    expect(alike('税制研究', '粮食研究')).toBeLessThan(alike('税制研究', '税制比较'));
  });

  it('of a word with a typing mistake is more than of another word', () => {
    const mistyped = alike('sensor network', 'sensor netwrok');
    expect(mistyped).toBeGreaterThan(alike('sensor network', 'sensor machine'));
  });

  it('is the same both ways to the last bit, from 0 to 1, and 1 for a text with itself', () => {
    const text = fc
      .array(fc.constantFrom('税', '制', '研', '究', '海', ' red', ' sensors', ' 2001 '), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, other)).toBeGreaterThanOrEqual(0);
        expect(alike(one, other)).toBeLessThanOrEqual(1);
        expect(alike(one, one)).toBe(1);
      }),
    );
  });

  it('takes texts of any length, of which the beginning is aligned', () => {
    const long = '触觉传感器'.repeat(20_000);
    expect(alike(long, long)).toBe(1);
    expect(textForm(long)?.sequence).toHaveLength(200);
  });

  it.each(['', ' ', '——', '\uFFFD'])('is not there for a text that says nothing: %j', (text) => {
    expect(textForm(text)).toBeUndefined();
  });
});

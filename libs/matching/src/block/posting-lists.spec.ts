import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PostingLists } from './posting-lists.ts';

const slotsOf = (lists: PostingLists, term: number): number[] =>
  Array.from(lists.slotsOf(term)).sort((one, other) => one - other);

const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('Posting lists', () => {
  it('hold nothing under a term that none has', () => {
    const lists = new PostingLists();

    expect(lists.countOf(7)).toBe(0);
    expect(slotsOf(lists, 7)).toEqual([]);
  });

  it('give back the records of a term, and how many', () => {
    const lists = new PostingLists();
    for (const slot of [4, 2, 9]) lists.add(7, slot);
    lists.add(8, 2);

    expect(slotsOf(lists, 7)).toEqual([2, 4, 9]);
    expect(lists.countOf(7)).toBe(3);
    expect(slotsOf(lists, 8)).toEqual([2]);
    expect(lists.termCount).toBe(2);
  });

  it('forget a term with its last record, and are not moved by one that is not listed', () => {
    const lists = new PostingLists();
    lists.add(7, 4);
    lists.remove(7, 5);
    lists.remove(8, 4);
    expect(slotsOf(lists, 7)).toEqual([4]);

    lists.remove(7, 4);
    expect(lists.countOf(7)).toBe(0);
    expect(lists.termCount).toBe(0);
    expect([...lists.entries()]).toEqual([]);
  });

  it('hold a list longer than a segment of memory', () => {
    const lists = new PostingLists();
    const slots = upTo(300_000);
    for (const slot of slots) lists.add(7, slot);
    lists.add(8, 1);

    expect(slotsOf(lists, 7)).toEqual(slots);
    expect(slotsOf(lists, 8)).toEqual([1]);
  });

  it('hold the terms 0 and 4294967295', () => {
    const lists = new PostingLists();
    lists.add(0, 3);
    lists.add(0xffffffff, 4);

    expect(slotsOf(lists, 0)).toEqual([3]);
    expect(slotsOf(lists, 0xffffffff)).toEqual([4]);
  });

  it('keep ten thousand terms apart, and again after nine thousand have gone', () => {
    const lists = new PostingLists();
    for (const term of upTo(10_000)) lists.add(term * 1024 + 5, term);
    for (const term of upTo(9_000)) lists.remove(term * 1024 + 5, term);
    for (const term of upTo(9_000)) lists.add(term * 1024 + 6, term);

    expect(slotsOf(lists, 9_500 * 1024 + 5)).toEqual([9_500]);
    expect(slotsOf(lists, 8_999 * 1024 + 6)).toEqual([8_999]);
    expect(lists.termCount).toBe(10_000);
  });

  it('hold what a map of sets holds after any history', () => {
    const change = fc.record({
      term: fc.constantFrom(2, 1026, 2050, 3),
      slot: fc.nat({ max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const lists = new PostingLists();
        const expected = new Map<number, Set<number>>();
        for (const { term, slot } of changes) {
          const slots = expected.get(term) ?? new Set();
          expected.set(term, slots);
          if (slots.delete(slot)) lists.remove(term, slot);
          else {
            slots.add(slot);
            lists.add(term, slot);
          }
        }
        for (const [term, slots] of expected) {
          expect(slotsOf(lists, term)).toEqual([...slots].sort((one, other) => one - other));
        }
        const copy = new PostingLists(lists.termCount);
        for (const [term, slots] of lists.entries()) copy.fill(term, slots);
        for (const term of expected.keys()) {
          expect(slotsOf(copy, term)).toEqual(slotsOf(lists, term));
        }
      }),
    );
  });
});

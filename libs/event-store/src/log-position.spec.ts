import { describe, expect, it } from '@jest/globals';
import { BEGINNING } from './event-store.ts';
import type { Position } from './event-store.ts';
import { ordinalOf, positionOf } from './log-position.ts';

describe('positions of a log', () => {
  it('sort as text in the order of their numbers', () => {
    const ordinals = [1, 9, 10, 99, 100, 12_345, 10 ** 9, Number.MAX_SAFE_INTEGER];
    const positions = ordinals.map(positionOf);
    expect(positions.toSorted()).toEqual(positions);
    expect(positions.map(ordinalOf)).toEqual(ordinals);
    expect(positions[0]).toBe('0000000000000001');
  });

  it('begin after the beginning', () => {
    expect(ordinalOf(undefined)).toBe(0);
    expect(ordinalOf(BEGINNING)).toBe(0);
    expect(BEGINNING < positionOf(1)).toBe(true);
  });

  it.each(['1', '0x00000000000001', '-000000000000001', '00000000000000010', 'C:1/P:1'])(
    'refuse "%s", which another store gave',
    (foreign) => {
      expect(() => ordinalOf(foreign as Position)).toThrow(
        `"${foreign}" is not a position of this event store`,
      );
    },
  );
});

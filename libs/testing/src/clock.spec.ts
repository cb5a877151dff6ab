import { describe, expect, it } from '@jest/globals';
import { InvalidDate } from '@grants/kernel';
import { fixedClock } from './clock.ts';

describe('a fixed clock', () => {
  it('says the same moment until it is moved', () => {
    const clock = fixedClock('2022-02-28T09:30+08:00');

    expect([clock.now(), clock.now()]).toEqual([
      '2022-02-28T01:30:00.000Z',
      '2022-02-28T01:30:00.000Z',
    ]);
  });

  it('moves to a later moment', () => {
    const clock = fixedClock('2022-02-28T09:30+08:00');
    clock.advanceTo('2022-03-01T00:00+08:00');
    expect(clock.now()).toBe('2022-02-28T16:00:00.000Z');
  });

  it('moves by a span', () => {
    const clock = fixedClock('2022-02-28T09:30+08:00');
    clock.advanceBy({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
    clock.advanceBy({});
    expect(clock.now()).toBe('2022-03-01T03:33:04.005Z');
  });

  it('never goes back, and stays where it was', () => {
    const clock = fixedClock('2022-02-28T09:30+08:00');

    expect(() => clock.advanceTo('2022-02-28T09:29+08:00')).toThrow(RangeError);
    expect(() => clock.advanceBy({ minutes: -1 })).toThrow(RangeError);
    expect(clock.now()).toBe('2022-02-28T01:30:00.000Z');
  });

  it('takes moments only', () => {
    expect(() => fixedClock('2022-02-28')).toThrow(InvalidDate);
  });
});

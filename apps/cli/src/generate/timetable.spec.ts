import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Timetable } from './timetable.ts';

describe('a timetable', () => {
  it('gives what was put in by time, and by turn at one time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (times) => {
        const timetable = new Timetable<number>();
        for (const [index, at] of times.entries()) timetable.add(at, index);
        const taken = times.map(() => timetable.take()?.item);
        const sorted = [...times.keys()].sort((one, other) => {
          return (times[one] ?? 0) - (times[other] ?? 0) || one - other;
        });
        expect(taken).toEqual(sorted);
        expect(timetable.take()).toBeUndefined();
      }),
    );
  });

  it('tells when the next thing is due', () => {
    const timetable = new Timetable<string>();
    expect(timetable.nextAt).toBeUndefined();
    timetable.add(5, 'later');
    timetable.add(3, 'earlier');
    expect(timetable.nextAt).toBe(3);
  });
});

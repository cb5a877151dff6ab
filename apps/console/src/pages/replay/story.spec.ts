import { describe, expect, it } from '@jest/globals';
import { indexAt, indexByYear, strayPositions } from './story.ts';

const STEPS = ['02', '05', '09'].map((position) => ({ position }));

describe('the step a position names', () => {
  it.each([
    ['05', 1],
    ['06', 1],
    ['99', 2],
    // Before the first there is nothing to show but the first.
    ['01', 0],
    [undefined, 2],
  ])('of %s is %s', (position, index) => {
    expect(indexAt(STEPS, position)).toBe(index);
  });
});

describe('what a link asks for and the story does not have', () => {
  it('is told, and what it has or nobody asked for is not', () => {
    expect(strayPositions(STEPS, ['05', undefined])).toEqual([]);
    expect(strayPositions(STEPS, ['06', 'abc'])).toEqual(['06', 'abc']);
  });
});

describe('moving by year', () => {
  const DAYS = ['2021-12-20', '2021-12-22', '2022-01-05', '2022-06-01', '2024-02-01', '2024-03-01'];
  const steps = DAYS.map((occurredOn) => ({ occurredOn }));

  it.each([
    [0, 'on', 2],
    [3, 'on', 4],
    [4, 'on', 5],
    [5, 'back', 2],
    [2, 'back', 0],
    [1, 'back', 0],
  ] as const)('from step %i, %s, comes to step %i', (from, direction, index) => {
    expect(indexByYear(steps, from, direction)).toBe(index);
  });
});

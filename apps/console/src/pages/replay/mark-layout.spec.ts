import { describe, expect, it } from '@jest/globals';
import { layoutMarks, MARK_SIZE, PILE_MAX } from './mark-layout.ts';

const on = (...days: readonly string[]) => days.map((occurredOn) => ({ occurredOn }));
const xOf = ({ piles }: ReturnType<typeof layoutMarks>) => piles.map(({ x }) => x);

describe('the marks of a time line', () => {
  it('are at their times, from edge to edge', () => {
    // A year of 365 days over 1000 pixels of middle points; 73 days are a fifth of it.
    const layout = layoutMarks(on('2022-01-01', '2022-03-15', '2023-01-01'), 1024);

    expect(xOf(layout)).toEqual([12, 212, 1012]);
    expect(layout.width).toBe(1024);
  });

  it('are never nearer than one can be hit, early or late', () => {
    const early = layoutMarks(on('2022-01-01', '2022-01-02', '2022-01-03', '2023-01-01'), 424);
    const late = layoutMarks(on('2022-01-01', '2022-12-30', '2022-12-31', '2023-01-01'), 424);

    expect(xOf(early)).toEqual([12, 36, 60, 412]);
    expect(xOf(late)).toEqual([12, 364, 388, 412]);
  });

  it('take more room than there is rather than hide each other', () => {
    const days = ['01', '02', '03', '04'].map((day) => `2022-01-${day}`);
    const layout = layoutMarks(on(...days), 50);

    expect(layout.width).toBe(4 * MARK_SIZE);
    expect(xOf(layout)).toEqual([12, 36, 60, 84]);
  });

  it('of one day are above each other, and beside each other when they are many', () => {
    const many = Array.from({ length: PILE_MAX + 2 }, () => '2022-01-01');
    const { piles } = layoutMarks(on(...many), 300);

    expect(piles).toEqual([
      { x: 12, first: 0, count: PILE_MAX },
      { x: 36, first: PILE_MAX, count: 2 },
    ]);
  });

  it('say the year where it begins, but for one too near the last', () => {
    const { years } = layoutMarks(on('2021-12-30', '2022-01-01', '2023-01-01', '2025-01-01'), 424);

    expect(years.map(({ year }) => year)).toEqual(['2021', '2023', '2025']);
  });
});

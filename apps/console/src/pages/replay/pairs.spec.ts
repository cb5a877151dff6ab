import { describe, expect, it } from '@jest/globals';
import { pairsOf } from './pairs.ts';

interface Due {
  readonly key: string;
  readonly dueOn: string;
  readonly daysLeft: number;
}

const due = (key: string, dueOn: string, daysLeft: number): Due => ({ key, dueOn, daysLeft });
const pairing = {
  keyOf: ({ key }: Due) => key,
  compared: ({ dueOn }: Due) => [dueOn],
};

describe('the things of two moments beside each other', () => {
  it('differ in what is compared, and not because time passed', () => {
    const [review, report] = pairsOf(
      [due('review', '2022-02-16', 30), due('report', '2022-03-31', 10)],
      [due('review', '2022-02-16', 5), due('report', '2022-06-30', 90)],
      pairing,
    );

    expect(review?.differs).toBe(false);
    expect(report?.differs).toBe(true);
  });

  it('are told where only one of the moments has them', () => {
    const pairs = pairsOf(
      [due('review', '2022-02-16', 5)],
      [due('report', '2022-06-30', 9)],
      pairing,
    );

    expect(pairs.map(({ key, a, b, differs }) => [key, a?.key, b?.key, differs])).toEqual([
      ['review', 'review', undefined, true],
      ['report', undefined, 'report', true],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Ban } from './credit-answer.ts';
import { reachesOf } from './reach-tree.ts';
import type { ReachedUnit } from './reach-tree.ts';

const step = (linkId: string, creditCode: string) => ({ linkId, creditCode, kind: 'merger' });
const ban = (banId: string, ...path: readonly object[]) =>
  ({ banId, originCreditCode: 'U-0', originName: '甲', subjectRef: '', path }) as unknown as Ban;

const told = ({ step: { creditCode }, ban: own, next }: ReachedUnit): unknown => [
  creditCode,
  own !== undefined,
  next.map(told),
];

describe('the units that bans reach', () => {
  it('are below the unit they were reached from', () => {
    const [reach] = reachesOf([
      ban('B-1', step('L-1', 'U-1')),
      ban('B-1', step('L-1', 'U-1'), step('L-2', 'U-2')),
      ban('B-1', step('L-3', 'U-3')),
    ]);
    expect(reach).toMatchObject({ banId: 'B-1', origin: { creditCode: 'U-0', unitName: '甲' } });
    expect(reach?.reached.map(told)).toEqual([
      ['U-1', true, [['U-2', true, []]]],
      ['U-3', true, []],
    ]);
  });

  it('are told with a unit between that the ban is not, or no more, known of', () => {
    const [reach] = reachesOf([ban('B-1', step('L-1', 'U-1'), step('L-2', 'U-2'))]);
    expect(reach?.reached.map(told)).toEqual([['U-1', false, [['U-2', true, []]]]]);
  });

  it('are of each ban by itself', () => {
    const reaches = reachesOf([ban('B-1', step('L-1', 'U-1')), ban('B-2', step('L-1', 'U-1'))]);
    expect(reaches.map(({ banId }) => banId)).toEqual(['B-1', 'B-2']);
    expect(reachesOf([])).toEqual([]);
  });
});

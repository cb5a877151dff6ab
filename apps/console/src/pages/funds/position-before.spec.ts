import { describe, expect, it } from '@jest/globals';
import { positionBefore } from './position-before.ts';

describe('the cursor of the page that begins with a record', () => {
  it.each([
    ['0000000000000697', '0000000000000696'],
    ['0000000000001000', '0000000000000999'],
    ['0000000000000000', '0000000000000000'],
  ])('at %s is %s', (position, cursor) => {
    expect(positionBefore(position)).toBe(cursor);
  });
});

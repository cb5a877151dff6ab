import { describe, expect, it } from '@jest/globals';
import { dayInWords, momentInShanghai } from './format-day.ts';

describe('a day on the screen', () => {
  it('is told as each language tells it', () => {
    expect(dayInWords('2022-07-05', 'zh')).toBe('2022年7月5日');
    expect(dayInWords('2022-07-05', 'en')).toBe('5 July 2022');
  });

  it('is the day of Shanghai, whatever the clock of the machine says', () => {
    expect(momentInShanghai('2022-07-14T16:30:00.000Z')).toBe('2022-07-15 00:30');
    expect(momentInShanghai('2022-07-15T02:05:00.000Z')).toBe('2022-07-15 10:05');
  });
});

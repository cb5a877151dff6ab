import { describe, expect, it } from '@jest/globals';
import { dayInWords, momentInShanghai, momentInWords } from './format-day.ts';

describe('a day on the screen', () => {
  it('is told as each language tells it', () => {
    expect(dayInWords('2022-07-05', 'zh')).toBe('2022年7月5日');
    expect(dayInWords('2022-07-05', 'en')).toBe('5 July 2022');
  });

  it('is the day of Shanghai, whatever the clock of the machine says', () => {
    expect(momentInShanghai('2022-07-14T16:30:00.000Z')).toBe('2022-07-15 00:30');
    expect(momentInShanghai('2022-07-15T02:05:00.000Z')).toBe('2022-07-15 10:05');
  });

  it('is told with its hour as each language tells it', () => {
    expect(momentInWords('2022-07-14T16:30:00.000Z', 'zh')).toBe('2022年7月15日 00:30');
    expect(momentInWords('2022-07-14T16:30:00.000Z', 'en')).toBe('15 July 2022 00:30');
  });

  it.each(['tomorrow', '2022-13-45', '胡写', ''])(
    'that is none stays as it was written: %j',
    (text) => {
      expect(dayInWords(text, 'zh')).toBe(text);
      expect(momentInShanghai(text)).toBe(text);
      expect(momentInWords(text, 'en')).toBe(text);
    },
  );
});

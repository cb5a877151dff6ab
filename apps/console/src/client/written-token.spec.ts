import { describe, expect, it } from '@jest/globals';
import { writtenToken } from './written-token.ts';

describe('a token that is given', () => {
  it.each([
    ['as it was issued', 'eyJh-b_c.eyJy.MJo-_9', 'eyJh-b_c.eyJy.MJo-_9'],
    ['broken into lines', ' eyJh-b_c\r\n.eyJy\n.MJo-_9 ', 'eyJh-b_c.eyJy.MJo-_9'],
    ['that no header can carry', '令牌', '%E4%BB%A4%E7%89%8C'],
    ['that is half a character', 'a\ud800', 'a%EF%BF%BD'],
  ])('%s', (_, given, written) => {
    expect(writtenToken(given)).toBe(written);
  });
});

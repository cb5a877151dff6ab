import { describe, expect, it } from '@jest/globals';
import { listOf } from './listed.ts';

describe('entries of a list in one text', () => {
  it.each([
    [undefined, undefined],
    [['李示例'], '李示例'],
    [['李示例', '王示例'], '李示例、王示例'],
    [
      [{ name: '示例大学' }, { name: '示例所', creditCode: '12310000425006790X' }],
      '示例大学、示例所（12310000425006790X）',
    ],
  ])('%j is %j', (entries, text) => {
    expect(listOf(entries)).toBe(text);
  });
});

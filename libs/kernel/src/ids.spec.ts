import { describe, expect, it } from '@jest/globals';
import { isId } from './ids.ts';

describe('an id', () => {
  it.each(['a', '7', 'F12-2026', 'call.2022_spring', '0'.repeat(64)])('can be "%s"', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each(['', '-a', '.a', '_a', 'a b', 'a/b', 'a\n', '基金', 'é', '0'.repeat(65)])(
    'cannot be "%s"',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});

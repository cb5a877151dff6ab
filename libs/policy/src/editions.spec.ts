import { describe, expect, it } from '@jest/globals';
import { KEY_CORE_TECHNOLOGY_EDITIONS, keyCoreTechnologyEdition } from './editions.ts';

describe('MH-O6: a policy version names its edition', () => {
  it('finds the 2021 edition with its first and last day', () => {
    expect(keyCoreTechnologyEdition('minhang-2021')).toMatchObject({
      version: 'minhang-2021',
      validity: { firstDay: '2021-12-10', lastDay: '2023-12-09' },
    });
  });

  it('finds nothing for a text it does not have', () => {
    expect(keyCoreTechnologyEdition('minhang-1999')).toBeUndefined();
    expect(keyCoreTechnologyEdition('shanghai-2020')).toBeUndefined();
  });

  it('has every version once', () => {
    const versions = KEY_CORE_TECHNOLOGY_EDITIONS.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

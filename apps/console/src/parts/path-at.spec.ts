import { describe, expect, it } from '@jest/globals';
import { pathAt } from './path-at.ts';

describe('the address of a list', () => {
  it('has its filters and its moment', () => {
    expect(pathAt('/duties', { status: 'overdue', kind: undefined }, { asOf: '2022-12-31' })).toBe(
      '/duties?status=overdue&asOf=2022-12-31',
    );
  });

  it('writes what an address cannot hold as it is', () => {
    expect(pathAt('/funds', { asKnownAt: '2022-12-31T23:59:59+08:00' })).toBe(
      '/funds?asKnownAt=2022-12-31T23%3A59%3A59%2B08%3A00',
    );
  });

  it('is the path alone where nothing is asked for', () => {
    expect(pathAt('/funds', {}, {})).toBe('/funds');
  });
});

import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, isInCatalogue } from './catalogue.ts';

describe('MH-A2: the catalogue of key core technologies', () => {
  it('lists the items 1 to 18 in order', () => {
    expect(CATALOGUE.items.map(({ item }) => item)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ]);
  });

  it.each([
    ['高端装备', [1, 2]],
    ['新一代信息技术', [3, 4, 5]],
    ['人工智能', [6, 7, 8, 9]],
    ['生物医药', [10, 11, 12, 13]],
    ['其他', [14, 15, 16, 17, 18]],
  ])('has under %s the items %j', (field, items) => {
    const listed = CATALOGUE.items.filter((entry) => entry.field === field);
    expect(listed.map(({ item }) => item)).toEqual(items);
  });

  it('is in force as long as the text it belongs to', () => {
    expect(CATALOGUE.inForce).toEqual({ firstDay: '2021-12-10', lastDay: '2023-12-09' });
  });
});

describe('MH-1.1.2: the project falls under the catalogue', () => {
  it('passes with the name and field of its item', () => {
    expect(isInCatalogue(9)).toEqual({
      rule: 'catalogue-item',
      clause: 'MH-1.1.2',
      verdict: 'passed',
      facts: { catalogueItem: 9, edition: '2021年第一版', field: '人工智能', name: '纤微机器人' },
    });
  });

  it.each([
    [0, 'failed'],
    [1, 'passed'],
    [18, 'passed'],
    [19, 'failed'],
    [1.5, 'failed'],
  ])('judges item %d: %s', (item, verdict) => {
    expect(isInCatalogue(item).verdict).toBe(verdict);
  });
});

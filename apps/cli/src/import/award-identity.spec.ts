import { describe, expect, it } from '@jest/globals';
import type { ExternalAwardContent } from '@grants/domain';
import { calendarDate, isId } from '@grants/kernel';
import { awardIdOf, isSourceName } from './award-identity.ts';

const unnumbered: ExternalAwardContent = {
  source: 'nssf',
  level: 'central',
  title: '当代“新”教育社会学进展评析',
  leader: '杨昌勇',
  unitName: '曲阜师范大学',
  awardedOn: calendarDate('1997-01-02'),
};
const numbered = (awardNumber: string) => awardIdOf({ ...unnumbered, awardNumber });

describe('the identity of an award', () => {
  it.each([
    ['71701001', 'nssf.71701001'],
    ['99bTJ001', 'nssf.99bTJ001'],
    ['99BTJ001', 'nssf.99BTJ001'],
    ['18 DZ-0001', 'nssf.18DZ-0001'],
    ['７１', 'nssf.71'],
  ])('with the number %s is %s', (number, id) => {
    expect(numbered(number)).toBe(id);
  });

  it.each(['沪科合（2015）第018号', 'a/b', '_1', 'N'.repeat(40)])(
    'with the number %s is a digest that is an id and no number',
    (number) => {
      expect(numbered(number)).toMatch(/^nssf\._[0-9a-f]{32}$/);
      expect(isId(numbered(number))).toBe(true);
    },
  );

  it('without a number holds through another way of writing the title', () => {
    expect(awardIdOf({ ...unnumbered, title: '当代 "新"教育社会学进展评析' })).toBe(
      awardIdOf(unnumbered),
    );
  });

  it.each([
    { title: '另一题目' },
    { leader: '金生鈜' },
    { unitName: '湖南师范大学' },
    { awardedOn: calendarDate('1998-01-02') },
    { source: 'nsfc' },
  ])('without a number is another one with %j', (change) => {
    expect(awardIdOf({ ...unnumbered, ...change })).not.toBe(awardIdOf(unnumbered));
  });

  it('of every list stays within an id', () => {
    expect(isSourceName('a'.repeat(30))).toBe(true);
    expect(isId(awardIdOf({ ...unnumbered, source: 'a'.repeat(30) }))).toBe(true);
  });

  it.each(['', 'NSFC', '1a', 'a.b', 'a'.repeat(31), '基金'])(
    'takes no list of the name "%s"',
    (name) => {
      expect(isSourceName(name)).toBe(false);
    },
  );
});

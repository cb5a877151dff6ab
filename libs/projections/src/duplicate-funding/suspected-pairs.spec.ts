import { describe, expect, it } from '@jest/globals';
import { normalisedTitle } from '@grants/domain';
import { CREDIT_CODE, OTHER_CREDIT_CODE } from '../specs/values.ts';
import { suspectedPairs } from './suspected-pairs.ts';
import type { SupportRow } from './view.ts';

const TITLE = '人工智能芯片研究';

function support(over: Partial<SupportRow>): SupportRow {
  const title = over.title ?? TITLE;
  const id = over.id ?? 'one';
  const kind = over.kind ?? 'application';
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    source: 'key-core-technology',
    title,
    normalTitle: normalisedTitle(title),
    creditCode: CREDIT_CODE,
    unitName: null,
    status: 'pending',
    level: null,
    awardNumber: null,
    requiresMatchingOf: null,
    requiredMatchOf: null,
    projectId: null,
    approvedPosition: null,
    firstPosition: '1',
    position: '1',
    ...over,
  };
}

const pending = (over: Partial<SupportRow> = {}) => support(over);
const approved = (over: Partial<SupportRow> = {}) =>
  support({
    id: 'two',
    status: 'approved',
    projectId: 'project-2',
    approvedPosition: '5',
    ...over,
  });
const award = (over: Partial<SupportRow> = {}) =>
  support({
    kind: 'external-award',
    id: 'award',
    source: 'list',
    status: 'approved',
    level: 'municipal',
    firstPosition: '3',
    ...over,
  });

/** The sides and rules of the pairs a support makes. */
function pairs(subject: SupportRow, ...candidates: readonly SupportRow[]) {
  return suspectedPairs(subject, candidates).map(({ ours, other, evidence }) => [
    ours.id,
    other.id,
    evidence.rule,
  ]);
}

describe('a suspected pair (MH-1.3.3)', () => {
  it('is an application and an award of the same unit with the same title', () => {
    expect(suspectedPairs(pending(), [award({ title: '“人工智能” 芯片研究' })])).toEqual([
      {
        ours: {
          kind: 'application',
          id: 'one',
          source: 'key-core-technology',
          title: TITLE,
          creditCode: CREDIT_CODE,
        },
        other: {
          kind: 'external-award',
          id: 'award',
          source: 'list',
          title: '“人工智能” 芯片研究',
          creditCode: CREDIT_CODE,
        },
        evidence: {
          rule: 'same-unit-same-title',
          titleLikeness: 100,
          facts: [`credit code ${CREDIT_CODE} on both sides`, 'titles alike to 100 %'],
        },
      },
    ]);
  });

  it('has nearly the same title from 80 percent on', () => {
    // 人工 工智 智能 能芯 芯片 of 5 pairs and 7: 10/12 = 83
    expect(pairs(pending(), award({ title: '人工智能芯片' }))).toEqual([
      ['one', 'award', 'same-unit-similar-title'],
    ]);
    // 人工 工智 智能 能芯 芯片 片研 研究 | 人工 工智 智能 能算 算法 法研 研究: 4 of 7 and 7: 57
    expect(pairs(pending(), award({ title: '人工智能算法研究' }))).toEqual([]);
  });

  it('is told the same from either side', () => {
    expect(suspectedPairs(award(), [pending()])).toEqual(suspectedPairs(pending(), [award()]));
    expect(suspectedPairs(approved(), [pending()])).toEqual(
      suspectedPairs(pending(), [approved()]),
    );
  });

  it.each([
    ['another unit', award({ creditCode: OTHER_CREDIT_CODE })],
    ['an award without a credit code', award({ creditCode: null })],
    ['central money, which the clause does not name', award({ level: 'central' })],
    ['money of another place', award({ level: 'other' })],
    ['another application that is pending, too', pending({ id: 'two' })],
    ['an application that was refused', pending({ id: 'two', status: 'closed' })],
    ['an approval that was revoked', approved({ status: 'closed' })],
    ['an award that we are to match', award({ requiresMatchingOf: 'one' })],
    ['itself', pending()],
  ])('is not made with %s', (_what, other) => {
    expect(pairs(pending(), other)).toEqual([]);
  });

  it('is not made by an application that was refused', () => {
    expect(pairs(pending({ status: 'closed' }), award(), approved())).toEqual([]);
  });

  it('is not made of two awards of other funders', () => {
    expect(pairs(award(), award({ id: 'another', source: 'other-list' }))).toEqual([]);
  });

  it('is not made with an award that matches the project of an approved application', () => {
    expect(pairs(approved(), award({ requiresMatchingOf: 'project-2' }))).toEqual([]);
  });

  it('is not made with the superior award that requires ours (MH-2.2.2)', () => {
    const other = award({ awardNumber: '22-1' });
    expect(pairs(pending({ requiredMatchOf: '22-1' }), other)).toEqual([]);
    expect(pairs(pending({ requiredMatchOf: '22-2' }), other)).toHaveLength(1);
  });

  it('is not made with the district award that is told for the same required match', () => {
    const superior = award({ awardNumber: '22-1' });
    const listed = award({ id: 'listed', level: 'district', requiredMatchOf: '22-1' });
    const ours = pending({ requiredMatchOf: '22-1' });
    expect(pairs(ours, superior, listed)).toEqual([]);
    expect(pairs(listed, superior, ours)).toEqual([]);
    expect(pairs(pending(), superior, listed)).toHaveLength(2);
    const again = approved({ requiredMatchOf: '22-1' });
    expect(pairs(ours, superior, again)).toEqual([['one', 'two', 'same-unit-same-title']]);
    // Without the superior award on record nothing tells that both are one match.
    expect(pairs(ours, listed)).toHaveLength(1);
  });

  it('is made with district money, too', () => {
    expect(pairs(pending(), award({ level: 'district' }))).toHaveLength(1);
  });
});

describe('the side that is held', () => {
  it('is the pending one', () => {
    expect(pairs(approved(), pending())).toEqual([['one', 'two', 'same-unit-same-title']]);
  });

  it('stays the same when it is approved later', () => {
    const later = approved({ id: 'one', approvedPosition: '9' });
    expect(pairs(approved(), later)).toEqual([['one', 'two', 'same-unit-same-title']]);
    expect(pairs(later, approved())).toEqual([['one', 'two', 'same-unit-same-title']]);
  });
});

describe('the same award identity', () => {
  it('is an award that bears the number of our application or project', () => {
    const other = { title: '无关', creditCode: null };
    expect(pairs(pending(), award({ ...other, awardNumber: 'one' }))).toEqual([
      ['one', 'award', 'same-award-identity'],
    ]);
    expect(pairs(approved(), award({ ...other, awardNumber: 'project-2' }))).toEqual([
      ['two', 'award', 'same-award-identity'],
    ]);
    expect(pairs(pending(), award({ ...other, awardNumber: 'three' }))).toEqual([]);
  });

  it('makes one pair of an award that a list has twice: with the first of its records', () => {
    const first = award({ id: 'first', awardNumber: '22-1', firstPosition: '2' });
    const second = award({ id: 'second', awardNumber: '22-1', firstPosition: '4' });
    const expected = [['one', 'first', 'same-unit-same-title']];
    expect(pairs(pending(), second, first)).toEqual(expected);
    expect(pairs(second, first, pending())).toEqual(expected);
  });

  it('is not the same number of another list', () => {
    const one = award({ id: 'first', awardNumber: '22-1' });
    const other = award({ id: 'second', awardNumber: '22-1', source: 'other-list' });
    expect(pairs(pending(), one, other)).toHaveLength(2);
  });
});

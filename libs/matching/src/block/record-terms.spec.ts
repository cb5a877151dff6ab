import { describe, expect, it } from '@jest/globals';
import { BLOCKS, recordTerms, titleTerm } from './record-terms.ts';
import type { Block } from './record-terms.ts';

const bare = { id: 'S-1', source: 'district', title: '' };

type Fields = Partial<Parameters<typeof recordTerms>[0]>;

/** The blocks of the terms that two records share. */
function shared(one: Fields, other: Fields): (Block | undefined)[] {
  const terms = recordTerms({ ...bare, ...other });
  return Array.from(recordTerms({ ...bare, ...one }))
    .filter(([term]) => terms.has(term))
    .map(([, block]) => BLOCKS[block]);
}

describe('The terms a record is listed under', () => {
  it('are its pairs of characters and the title as a whole', () => {
    const terms = recordTerms({ ...bare, title: '茶叶研究' });

    expect([...terms.keys()].slice(0, 3)).toEqual(['茶叶', '叶研', '研究'].map(titleTerm));
    expect(terms.size).toBe(4);
  });

  it('are none when nothing is told', () => {
    expect(recordTerms({ ...bare, title: ' ——。', leader: '', ipNumbers: ['-'] }).size).toBe(0);
  });

  it('are two for a title of one character: the character and the whole', () => {
    expect(recordTerms({ ...bare, title: '茶' }).size).toBe(2);
  });

  it('name a term once, however often it is there', () => {
    expect(recordTerms({ ...bare, title: '哈哈哈哈哈哈' }).size).toBe(2);
  });

  it('are one more for the title with its leader, whom the person tells too', () => {
    expect(shared({ title: '茶', leader: '杨 斌' }, { title: '茶', leader: '杨斌' })).toEqual([
      'title',
      'title',
      'title',
      'person',
    ]);
  });

  const PHARMACY = '91310112MA1GB1XY0K';

  it.each<[string, Fields, Fields, Block]>([
    ['a leader who is a member there', { leader: '杨斌' }, { members: ['李强', '杨斌'] }, 'person'],
    ['a name in letters, turned round', { leader: 'Hui Liao' }, { leader: 'LIAO Hui' }, 'person'],
    [
      'a unit that takes part there',
      { unit: { name: '甲', creditCode: PHARMACY } },
      { participants: [{ name: '乙', creditCode: ` ${PHARMACY.toLowerCase()}` }] },
      'credit-code',
    ],
    [
      'a patent written otherwise',
      { ipNumbers: ['ZL200510012345.6'] },
      { ipNumbers: ['专利号：ZL 2005 1 0012345.6'] },
      'ip-number',
    ],
    ['a number of no known form', { ipNumbers: ['沪-12'] }, { ipNumbers: ['沪12'] }, 'ip-number'],
    [
      'an award number',
      { awardNumber: '01BJL－045' },
      { awardNumber: '01bjl 045' },
      'award-number',
    ],
  ])('meet in %s', (_, one, other, block) => {
    expect(shared(one, other)).toEqual([block]);
  });

  it.each<[string, Fields, Fields]>([
    ['the text of one is another thing of the other', { title: '杨斌' }, { leader: '杨斌' }],
    ['only the abstracts are equal', { abstract: '摘要' }, { abstract: '摘要' }],
    ['only the names of the units are equal', { unit: { name: '甲' } }, { unit: { name: '甲' } }],
    ['neither has an award number', { awardNumber: '无' }, { awardNumber: '无' }],
  ])('do not meet where %s', (_, one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});

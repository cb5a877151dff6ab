import { describe, expect, it } from '@jest/globals';
import type { MatchRecord } from '../match-record.ts';
import { MatchIndex } from './match-index.ts';

const award = (id: string, title: string, more: Partial<MatchRecord> = {}): MatchRecord => ({
  id,
  source: 'district',
  title,
  ...more,
});

function indexOf(...records: readonly MatchRecord[]): MatchIndex {
  const index = new MatchIndex();
  for (const record of records) index.put(record);
  return index;
}

const idsOf = (index: MatchIndex, record: MatchRecord, limit = 10): string[] =>
  index.candidates(record, { limit }).candidates.map(({ id }) => id);

const PLANNED = award('P-1', '茶叶');

describe('The match index', () => {
  it('given an award of the title, finds it, with what the shared terms tell', () => {
    const index = indexOf(
      award('A-1', '茶叶', { leader: '杨斌' }),
      ...['渔业', '林业', '纺织', '航运', '冶金'].map((title, at) => award(`B-${at}`, title)),
    );

    // Of 6 records one holds the term, log2(8 / 2) = 2 bits; half of that for the pair of
    // characters and for the whole title, all of it for the person.
    expect(index.candidates(PLANNED, { limit: 10 })).toEqual({
      candidates: [{ id: 'A-1', score: 2, blocks: ['title'] }],
      found: 1,
      postingsRead: 2,
      unread: [],
    });
    expect(index.candidates({ ...PLANNED, leader: '杨斌' }, { limit: 10 }).candidates).toEqual([
      { id: 'A-1', score: 5, blocks: ['title', 'person'] },
    ]);
  });

  it('names every record in it, in order', () => {
    const index = indexOf(award('B-2', '渔业'), award('A-1', '林业'), award('B-10', '纺织'));
    index.remove('B-2');

    expect(index.ids()).toEqual(['A-1', 'B-10']);
  });

  it('given nothing in common, finds none', () => {
    const index = indexOf(award('A-1', '渔业'), award('A-2', ''));

    expect(idsOf(index, PLANNED)).toEqual([]);
    expect(idsOf(index, award('P-1', ''))).toEqual([]);
    expect(idsOf(new MatchIndex(), PLANNED)).toEqual([]);
  });

  it('given a title of one character, finds the same', () => {
    expect(idsOf(indexOf(award('A-1', '茶'), award('A-2', '酒')), award('P-1', '茶'))).toEqual([
      'A-1',
    ]);
  });

  it('puts the rarer common term before the more common one', () => {
    const index = indexOf(
      award('A-1', '渔业研究'),
      award('A-2', '茶叶栽培'),
      award('A-3', '林业研究'),
      award('A-4', '纺织研究'),
    );

    expect(idsOf(index, award('P-1', '茶叶、研究'))[0]).toBe('A-2');
  });

  it('puts equal ones in the order of the code points of their ids, as many as asked for', () => {
    const index = indexOf(...['\u{1f600}', '\ufb33', 'A-2', 'A-10'].map((id) => award(id, '茶叶')));

    expect(idsOf(index, PLANNED)).toEqual(['A-10', 'A-2', '\ufb33', '\u{1f600}']);
    expect(idsOf(index, PLANNED, 2)).toEqual(['A-10', 'A-2']);
    expect(idsOf(index, PLANNED, 0)).toEqual([]);
  });

  it('leaves out the award itself and those that are not accepted', () => {
    const index = indexOf(
      PLANNED,
      award('A-1', '茶叶'),
      award('A-2', '茶叶', { source: 'municipal' }),
    );

    expect(idsOf(index, PLANNED)).toEqual(['A-1', 'A-2']);
    const { candidates } = index.candidates(PLANNED, {
      limit: 1,
      accepts: ({ id, source }) => id.startsWith('A') && source === 'municipal',
    });
    expect(candidates.map(({ id }) => id)).toEqual(['A-2']);
  });

  it('given a corrected award, finds it by the new title and no more by the old', () => {
    const index = indexOf(award('A-1', '茶叶'), award('A-1', '渔业'));

    expect(index.size).toBe(1);
    expect(idsOf(index, PLANNED)).toEqual([]);
    expect(idsOf(index, award('P-1', '渔业'))).toEqual(['A-1']);
    expect(index.get('A-1')).toEqual(award('A-1', '渔业'));
  });

  it('given an award taken out, finds it no more', () => {
    const index = indexOf(award('A-1', '茶叶'));

    expect(index.remove('A-1')).toBe(true);
    expect(index.remove('A-1')).toBe(false);
    expect(index.size).toBe(0);
    expect(index.get('A-1')).toBeUndefined();
    expect(idsOf(index, PLANNED)).toEqual([]);
    expect(index.countOf('茶叶')).toBe(0);
  });

  it('keeps a copy that later changes of the record do not reach', () => {
    const members = ['杨斌'];
    const index = indexOf(award('A-1', '茶叶', { members }));
    members.push('李强');

    expect(index.get('A-1')?.members).toEqual(['杨斌']);
    index.remove('A-1');
    expect(idsOf(index, award('P-1', '', { leader: '杨斌' }))).toEqual([]);
  });

  it('tells how many titles hold a term, and how much that tells', () => {
    const index = indexOf(
      award('A-1', '茶叶茶叶', { leader: '茶叶' }),
      award('A-2', '红茶叶'),
      award('A-3', '渔业'),
      award('A-4', 'Tea 研究'),
    );

    expect(index.countOf('茶叶')).toBe(2);
    expect(index.rarityOf('茶叶')).toBe(1); // log2(6 / 3)
    expect(index.countOf('tea')).toBe(1);
    expect(index.rarityOf('航运')).toBeCloseTo(2.585, 3); // log2(6 / 1)
  });
});

describe('The persons of an index', () => {
  it('are counted by record, as leader or member, however the name is written', () => {
    const index = indexOf(
      award('A-1', '杨斌', { leader: '杨  斌', members: ['杨斌'] }),
      award('A-2', '渔业', { members: ['李强', '楊斌'] }),
    );

    expect(index.countOfPerson('杨斌')).toBe(2);
    expect(index.countOfPerson('王芳')).toBe(0);
  });
});

describe('A title repeated ten thousand times', () => {
  const TITLE = '农村金融改革研究';
  /** Four letters, so that each leader is another person. */
  const leader = (at: number): string =>
    `Wang ${Array.from({ length: 4 }, (_, place) => 'abcdefghij'.charAt(Math.floor(at / 10 ** place) % 10)).join('')}`;
  const index = indexOf(
    ...Array.from({ length: 10_000 }, (_, at) =>
      award(`A-${String(at).padStart(4, '0')}`, TITLE, { leader: leader(at) }),
    ),
    award('B-1', '农村水利'),
  );

  it('costs no more than the bound, and says what was not read', () => {
    const found = index.candidates(award('P-1', TITLE), { limit: 3 });

    // Seven pairs of characters and the whole, 10,000 each: three fit into 32,768. The one pair that
    // is in B-1 too is the most common and comes last.
    expect(found.postingsRead).toBe(30_000);
    expect(found.unread).toEqual([{ block: 'title', terms: 5, postings: 50_001 }]);
    expect(found.found).toBe(10_000);
    expect(found.candidates.map(({ id }) => id)).toEqual(['A-0000', 'A-0001', 'A-0002']);
  });

  it('still lets the same title of the same leader be found first', () => {
    const found = index.candidates(award('P-1', TITLE, { leader: leader(5_678) }), { limit: 1 });

    expect(found.candidates.map(({ id }) => id)).toEqual(['A-5678']);
    expect(found.postingsRead).toBeLessThanOrEqual(32_768);
  });

  it('reads nothing of a list that is longer than the bound alone', () => {
    const strict = new MatchIndex({ readAtMost: 2 });
    for (const id of ['A-1', 'A-2', 'A-3']) strict.put(award(id, '茶叶', { ipNumbers: [id] }));

    expect(strict.candidates({ ...PLANNED, ipNumbers: ['A-2'] }, { limit: 5 })).toEqual({
      candidates: [expect.objectContaining({ id: 'A-2', blocks: ['ip-number'] })],
      found: 1,
      postingsRead: 1,
      unread: [{ block: 'title', terms: 2, postings: 6 }],
    });
  });
});

describe('Bad input', () => {
  it.each([65_537, -1, Number.NaN])('a bound of %d is refused', (readAtMost) => {
    expect(() => new MatchIndex({ readAtMost })).toThrow(
      `A search reads from 0 to 65536 postings, not ${readAtMost}`,
    );
  });

  it.each([
    [
      'a title of ten thousand different characters',
      Array.from({ length: 10_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(''),
    ],
    ['a title of one character ten thousand times', '哈'.repeat(10_000)],
    ['half a surrogate pair', '\ud800茶叶'],
    ['mojibake', '锟斤拷锟斤拷 å†œæ�‘é‡‘è��'],
    ['control characters', '\u0000茶\u0000'],
  ])('is listed, found and given back: %s', (_, title) => {
    const index = indexOf(award('A-1', title), award('A-2', '渔业'));

    expect(idsOf(index, award('P-1', title))).toEqual(['A-1']);
    expect(index.get('A-1')?.title).toBe(title);
  });

  it('an empty id is an id', () => {
    const index = indexOf(award('', '茶叶'));

    expect(idsOf(index, PLANNED)).toEqual(['']);
    expect(index.remove('')).toBe(true);
    expect(idsOf(index, PLANNED)).toEqual([]);
  });
});

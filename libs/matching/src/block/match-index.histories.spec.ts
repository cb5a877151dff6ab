import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatchRecord } from '../match-record.ts';
import { MatchIndex } from './match-index.ts';

/** Few words and few people, so that records share much. */
const word = fc.constantFrom('茶叶', '渔业', '研究', '农村金融', '的', 'AI ', '改革', '茶');
const title = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
const person = fc.constantFrom('杨斌', '李强', '张 伟', '李 强', '', '赵');
const unit = fc.record({ name: fc.constant('甲'), creditCode: fc.constantFrom('X1', 'X2') });

const content = fc.record(
  {
    source: fc.constantFrom('district', 'municipal'),
    title: fc.oneof(title, fc.string({ unit: 'binary', maxLength: 6 })),
    leader: person,
    members: fc.array(person, { maxLength: 3 }),
    unit,
    participants: fc.array(unit, { maxLength: 2 }),
    ipNumbers: fc.array(fc.constantFrom('2020SR0123456', '沪-12', '沪12'), { maxLength: 2 }),
    awardNumber: fc.constantFrom('01BJL045', '无', '01-bjl-045'),
  },
  { requiredKeys: ['source', 'title'] },
);

const withId = (id: fc.Arbitrary<string>): fc.Arbitrary<MatchRecord> =>
  fc.tuple(id, content).map(([name, fields]) => ({ id: name, ...fields }));

const id = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');

/** A record is put, or the one of an id taken out. */
const change = fc.oneof({ weight: 3, arbitrary: withId(id) }, { weight: 1, arbitrary: id });

const records = fc.uniqueArray(withId(fc.string({ maxLength: 3 })), {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 12,
});

function indexOf(all: Iterable<MatchRecord>): MatchIndex {
  const index = new MatchIndex({ readAtMost: 12 });
  for (const record of all) index.put(record);
  return index;
}

/** All that an index answers about some records. */
const answers = (index: MatchIndex, about: readonly MatchRecord[]): unknown => [
  index.size,
  ['茶叶', '研究', 'ai'].map((term) => [index.countOf(term), index.rarityOf(term)]),
  about.map((record) => [index.get(record.id), index.candidates(record, { limit: 4 })]),
];

describe('Whatever came before', () => {
  it('an index answers as a fresh one of what is in it, in any order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const index = indexOf([]);
        const kept = new Map<string, MatchRecord>();
        for (const step of changes) {
          if (typeof step === 'string') {
            expect(index.remove(step)).toBe(kept.delete(step));
          } else {
            index.put(step);
            kept.set(step.id, step);
          }
        }
        const about = changes.filter((step) => typeof step !== 'string');
        const expected = answers(indexOf(kept.values()), about);
        expect(answers(index, about)).toEqual(expected);
        expect(answers(indexOf([...kept.values()].reverse()), about)).toEqual(expected);
      }),
    );
  });

  it('a restored index answers the same, and goes on from there as the other does', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change, { maxLength: 9 }), (before, after) => {
        const index = indexOf([]);
        const about = [...before, ...after].filter((step) => typeof step !== 'string');
        const apply = (to: MatchIndex, steps: typeof before): void => {
          for (const step of steps)
            if (typeof step === 'string') to.remove(step);
            else to.put(step);
        };
        apply(index, before);
        const restored = MatchIndex.restore(index.snapshot('position 7'), { readAtMost: 12 });
        if ('refused' in restored) throw new Error(restored.refused);

        expect(restored.position).toBe('position 7');
        expect(answers(restored.index, about)).toEqual(answers(index, about));
        apply(index, after);
        apply(restored.index, after);
        expect(answers(restored.index, about)).toEqual(answers(index, about));
      }),
    );
  });
});

describe('A record', () => {
  it('always finds an equal one, and none that scores higher', () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, pick) => {
        const index = new MatchIndex();
        for (const record of all) index.put(record);
        const sought = all[pick % all.length];
        if (sought === undefined) throw new Error('there is at least one record');
        const { candidates } = index.candidates(
          { ...sought, id: 'another' },
          { limit: all.length },
        );
        const equal = candidates.find(({ id }) => id === sought.id);
        const tells = index.candidates({ ...sought, id: 'another' }, { limit: 1 }).found > 0;

        expect(equal !== undefined).toBe(tells);
        expect(equal?.score).toBe(candidates[0]?.score);
      }),
    );
  });
});

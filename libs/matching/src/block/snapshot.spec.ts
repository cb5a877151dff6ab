import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatchRecord } from '../match-record.ts';
import { framed } from './frames.ts';
import { MatchIndex } from './match-index.ts';
import { PostingLists } from './posting-lists.ts';
import { RecordStore } from './record-store.ts';
import { readSnapshot } from './snapshot-reader.ts';
import { writeSnapshot } from './snapshot-writer.ts';

const RECORDS: readonly MatchRecord[] = [
  { id: 'A-1', source: 'district', title: '茶叶', leader: '杨斌', amountFen: 100n },
  { id: 'A-2', source: 'municipal', title: '茶叶\n"研究"\ud800' },
];

function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  return Uint8Array.from([...chunks].flatMap((chunk) => [...chunk]));
}

function indexOf(records: readonly MatchRecord[]): MatchIndex {
  const index = new MatchIndex();
  for (const record of records) index.put(record);
  return index;
}

const BYTES = joined(indexOf(RECORDS).snapshot('position 7'));

/** Why a snapshot was refused; empty when it was not. */
function refusal(chunks: Iterable<Uint8Array>): string {
  const restored = MatchIndex.restore(chunks);
  return 'refused' in restored ? restored.refused : '';
}

/** A snapshot of a heading and an end alone. */
function headed(heading: unknown): Iterable<Uint8Array> {
  return framed([
    { kind: 1, bytes: new TextEncoder().encode(JSON.stringify(heading)) },
    { kind: 4, bytes: new Uint8Array(0) },
  ]);
}

describe('A snapshot', () => {
  it('gives the records and the position back, however its bytes are cut', () => {
    for (const length of [1, 3, 7, 64, BYTES.length]) {
      const chunks = Array.from({ length: Math.ceil(BYTES.length / length) }, (_, at) =>
        BYTES.subarray(at * length, (at + 1) * length),
      );
      const restored = MatchIndex.restore([new Uint8Array(0), ...chunks]);
      if ('refused' in restored) throw new Error(restored.refused);

      expect(restored.position).toBe('position 7');
      expect(restored.index.size).toBe(2);
      expect(RECORDS.map(({ id }) => restored.index.get(id))).toEqual(RECORDS);
    }
  });

  it('of an empty index is an empty index', () => {
    const restored = MatchIndex.restore(new MatchIndex().snapshot(''));

    expect('index' in restored && restored.index.size).toBe(0);
  });

  it('of more records than one frame holds gives all of them back, and what was vacant again', () => {
    const index = indexOf(
      Array.from({ length: 9_000 }, (_, at) => ({
        id: `A-${at}`,
        source: 'district',
        title: '茶',
      })),
    );
    for (let at = 0; at < 9_000; at += 2) index.remove(`A-${at}`);
    const restored = MatchIndex.restore(index.snapshot('position 7'));
    if ('refused' in restored) throw new Error(restored.refused);
    restored.index.put({ id: 'B', source: 'district', title: '茶' });

    expect(restored.index.size).toBe(4_501);
    expect(restored.index.countOf('茶')).toBe(4_501);
    expect(restored.index.get('A-8999')?.title).toBe('茶');
    expect(restored.index.get('A-8998')).toBeUndefined();
  });

  it('is refused with any one byte changed', () => {
    expect(refusal([BYTES])).toBe('');
    for (let at = 0; at < BYTES.length; at += 1) {
      const damaged = Uint8Array.from(BYTES);
      damaged[at] = (BYTES[at] ?? 0) ^ 1;
      expect(refusal([damaged])).toMatch(/^The snapshot is damaged: frame \d /);
    }
    fc.assert(
      fc.property(fc.nat({ max: BYTES.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Uint8Array.from(BYTES);
        damaged[at] = (BYTES[at] ?? 0) ^ by;
        expect(refusal([damaged])).not.toBe('');
      }),
    );
  });

  it('is refused when it is cut off anywhere', () => {
    for (let length = 0; length < BYTES.length; length += 1) {
      expect(refusal([BYTES.subarray(0, length)])).not.toBe('');
    }
  });

  it('is refused when a frame is missing, twice there, or out of place', () => {
    const [heading, records, lists, end] = [...indexOf(RECORDS).snapshot('position 7')];
    if (!heading || !records || !lists || !end) throw new Error('there are four frames');

    expect(refusal([heading, records, lists, end])).toBe('');
    expect(refusal([heading, lists, end])).toMatch(/frame 2 fails its checksum/);
    expect(refusal([heading, records, records, lists, end])).toMatch(/frame 3 fails/);
    expect(refusal([heading, lists, records, end])).toMatch(/frame 2 fails/);
    expect(refusal([heading, records, lists])).toBe('The snapshot is cut off: its end is missing');
    expect(refusal([heading, records, lists, end, heading])).toMatch(/frame 5 fails/);
  });

  it.each([
    ['nothing', [], 'The snapshot is empty'],
    [
      'bytes of something else',
      [new TextEncoder().encode('id,title\n1,茶叶\n')],
      'frame 1 does not begin as a frame does',
    ],
    [
      'another version',
      headed({ version: 2, position: '', slots: 0, terms: 0 }),
      'The snapshot is of version 2, not of version 1',
    ],
  ])('is refused with the reason: %s', (_, chunks, reason) => {
    expect(refusal(chunks)).toContain(reason);
  });

  it('is refused when its records are not listed as they would be today', () => {
    const store = new RecordStore();
    for (const record of RECORDS) store.put(record);

    expect(readSnapshot(writeSnapshot({ store, lists: new PostingLists() }, ''))).toEqual({
      refused: 'The snapshot was made by other rules of normalisation',
    });
  });
});

import { framed } from './frames.ts';
import type { Frame } from './frames.ts';
import { FRAME_KIND, SNAPSHOT_VERSION } from './index-content.ts';
import type { IndexContent, SnapshotHeading } from './index-content.ts';
import type { PostingLists } from './posting-lists.ts';
import type { RecordStore } from './record-store.ts';

const RECORDS_IN_A_FRAME = 4096;
/** A megabyte, or as much more as the longest list takes. */
const WORDS_IN_A_FRAME = 1 << 18;

/** The content of an index as bytes, in pieces of about a megabyte, and a position of its owner. */
export function writeSnapshot(content: IndexContent, position: string): Iterable<Uint8Array> {
  return framed(frames(content, position));
}

function* frames({ store, lists }: IndexContent, position: string): Generator<Frame> {
  const heading: SnapshotHeading = {
    version: SNAPSHOT_VERSION,
    position,
    slots: store.slotCount,
    terms: lists.termCount,
  };
  const encoder = new TextEncoder();
  yield { kind: FRAME_KIND.heading, bytes: encoder.encode(JSON.stringify(heading)) };
  for (const text of recordTexts(store)) {
    yield { kind: FRAME_KIND.records, bytes: encoder.encode(text) };
  }
  for (const words of listWords(lists)) {
    yield { kind: FRAME_KIND.lists, bytes: new Uint8Array(words.buffer) };
  }
  yield { kind: FRAME_KIND.end, bytes: new Uint8Array(0) };
}

/** A line of ids, a line of sources, and the lines of the records: no JSON holds a line feed. */
function* recordTexts(store: RecordStore): Generator<string> {
  for (let from = 0; from < store.slotCount; from += RECORDS_IN_A_FRAME) {
    const length = Math.min(RECORDS_IN_A_FRAME, store.slotCount - from);
    const records = Array.from({ length }, (_, index) => store.at(from + index));
    const ids = JSON.stringify(records.map(({ id }) => id));
    const sources = JSON.stringify(records.map(({ source }) => source));
    yield [ids, sources, ...records.map(({ text }) => text)].join('\n');
  }
}

/** Of each list its term, its length and its slots. */
function* listWords(lists: PostingLists): Generator<Uint32Array<ArrayBuffer>> {
  let words = new Uint32Array(WORDS_IN_A_FRAME);
  let used = 0;
  for (const [term, slots] of lists.entries()) {
    const needed = 2 + slots.length;
    if (used + needed > words.length) {
      yield words.slice(0, used);
      used = 0;
      if (needed > words.length) words = new Uint32Array(needed);
    }
    words[used] = term;
    words[used + 1] = slots.length;
    words.set(slots, used + 2);
    used += needed;
  }
  yield words.slice(0, used);
}

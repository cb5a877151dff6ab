import { DamagedFrame, unframed } from './frames.ts';
import type { Frame } from './frames.ts';
import { FRAME_KIND, SNAPSHOT_VERSION } from './index-content.ts';
import type { IndexContent, SnapshotHeading } from './index-content.ts';
import { PostingLists } from './posting-lists.ts';
import { RecordStore } from './record-store.ts';
import { recordTerms } from './record-terms.ts';

/** What a snapshot held, or why it cannot be used. */
export type SnapshotRead =
  { readonly content: IndexContent; readonly position: string } | { readonly refused: string };

const RECORDS_LOOKED_AT = 64;

/** Reads what `writeSnapshot` wrote. */
export function readSnapshot(chunks: Iterable<Uint8Array>): SnapshotRead {
  try {
    return readFrames(unframed(chunks));
  } catch (error) {
    if (error instanceof DamagedFrame)
      return { refused: `The snapshot is damaged: ${error.message}` };
    throw error;
  }
}

function readFrames(frames: Iterator<Frame>): SnapshotRead {
  const first = frames.next();
  if (first.done === true) return { refused: 'The snapshot is empty' };
  // The checksum answers for everything that was written, and only writeSnapshot writes it.
  const heading = JSON.parse(textOf(first.value)) as SnapshotHeading;
  if (heading.version !== SNAPSHOT_VERSION) {
    return {
      refused: `The snapshot is of version ${heading.version}, not of version ${SNAPSHOT_VERSION}`,
    };
  }
  const content = { store: new RecordStore(), lists: new PostingLists(heading.terms) };
  let last = first.value;
  for (let next = frames.next(); next.done !== true; next = frames.next()) {
    last = next.value;
    if (last.kind === FRAME_KIND.records) readRecords(last, content.store);
    if (last.kind === FRAME_KIND.lists) readLists(last, content.lists);
  }
  if (last.kind !== FRAME_KIND.end)
    return { refused: 'The snapshot is cut off: its end is missing' };
  if (!isListedByTodaysRules(content)) {
    return { refused: 'The snapshot was made by other rules of normalisation' };
  }
  return { content, position: heading.position };
}

function readRecords(frame: Frame, store: RecordStore): void {
  const [ids = '[]', sources = '[]', ...texts] = textOf(frame).split('\n');
  const [idOf, sourceOf] = [JSON.parse(ids) as string[], JSON.parse(sources) as string[]];
  texts.forEach((text, index) => {
    store.append({ id: idOf[index] ?? '', source: sourceOf[index] ?? '', text });
  });
}

function readLists({ bytes }: Frame, lists: PostingLists): void {
  const words = new Uint32Array(bytes.buffer);
  let at = 0;
  while (at < words.length) {
    const end = at + 2 + (words[at + 1] ?? 0);
    lists.fill(words[at] ?? 0, words.subarray(at + 2, end));
    at = end;
  }
}

/** Whether some of the records are listed under the very terms they would be listed under now. */
function isListedByTodaysRules({ store, lists }: IndexContent): boolean {
  const step = Math.ceil(store.slotCount / RECORDS_LOOKED_AT);
  for (let slot = 0; slot < store.slotCount; slot += step) {
    if (store.textAt(slot) === '') continue;
    const terms = [...recordTerms(store.recordAt(slot)).keys()];
    if (!terms.every((term) => lists.slotsOf(term).includes(slot))) return false;
  }
  return true;
}

const textOf = ({ bytes }: Frame): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

import type { MatchRecord } from '../match-record.ts';
import { CandidateSearch } from './candidate-search.ts';
import type { CandidateOptions, Candidates } from './candidates.ts';
import type { IndexContent } from './index-content.ts';
import { PostingLists } from './posting-lists.ts';
import { rarity } from './rarity.ts';
import { RecordStore } from './record-store.ts';
import { personTerm, recordTerms, titleTerm, wholeTitleTerm } from './record-terms.ts';
import { readSnapshot } from './snapshot-reader.ts';
import { writeSnapshot } from './snapshot-writer.ts';

/** Twice what finds every labelled pair in its first ten among a million; half a millisecond. */
const READ_AT_MOST = 32_768;
/** So many terms of 30 bits each still fit into an entry of the scoreboard. */
const READABLE = 65_536;

/** How an index searches. */
export interface MatchIndexOptions {
  /** The most postings, which is to say records under a term, that one search reads: to 65,536. */
  readonly readAtMost?: number;
}

/** What became of a snapshot: an index and the position it was given, or why it cannot be used. */
export type RestoredMatchIndex =
  { readonly index: MatchIndex; readonly position: string } | { readonly refused: string };

/**
 * Finds, for one award among a million, the few that are worth comparing with it: the blocking index
 * of record linkage (Christen, Data Matching, 2012, chapter 4). Records come, are corrected and go one
 * at a time; the answers depend on what is in the index alone, not on how it got there.
 */
export class MatchIndex {
  readonly #store: RecordStore;
  readonly #lists: PostingLists;
  readonly #search: CandidateSearch;

  /** An empty index, or one of a content at hand. @throws RangeError on a bound out of range */
  constructor({ readAtMost = READ_AT_MOST }: MatchIndexOptions = {}, content = emptyContent()) {
    if (!(readAtMost >= 0 && readAtMost <= READABLE)) {
      throw new RangeError(`A search reads from 0 to ${READABLE} postings, not ${readAtMost}`);
    }
    this.#store = content.store;
    this.#lists = content.lists;
    this.#search = new CandidateSearch(content, readAtMost);
  }

  /**
   * The index of a snapshot, much sooner than one built again. A snapshot that is damaged, cut off,
   * of another version or made by other rules of normalisation is refused with the reason; the owner
   * then builds the index from its records.
   */
  static restore(
    chunks: Iterable<Uint8Array>,
    options: MatchIndexOptions = {},
  ): RestoredMatchIndex {
    const read = readSnapshot(chunks);
    if ('refused' in read) return read;
    return { index: new MatchIndex(options, read.content), position: read.position };
  }

  /** How many records are in the index. */
  get size(): number {
    return this.#store.size;
  }

  /** The ids of all records, in the order of their code units. */
  ids(): readonly string[] {
    return this.#store.ids().toSorted();
  }

  /** The record of an id. */
  get(id: string): MatchRecord | undefined {
    const slot = this.#store.slotOf(id);
    return slot === undefined ? undefined : this.#store.recordAt(slot);
  }

  /** Adds a record, or puts it in the place of the one of the same id. */
  put(record: MatchRecord): void {
    const was = this.#store.slotOf(record.id);
    const before = was === undefined ? NO_TERMS : recordTerms(this.#store.recordAt(was));
    const slot = this.#store.put(record);
    const after = recordTerms(record);
    for (const term of before.keys()) if (!after.has(term)) this.#lists.remove(term, slot);
    for (const term of after.keys()) if (!before.has(term)) this.#lists.add(term, slot);
  }

  /** Takes the record of an id out; whether there was one. */
  remove(id: string): boolean {
    const slot = this.#store.slotOf(id);
    if (slot === undefined) return false;
    for (const term of recordTerms(this.#store.recordAt(slot)).keys()) {
      this.#lists.remove(term, slot);
    }
    this.#store.vacate(slot);
    return true;
  }

  /**
   * The records that share most with a record, whether or not it is in the index; never the one of
   * its own id. The record of a candidate is got by its id.
   */
  candidates(record: MatchRecord, options: CandidateOptions): Candidates {
    return this.#search.candidates(record, options);
  }

  /** How many records have a term of `termsOf` in their title. */
  countOf(term: string): number {
    return this.#lists.countOf(titleTerm(term));
  }

  /** How many records have the whole title, as `comparableText` gives it. */
  countOfTitle(title: string): number {
    return this.#lists.countOf(wholeTitleTerm(title));
  }

  /** How many records name a person, leader or member; a `PersonName` by its parts and spaces. */
  countOfPerson(name: string): number {
    return this.#lists.countOf(personTerm(name));
  }

  /** How much it tells that a title holds a term of `termsOf`, in bits: its inverse frequency. */
  rarityOf(term: string): number {
    return rarity(this.countOf(term), this.size);
  }

  /**
   * The index as bytes, with the position up to which its owner has put records, so that after
   * restoring it goes on from there. The index must not change while the bytes are taken.
   */
  snapshot(position: string): Iterable<Uint8Array> {
    return writeSnapshot({ store: this.#store, lists: this.#lists }, position);
  }
}

const NO_TERMS: ReadonlyMap<number, number> = new Map();

const emptyContent = (): IndexContent => ({
  store: new RecordStore(),
  lists: new PostingLists(),
});

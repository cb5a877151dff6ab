import type { MatchRecord } from '../match-record.ts';
import { BestOf } from './best-of.ts';
import type { Candidate, CandidateOptions, Candidates, Unread } from './candidates.ts';
import { codePointOrder } from './code-point-order.ts';
import type { IndexContent } from './index-content.ts';
import { rarity } from './rarity.ts';
import { BLOCKS, recordTerms } from './record-terms.ts';
import { Scoreboard } from './scoreboard.ts';

/** Neighbouring pairs of characters share one, so a title tells half of what they sum up to. */
const TERMS_PER_CHARACTER = 2;
const TITLE = BLOCKS.indexOf('title');

interface Lookup {
  readonly term: number;
  readonly block: number;
  readonly count: number;
}

/**
 * Finds the records that share most with one. The rarest terms are read first, and only whole
 * lists, while no more than `readAtMost` postings are read; so the work has a bound whatever the
 * titles are, and what is found depends on the content alone, not on the order it came in.
 */
export class CandidateSearch {
  readonly #content: IndexContent;
  readonly #readAtMost: number;
  readonly #board = new Scoreboard();

  constructor(content: IndexContent, readAtMost: number) {
    this.#content = content;
    this.#readAtMost = readAtMost;
  }

  candidates(record: MatchRecord, options: CandidateOptions): Candidates {
    const { store, lists } = this.#content;
    const lookups = this.#lookups(record);
    this.#board.start(store.slotCount);
    let postingsRead = 0;
    let read = 0;
    for (const lookup of lookups) {
      if (postingsRead + lookup.count > this.#readAtMost) break;
      this.#board.credit(lists.slotsOf(lookup.term), this.#worth(lookup), lookup.block);
      postingsRead += lookup.count;
      read += 1;
    }
    return {
      candidates: this.#best(record.id, options),
      found: this.#board.scored.length,
      postingsRead,
      unread: unreadByBlock(lookups.slice(read)),
    };
  }

  /** The terms of a record that others hold too, the rarest first. */
  #lookups(record: MatchRecord): readonly Lookup[] {
    return Array.from(recordTerms(record), ([term, block]) => {
      return { term, block, count: this.#content.lists.countOf(term) };
    })
      .filter(({ count }) => count > 0)
      .sort((one, other) => one.count - other.count || one.term - other.term);
  }

  #worth({ block, count }: Lookup): number {
    const bits = rarity(count, this.#content.store.size);
    return block === TITLE ? bits / TERMS_PER_CHARACTER : bits;
  }

  #best(ownId: string, { limit, accepts }: CandidateOptions): readonly Candidate[] {
    const { store } = this.#content;
    const board = this.#board;
    const best = new BestOf<number>(limit, (one, other) => {
      const difference = board.partsOf(one) - board.partsOf(other);
      if (difference !== 0) return difference > 0;
      return codePointOrder(store.idAt(one), store.idAt(other)) < 0;
    });
    for (const slot of board.scored) {
      if (!best.wants(slot)) continue;
      const stored = store.at(slot);
      if (stored.id !== ownId && (accepts?.(stored) ?? true)) best.take(slot);
    }
    return best.inOrder().map((slot) => ({
      id: store.idAt(slot),
      score: board.bitsOf(slot),
      blocks: board.blocksOf(slot),
    }));
  }
}

function unreadByBlock(lookups: readonly Lookup[]): readonly Unread[] {
  return BLOCKS.flatMap((block, place) => {
    const ofBlock = lookups.filter((lookup) => lookup.block === place);
    const postings = ofBlock.reduce((sum, { count }) => sum + count, 0);
    return ofBlock.length === 0 ? [] : [{ block, terms: ofBlock.length, postings }];
  });
}

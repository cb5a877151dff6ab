import type { MatchRecord } from '../match-record.ts';
import type { Block } from './record-terms.ts';

/** A record that shares enough with the one looked up to be compared with it. */
export interface Candidate {
  readonly id: string;
  /** The information in what the two share, in bits: a rare term is worth much, a common one little. */
  readonly score: number;
  /** Where they share something; 32-bit hashes may, rarely, name a block in which they do not. */
  readonly blocks: readonly Block[];
}

/** Terms of a block that too many records hold to be looked up. */
export interface Unread {
  readonly block: Block;
  readonly terms: number;
  readonly postings: number;
}

/** The answer of a search: whom to compare, what it took, and what was left out to keep it bounded. */
export interface Candidates {
  /** By score, the highest first; of equal score by id, in the order of code points. */
  readonly candidates: readonly Candidate[];
  /** How many records had a term in common that was looked up. */
  readonly found: number;
  readonly postingsRead: number;
  readonly unread: readonly Unread[];
}

export interface CandidateOptions {
  /** At most so many candidates. */
  readonly limit: number;
  /** Which records may be candidates; all by default. */
  readonly accepts?: (record: Pick<MatchRecord, 'id' | 'source'>) => boolean;
}

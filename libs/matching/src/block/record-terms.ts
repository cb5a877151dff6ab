import { canonicalIpNumber } from '@grants/kernel';
import type { MatchRecord } from '../match-record.ts';
import { awardNumber } from '../normalise/award-number.ts';
import { personNames } from '../normalise/person.ts';
import { termsOf } from '../normalise/terms.ts';
import { comparableText } from '../normalise/text.ts';
import { termHash } from './term-hash.ts';

/** By what two records come to be compared at all; in the order of their numbers in the index. */
export const BLOCKS = ['title', 'person', 'credit-code', 'ip-number', 'award-number'] as const;

/** What records of one block have in common, e.g. a person among their leaders and members. */
export type Block = (typeof BLOCKS)[number];

const [TITLE, PERSON, CREDIT_CODE, IP_NUMBER, AWARD_NUMBER] = [0, 1, 2, 3, 4];

const LAYOUT = /[^\p{L}\p{N}]+/gu;

/** The terms a record is listed under, each with the place of its block in BLOCKS. */
export type RecordTerms = ReadonlyMap<number, number>;

/**
 * The terms under which a record is listed and looked up. Of the title: its terms, which are pairs
 * of neighbouring characters where no spaces are written; the title as a whole; and the title with
 * the leader, by which equal awards find each other among thousands of the same title. The abstract
 * is left to the comparison.
 */
export function recordTerms(record: MatchRecord): RecordTerms {
  const terms = new Map<number, number>();
  const title = comparableText(record.title);
  const leaders = namesOf(record.leader);
  const members = (record.members ?? []).flatMap(namesOf);
  const units = [record.unit, ...(record.participants ?? [])];
  list(terms, TITLE, termsOf(title));
  list(terms, TITLE, wholeTitle(title, leaders));
  list(terms, PERSON, [...leaders, ...members]);
  list(
    terms,
    CREDIT_CODE,
    units.map((unit) => lettersAndDigits(unit?.creditCode)),
  );
  list(terms, IP_NUMBER, (record.ipNumbers ?? []).map(canonicalIpNumber));
  list(terms, AWARD_NUMBER, [lettersAndDigits(awardNumber(record.awardNumber ?? ''))]);
  return terms;
}

/** The number that stands for a term of a title, as `termsOf` gives it. */
export const titleTerm = (term: string): number => termHash(TITLE, term);

/** The hash that stands for a whole title. */
export const wholeTitleTerm = (title: string): number => termHash(TITLE, ` ${title}`);

/** The hash that stands for a person, by the parts of the name. */
export const personTerm = (name: string): number => termHash(PERSON, name);

function list(terms: Map<number, number>, block: number, texts: readonly string[]): void {
  for (const text of texts) {
    if (text === '') continue;
    const term = termHash(block, text);
    // Two blocks may meet in one hash; a record is listed once, under the first of them.
    if (!terms.has(term)) terms.set(term, block);
  }
}

/** No comparable text begins with a space, so these are no terms that a title can have. */
function wholeTitle(title: string, leaders: readonly string[]): readonly string[] {
  return title === '' ? [] : [` ${title}`, ...leaders.map((leader) => ` ${title} ${leader}`)];
}

const namesOf = (raw: string | undefined): readonly string[] =>
  raw === undefined ? [] : personNames(raw).map(({ parts }) => parts.join(' '));

/** Of a code or number all that tells it from others: case, spaces and dashes are layout. */
const lettersAndDigits = (text = ''): string =>
  text.normalize('NFKC').toLowerCase().replace(LAYOUT, '');

import { canonicalIpNumber } from '@grants/kernel';
import type { MatchRecord, RecordUnit } from '../match-record.ts';
import { personNames } from '../normalise/person.ts';
import { termsOf } from '../normalise/terms.ts';
import { comparableText } from '../normalise/text.ts';
import { termHash } from './term-hash.ts';

/** By what two records come to be compared at all; in the order of their numbers in the index. */
export const BLOCKS = ['title', 'person', 'credit-code', 'ip-number', 'award-number'] as const;

/** What records of one block have in common, e.g. a person among their leaders and members. */
export type Block = (typeof BLOCKS)[number];

/** The terms a record is listed under, each with the place of its block in BLOCKS. */
export type RecordTerms = ReadonlyMap<number, number>;

type Written = readonly [block: Block, text: string];

/**
 * The terms under which a record is listed and looked up. Of the title: its terms, which are pairs
 * of neighbouring characters where no spaces are written; the title as a whole; and the title with
 * the leader, by which equal awards find each other among thousands of the same title. The abstract
 * is left to the comparison.
 */
export function recordTerms(record: MatchRecord): RecordTerms {
  const terms = new Map<number, number>();
  for (const [block, text] of written(record)) {
    const place = BLOCKS.indexOf(block);
    const term = termHash(place, text);
    // Two blocks may meet in one hash. The record is listed once, under the first.
    if (!terms.has(term)) terms.set(term, place);
  }
  return terms;
}

/** The hash that stands for a term of a title, as `termsOf` gives it. */
export const titleTerm = (term: string): number => termHash(BLOCKS.indexOf('title'), term);

function written(record: MatchRecord): readonly Written[] {
  const title = comparableText(record.title);
  const leaders = personNames(record.leader ?? '').map(personText);
  const people = [...leaders, ...(record.members ?? []).flatMap(personNames).map(personText)];
  const units = [record.unit, ...(record.participants ?? [])];
  return [
    ...termsOf(title).map((term): Written => ['title', term]),
    ...wholeTitle(title, leaders),
    ...people.map((text): Written => ['person', text]),
    ...units.flatMap((unit) => under('credit-code', plain(creditCodeOf(unit)))),
    ...(record.ipNumbers ?? []).flatMap((number) => under('ip-number', canonicalIpNumber(number))),
    ...under('award-number', plain(record.awardNumber ?? '')),
  ];
}

/** A comparable text begins with no space, so these meet no term of a title. */
function wholeTitle(title: string, leaders: readonly string[]): readonly Written[] {
  if (title === '') return [];
  return [
    ['title', ` ${title}`],
    ...leaders.map((leader): Written => ['title', ` ${title} ${leader}`]),
  ];
}

const personText = ({ parts }: { readonly parts: readonly string[] }): string => parts.join(' ');

const creditCodeOf = (unit: RecordUnit | undefined): string => unit?.creditCode ?? '';

/** Letters and digits alone: spaces, dashes and brackets in a number say nothing. */
const plain = (text: string): string => comparableText(text).replaceAll(' ', '');

const under = (block: Block, text: string): readonly Written[] =>
  text === '' ? [] : [[block, text]];

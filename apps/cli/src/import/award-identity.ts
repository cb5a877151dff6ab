import { sha256Of } from '@grants/application';
import { normalisedTitle } from '@grants/domain';
import type { ExternalAwardContent } from '@grants/domain';

/** With the name of the list and the separator it stays within the 64 characters of an id. */
const PLAIN_NUMBER = /^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/;
const DIGEST_LENGTH = 32;
const SOURCE_SHAPE = /^[a-z][a-z0-9-]{0,29}$/;

/** Whether a text can name a list: it becomes part of ids. */
export function isSourceName(text: string): boolean {
  return SOURCE_SHAPE.test(text);
}

/**
 * The identity of an award in the ledger, the same whenever its list is read again.
 *
 * With a number it is `<source>.<number>`, the number without spaces, or a digest of it when it
 * holds signs an id may not. Capitals matter: lists have numbers that differ by them alone.
 * Without one it is a digest of title, leader, unit and date of award: a list that later corrects
 * one of these then tells of another award.
 */
export function awardIdOf(award: ExternalAwardContent): string {
  const { source, awardNumber, title, leader, unitName, awardedOn } = award;
  if (awardNumber === undefined) {
    const told = [normalisedTitle(title), leader ?? '', unitName ?? '', awardedOn ?? ''];
    return `${source}._${digestOf(told)}`;
  }
  const number = awardNumber.normalize('NFKC').replace(/\s/g, '');
  return `${source}.${PLAIN_NUMBER.test(number) ? number : `_${digestOf([number])}`}`;
}

function digestOf(words: readonly string[]): string {
  return sha256Of(words).slice(0, DIGEST_LENGTH);
}

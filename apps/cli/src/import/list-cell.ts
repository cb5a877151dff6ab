import type { AwardParticipant } from '@grants/domain';
import { creditCode, InvalidCreditCode } from '@grants/kernel';
import { halfWidth, plainText } from './cell-text.ts';

/** The end of an entry that may be a credit code: in brackets, or after a space. */
const CODE_AT_END = /^(?<name>.*?)[ (（[【](?<code>[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{18})[)）\]】]?$/u;

/** The entries of a cell that lists several, without blanks and each once, in their order. */
export function entriesIn(cell: string, separators: readonly string[]): readonly string[] {
  const entries = separators.reduce<readonly string[]>(
    (parts, separator) => parts.flatMap((part) => part.split(separator)),
    [cell],
  );
  return [...new Set(entries.map(plainText).filter((entry) => entry !== ''))];
}

/**
 * A unit as a list names it: `某公司（91310112MA1GB0001X）` with its credit code, or a name alone.
 * Something at the end that is no credit code belongs to the name.
 */
export function participantIn(entry: string): AwardParticipant {
  const { name = '', code = '' } = CODE_AT_END.exec(entry)?.groups ?? {};
  const read = codeOf(code);
  const unitName = plainText(name);
  return read === undefined || unitName === ''
    ? { name: entry }
    : { name: unitName, creditCode: read };
}

function codeOf(text: string): string | undefined {
  try {
    return creditCode(halfWidth(text));
  } catch (error) {
    if (error instanceof InvalidCreditCode) return undefined;
    throw error;
  }
}

import type { ExternalAwardContent } from '@grants/domain';
import { creditCode, InvalidCreditCode, InvalidDate, InvalidMoney } from '@grants/kernel';
import { amountIn } from './amount.ts';
import { halfWidth, personName } from './cell-text.ts';
import type { ColumnContent } from './column-mapping.ts';
import { firstDayOf, lastDayOf } from './date-format.ts';
import type { DateFormat, WrittenDate } from './date-format.ts';
import { entriesIn, participantIn } from './list-cell.ts';

/** The fields of an award that a cell fills, or why it cannot be read. */
export type CellReading =
  { readonly fields: Partial<ExternalAwardContent> } | { readonly unreadable: string };

/** Reads a cell that is not blank, given as {@link plainText}. */
export function readCell(content: ColumnContent, cell: string): CellReading {
  try {
    return fieldsOf(content, cell);
  } catch (error) {
    if (isUnreadable(error)) return { unreadable: error.message };
    throw error;
  }
}

function isUnreadable(error: unknown): error is Error {
  return [InvalidMoney, InvalidDate, InvalidCreditCode].some((kind) => error instanceof kind);
}

function fieldsOf(content: ColumnContent, cell: string): CellReading {
  switch (content.field) {
    case 'amount':
      return { fields: { amount: amountIn(content.unit, halfWidth(cell)) } };
    case 'awardedOn':
    case 'startsOn':
    case 'endsOn':
    case 'period':
      return datesOf(content, halfWidth(cell));
    case 'creditCode':
      return { fields: { creditCode: creditCode(halfWidth(cell)) } };
    case 'leader':
      return { fields: { leader: personName(cell) } };
    case 'members':
    case 'participants':
    case 'ipNumbers':
      return { fields: listOf(content, cell) };
    default:
      return { fields: { [content.field]: cell } };
  }
}

type ListContent = Extract<ColumnContent, { separators: readonly string[] }>;

/** A cell with separators alone lists nothing and fills no field. */
function listOf({ field, separators }: ListContent, cell: string): Partial<ExternalAwardContent> {
  const entries = entriesIn(cell, separators);
  if (entries.length === 0) return {};
  switch (field) {
    case 'members':
      return { members: entries.map(personName) };
    case 'participants':
      return { participants: entries.map(participantIn) };
    case 'ipNumbers':
      return { ipNumbers: entries };
  }
}

type DateContent = Extract<ColumnContent, { formats: readonly DateFormat[] }>;

function datesOf({ field, formats }: DateContent, text: string): CellReading {
  const dates = formats.map((format) => format.read(text)).find((read) => read !== undefined);
  const [first, second] = dates ?? [];
  if (first === undefined) {
    const patterns = formats.map(({ pattern }) => pattern).join(' or ');
    return { unreadable: `not written as ${patterns}` };
  }
  switch (field) {
    case 'awardedOn':
      return { fields: { awardedOn: firstDayOf(first) } };
    case 'startsOn':
      return { fields: { startsOn: firstDayOf(first) } };
    case 'endsOn':
      return { fields: { endsOn: lastDayOf(first) } };
    case 'period':
      return periodOf(first, second ?? first);
  }
}

function periodOf(first: WrittenDate, last: WrittenDate): CellReading {
  const [startsOn, endsOn] = [firstDayOf(first), lastDayOf(last)];
  if (endsOn < startsOn) return { unreadable: 'it ends before it starts' };
  return { fields: { startsOn, endsOn } };
}

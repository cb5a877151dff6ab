import { addDays, calendarDate, firstOfNextMonth } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';

/** A date as a list writes it: digits of year, month and day; what it does not say is absent. */
export interface WrittenDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

type Part = 'year' | 'month' | 'day';

const TOKEN = /YYYY|MM|DD|M|D/g;
const TOKENS: Readonly<Record<string, { part: Part; digits: string }>> = {
  YYYY: { part: 'year', digits: String.raw`(\d{4})` },
  MM: { part: 'month', digits: String.raw`(\d{2})` },
  DD: { part: 'day', digits: String.raw`(\d{2})` },
  M: { part: 'month', digits: String.raw`(\d{1,2})` },
  D: { part: 'day', digits: String.raw`(\d{1,2})` },
};

/**
 * A pattern such as `YYYY-MM-DD`, `YYYY年M月` or `YYYY.MM-YYYY.MM`. `YYYY` is four digits, `MM` and
 * `DD` two, `M` and `D` one or two; everything else stands for itself. A second year begins the
 * second date of a period.
 */
export interface DateFormat {
  readonly pattern: string;
  /** The dates of the pattern, each by the parts it writes: one for a date, two for a period. */
  readonly dates: readonly (readonly Part[])[];
  /** The dates in a text; undefined when the text is not written so. */
  read(text: string): readonly WrittenDate[] | undefined;
}

/** Reads a pattern. */
export function dateFormat(pattern: string): DateFormat {
  const parts = [...pattern.matchAll(TOKEN)].flatMap(([token]) => TOKENS[token]?.part ?? []);
  const dates = splitAtYears(parts);
  const source = pattern
    .split(/(YYYY|MM|DD|M|D)/)
    .map((piece) => TOKENS[piece]?.digits ?? escaped(piece))
    .join('');
  const shape = new RegExp(`^${source}$`, 'u');
  return {
    pattern,
    dates,
    read(text) {
      const digits = shape.exec(text)?.slice(1);
      if (!digits) return undefined;
      const left = digits.values();
      return dates.map((date) => writtenDate(date, left));
    },
  };
}

/** The first day a written date can mean. @throws InvalidDate */
export function firstDayOf({ year, month, day }: WrittenDate): CalendarDate {
  return calendarDate(`${year}-${twoDigits(month ?? '1')}-${twoDigits(day ?? '1')}`);
}

/** The last day a written date can mean. @throws InvalidDate */
export function lastDayOf(written: WrittenDate): CalendarDate {
  if (written.day !== undefined) return firstDayOf(written);
  const month = firstDayOf({ year: written.year, month: written.month ?? '12' });
  return addDays(firstOfNextMonth(month), -1);
}

function splitAtYears(parts: readonly Part[]): readonly (readonly Part[])[] {
  const starts = parts.flatMap((part, index) => (part === 'year' ? [index] : []));
  // What stands before the first year belongs to its date, which makes the date wrongly ordered.
  return starts.map((start, index) => parts.slice(index === 0 ? 0 : start, starts[index + 1]));
}

function writtenDate(
  parts: readonly Part[],
  digits: IterableIterator<string, undefined>,
): WrittenDate {
  const written = Object.fromEntries(parts.map((part) => [part, digits.next().value]));
  return { year: '', ...written };
}

function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

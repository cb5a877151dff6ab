/** Formats every program knows by number (ECMA-376, part 1, 18.8.30), those of Chinese included. */
const BUILT_IN_DATE_FORMATS: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];
/** What a format shows as it is: quoted text, a sign set apart, colours and conditions. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;
const DATE_LETTER = /[yd]/i;

/** Whether a number shown in this format is a date: it has a year or a day. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code !== undefined) return DATE_LETTER.test(code.replace(LITERAL, ''));
  return BUILT_IN_DATE_FORMATS.some(([first, last]) => first <= id && id <= last);
}

const DAY_MS = 86_400_000;
/** Day 0 of the two ways of counting. That of 1900 is set so that days after February 1900 fit. */
const DAY_ZERO_OF_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_OF_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31 counted from 1900, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;

/** The date of a count of days, `YYYY-MM-DD`; undefined for a count no spreadsheet shows as one. */
export function dateOfCount(count: number, countsFrom1904: boolean): string | undefined {
  if (!(count >= 0 && count <= LAST_DAY)) return undefined;
  const dayZero = countsFrom1904 ? DAY_ZERO_OF_1904 : DAY_ZERO_OF_1900;
  const day = new Date(dayZero + Math.floor(count) * DAY_MS);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

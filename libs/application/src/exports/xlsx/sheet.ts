import type { CalendarDate } from '@grants/kernel';
import type { Column, ExportTable } from '../export-table.ts';

/** Rows of a sheet, the headings among them (ECMA-376, and every program that reads it). */
export const SHEET_ROWS_MAX = 1_048_576;

/** Cell formats of `styles.xml`, by their place there. */
const STYLES = { heading: 1, text: 0, money: 2, date: 3, count: 4, number: 0 } as const;
const WIDTHS = { text: 24, money: 18, date: 12, count: 10, number: 10 } as const;
const MS_PER_DAY = 86_400_000;
/** Day 0 of a spreadsheet, for every day after February 1900. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** What cannot stand in XML 1.0 as it is, but for lone surrogates. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const NOT_AS_IT_IS = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What stands for a character that XML has no way to write. */
const REPLACEMENT = '\uFFFD';
const LETTERS = 26;
const LETTER_A = 65;

/** What stands before the first row: the headings stay in view. */
export function sheetStart<Row>({ columns }: ExportTable<Row>): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, index) =>
    textCell(`${columnName(index)}1`, heading, STYLES.heading),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ' +
    `state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>` +
    `<row r="1">${headings.join('')}</row>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

/**
 * How a row is written at its place, from 1. Every cell says where it is: most programs that read
 * them ask for it.
 */
export function sheetRows<Row>({ columns }: ExportTable<Row>): (row: Row, place: number) => string {
  const named = columns.map((column, index) => ({ column, name: columnName(index) }));
  return (row, place) => {
    let cells = '';
    for (const { column, name } of named) cells += cellOf(column, row, `${name}${place}`);
    return `<row r="${place}">${cells}</row>`;
  };
}

export function escaped(text: string): string {
  return text.toWellFormed().replace(NOT_AS_IT_IS, (sign) => ENTITIES[sign] ?? REPLACEMENT);
}

function cellOf<Row>(column: Column<Row>, row: Row, at: string): string {
  const value = column.cell(row);
  if (value === null) return '';
  switch (column.kind) {
    case 'text':
      return textCell(at, String(value), STYLES.text);
    case 'date':
      return `<c r="${at}" s="${STYLES.date}"><v>${dayNumber(value as CalendarDate)}</v></c>`;
    case 'money':
    case 'count':
    case 'number':
      return `<c r="${at}" s="${STYLES[column.kind]}"><v>${value}</v></c>`;
  }
}

function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** `A` to `Z`, `AA` and so on. */
function columnName(index: number): string {
  const last = String.fromCharCode(LETTER_A + (index % LETTERS));
  return index < LETTERS ? last : columnName(Math.floor(index / LETTERS) - 1) + last;
}

function dayNumber(date: CalendarDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - EPOCH_MS) / MS_PER_DAY;
}

import type { CalendarDate } from '@grants/kernel';
import type { Column, ExportTable } from '../export-table.ts';

/** Rows of a sheet, the headings among them (ECMA-376, and every program that reads it). */
export const SHEET_ROWS_MAX = 1_048_576;

/** Cell formats of `styles.xml`, by their place there. */
const STYLES = { heading: 1, text: 0, money: 2, date: 3, count: 4 } as const;
const WIDTHS = { text: 24, money: 18, date: 12, count: 10 } as const;
const MS_PER_DAY = 86_400_000;
/** Day 0 of a spreadsheet, for every day after February 1900. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** Characters XML 1.0 has no way to write, lone surrogates among them. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What stands before the first row: the headings stay in view. */
export function sheetStart<Row>({ columns }: ExportTable<Row>): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }) => textCell(heading, STYLES.heading));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ' +
    `state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>` +
    `<row>${headings.join('')}</row>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

export function sheetRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  let cells = '';
  for (const column of columns) cells += cellOf(column, row);
  return `<row>${cells}</row>`;
}

export function escaped(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

function cellOf<Row>(column: Column<Row>, row: Row): string {
  const value = column.cell(row);
  if (value === null) return '<c/>';
  switch (column.kind) {
    case 'text':
      return textCell(String(value), STYLES.text);
    case 'date':
      return `<c s="${STYLES.date}"><v>${dayNumber(value as CalendarDate)}</v></c>`;
    case 'money':
    case 'count':
      return `<c s="${STYLES[column.kind]}"><v>${value}</v></c>`;
  }
}

function textCell(text: string, style: number): string {
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function dayNumber(date: CalendarDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - EPOCH_MS) / MS_PER_DAY;
}

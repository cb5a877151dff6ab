import { escaped } from './sheet.ts';

/** A sheet's name holds 31 characters, and none of these. */
const SHEET_NAME_MAX = 31;
const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]/g;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Plain, heading, money, date, count: the order that `sheet.ts` names. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${SHEETS}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/>' +
  '<xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf numFmtId="1" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** The parts of a workbook beside its sheets, by their paths (ECMA-376, Open Packaging). */
export function packageParts(
  name: string,
  sheetCount: number,
): readonly (readonly [string, string])[] {
  const sheets = Array.from({ length: sheetCount }, (_, index) => index + 1);
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
        `Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', workbook(name, sheets)],
    ['xl/_rels/workbook.xml.rels', relations(sheets)],
    ['xl/styles.xml', STYLES],
  ];
}

function contentTypes(sheets: readonly number[]): string {
  const overrides = sheets.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `${overrides.join('')}</Types>`
  );
}

function workbook(name: string, sheets: readonly number[]): string {
  const entries = sheets.map(
    (n) => `<sheet name="${escaped(sheetName(name, n))}" sheetId="${n}" r:id="rId${n}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}/relationships">` +
    `<sheets>${entries.join('')}</sheets></workbook>`
  );
}

function relations(sheets: readonly number[]): string {
  const entries = sheets.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/relationships/worksheet" ` +
      `Target="worksheets/sheet${n}.xml"/>`,
  );
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}` +
    `<Relationship Id="rIdStyles" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>` +
    '</Relationships>'
  );
}

function sheetName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  const plain = name.replace(NOT_IN_SHEET_NAMES, ' ').replaceAll('"', ' ');
  return plain.slice(0, SHEET_NAME_MAX - suffix.length) + suffix;
}

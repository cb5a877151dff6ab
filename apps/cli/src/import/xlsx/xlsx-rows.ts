import type { FileMapping } from '../file-mapping.ts';
import type { SourceRow } from '../source-row.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { dateOfCount } from './number-format.ts';
import { openWorkbook, unescaped } from './workbook.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlEvents } from './xml-elements.ts';
import type { XmlAttributes } from './xml-elements.ts';

type XlsxFile = Extract<FileMapping, { format: 'xlsx' }>;

/** As many digits as a spreadsheet keeps of a number; what it stores beyond them is noise. */
const SIGNIFICANT_DIGITS = 15;
const COLUMNS_MAX = 16_384;

/**
 * The rows of one sheet of a workbook, each with its number in the sheet. Cells are read as they
 * are shown: dates as `YYYY-MM-DD`, formulas as their results. Reads as it is asked; only the
 * texts that cells share are held in memory.
 *
 * @throws UnreadableFile when it is no workbook, is damaged, or its sheet is not there or not named
 */
export async function* xlsxRows(path: string, file: XlsxFile): AsyncIterable<SourceRow> {
  const workbook = await openWorkbook(path);
  const sheet = sheetOf(workbook.sheets, file.sheet);
  const reader = new SheetReader(workbook);
  for await (const event of xmlEvents(workbook.archive.read(sheet.file))) {
    if (event.kind === 'opens') reader.opens(event.name, event.attributes);
    else if (event.kind === 'text') reader.reads(event.text);
    else if (event.name === 'row') yield reader.row();
    else reader.closes(event.name);
  }
}

function sheetOf(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  const [first, second] = sheets;
  if (name === undefined) {
    if (first !== undefined && second === undefined) return first;
    throw new UnreadableFile(`declare "sheet" in the mapping: its sheets are ${names}`);
  }
  const declared = sheets.find((sheet) => sheet.name === name);
  if (declared) return declared;
  throw new UnreadableFile(`it has no sheet "${name}"; its sheets are ${names}`);
}

/** What has been read of the row and the cell that are open. */
class SheetReader {
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private cell: XmlAttributes = {};
  private value = '';
  private readsValue = false;

  constructor(private readonly workbook: Workbook) {}

  opens(name: string, attributes: XmlAttributes): void {
    if (name === 'row') {
      this.line = attributes['r'] === undefined ? this.line + 1 : Number(attributes['r']);
      this.cells = [];
      this.column = 0;
    } else if (name === 'c') {
      this.cell = attributes;
      this.column = columnOf(attributes['r']) ?? this.column + 1;
      this.value = '';
    } else if (name === 'v' || name === 't') {
      this.readsValue = true;
    }
  }

  reads(text: string): void {
    if (this.readsValue) this.value += text;
  }

  closes(name: string): void {
    if (name === 'v' || name === 't') this.readsValue = false;
    if (name !== 'c') return;
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = this.shown();
  }

  row(): SourceRow {
    return { line: this.line, cells: this.cells };
  }

  private shown(): string {
    switch (this.cell['t']) {
      case 's':
        return this.workbook.sharedStrings[Number(this.value)] ?? '';
      case 'str':
      case 'inlineStr':
        return unescaped(this.value);
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
      case 'e':
        return this.value;
      default:
        return this.number();
    }
  }

  private number(): string {
    if (this.value === '') return '';
    const count = Number(this.value);
    const isDate = this.workbook.dateStyles.has(Number(this.cell['s']));
    const date = isDate ? dateOfCount(count, this.workbook.countsFrom1904) : undefined;
    return date ?? String(Number(count.toPrecision(SIGNIFICANT_DIGITS)));
  }
}

/** The number of a cell's column, from 1: `AB12` stands in column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  if (column <= COLUMNS_MAX) return column;
  throw new UnreadableFile(`it has a cell ${reference ?? ''}, beyond the last column XFD`);
}

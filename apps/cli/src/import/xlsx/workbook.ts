import { UnreadableFile } from '../unreadable-file.ts';
import { isDateFormat } from './number-format.ts';
import { xmlEvents } from './xml-elements.ts';
import type { XmlAttributes, XmlEvent } from './xml-elements.ts';
import { ZipArchive } from './zip-archive.ts';

/** What the cells of every sheet of a workbook are read with (ECMA-376, part 1, 18). */
export interface Workbook {
  readonly archive: ZipArchive;
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
  /** The texts that cells refer to by number. */
  readonly sharedStrings: readonly string[];
  /** Styles, by number, that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>;
}

export interface Sheet {
  readonly name: string;
  /** Its file in the archive. */
  readonly file: string;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const LISTS_OF_STYLES = new Set(['cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);
const IS_TRUE = /^(1|true)$/;
/** `_x000D_` is how a cell writes a sign that XML has no way to write. */
const ESCAPED_SIGN = /_x([0-9A-Fa-f]{4})_/g;

/** Opens a workbook and reads all of it but the sheets. @throws UnreadableFile */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await ZipArchive.open(path);
  if (!archive.has(WORKBOOK)) throw new UnreadableFile('it is no XLSX workbook');
  return {
    archive,
    ...(await sheetsIn(archive)),
    sharedStrings: archive.has(STRINGS) ? await textsIn(archive) : [],
    dateStyles: archive.has(STYLES) ? await dateStylesIn(archive) : new Set(),
  };
}

/** The text of a cell without the escapes of its format. */
export function unescaped(text: string): string {
  return text
    .replace(ESCAPED_SIGN, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toWellFormed();
}

async function sheetsIn(archive: ZipArchive): Promise<Pick<Workbook, 'sheets' | 'countsFrom1904'>> {
  const targets = await targetsIn(archive);
  const sheets: Sheet[] = [];
  let countsFrom1904 = false;
  for await (const [name, attributes] of opened(archive, WORKBOOK)) {
    if (name === 'workbookPr') countsFrom1904 = IS_TRUE.test(attributes['date1904'] ?? '');
    const file = name === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
    if (file !== undefined) sheets.push({ name: attributes['name'] ?? '', file });
  }
  return { sheets, countsFrom1904 };
}

/** The files that the parts of the workbook are in, by their relation's id. */
async function targetsIn(archive: ZipArchive): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  for await (const [name, { Id, Target }] of opened(archive, RELATIONS)) {
    if (name !== 'Relationship' || Id === undefined || Target === undefined) continue;
    targets.set(Id, inArchive(Target));
  }
  return targets;
}

/** A target is relative to the folder of the workbook, unless it begins at the archive's root. */
function inArchive(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Shared strings: a text is one run or several; a reading aid (rPh) is no part of it. */
async function textsIn(archive: ZipArchive): Promise<readonly string[]> {
  const texts: string[] = [];
  const path: string[] = [];
  let text = '';
  for await (const event of xmlEvents(archive.read(STRINGS))) {
    if (event.kind === 'opens') {
      path.push(event.name);
      if (event.name === 'si') text = '';
    } else if (event.kind === 'closes') {
      path.pop();
      if (event.name === 'si') texts.push(unescaped(text));
    } else if (path.at(-1) === 't' && !path.includes('rPh')) {
      text += event.text;
    }
  }
  return texts;
}

/** A style is the number of its entry in `cellXfs`; formats of one's own come before them. */
async function dateStylesIn(archive: ZipArchive): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyle = false;
  for await (const [name, attributes] of opened(archive, STYLES)) {
    const format = Number(attributes['numFmtId']);
    if (name === 'numFmt') formats.set(format, attributes['formatCode'] ?? '');
    if (LISTS_OF_STYLES.has(name)) isCellStyle = name === 'cellXfs';
    if (name === 'xf' && isCellStyle) styles.push(format);
  }
  const isDate = (format: number) => isDateFormat(format, formats.get(format));
  return new Set(styles.flatMap((format, style) => (isDate(format) ? [style] : [])));
}

async function* opened(archive: ZipArchive, file: string): AsyncIterable<[string, XmlAttributes]> {
  for await (const event of xmlEvents(archive.read(file))) {
    if (isOpening(event)) yield [event.name, event.attributes];
  }
}

function isOpening(event: XmlEvent): event is Extract<XmlEvent, { kind: 'opens' }> {
  return event.kind === 'opens';
}

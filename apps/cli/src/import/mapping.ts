import type { AwardLevel } from '@grants/domain';
import { codeOf, messageOf } from '../thrown.ts';
import { readColumn } from './column-mapping.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { InvalidMapping, JsonNode } from './json-node.ts';

/** How the list of another funder is read: its file, and which column holds what. */
export interface AwardMapping {
  /** Which level of government the funder belongs to. */
  readonly level: AwardLevel;
  readonly file: FileMapping;
  /** Where the column names stand, counted in rows from 1; rows above are not read. */
  readonly headerRow: number;
  /** Cells that mean "nothing", in every column. */
  readonly blank: ReadonlySet<string>;
  readonly columns: readonly ColumnMapping[];
}

export type FileMapping =
  | { readonly format: 'csv'; readonly encoding: string; readonly delimiter: string }
  | { readonly format: 'xlsx'; readonly sheet?: string };

const LEVELS: readonly AwardLevel[] = ['central', 'municipal', 'district', 'other'];
const KEYS = ['description', 'level', 'format', 'headerRow', 'blank', 'columns'];
const FORMAT_KEYS = { csv: ['encoding', 'delimiter'], xlsx: ['sheet'] };

/** Reads a mapping file. @throws InvalidMapping naming the path of what is wrong */
export function readMapping(text: string): AwardMapping {
  const root = new JsonNode(parsed(text), '');
  const format = root.at('format').oneOf(['csv', 'xlsx']);
  root.allowOnly([...KEYS, ...FORMAT_KEYS[format]]);
  return {
    level: root.at('level').oneOf(LEVELS),
    file: format === 'csv' ? csvFile(root) : xlsxFile(root),
    headerRow: root.at('headerRow').isAbsent ? 1 : root.at('headerRow').countFromOne(),
    blank: new Set(root.at('blank').isAbsent ? [] : root.at('blank').texts()),
    columns: columnsOf(root.at('columns')),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InvalidMapping(`the file is not JSON: ${messageOf(error)}`);
  }
}

function csvFile(root: JsonNode): FileMapping {
  const [encoding, delimiter] = [root.at('encoding'), root.at('delimiter')];
  return {
    format: 'csv',
    encoding: encoding.isAbsent ? 'utf-8' : knownEncoding(encoding),
    delimiter: delimiter.isAbsent ? ',' : oneCharacter(delimiter),
  };
}

function xlsxFile(root: JsonNode): FileMapping {
  const sheet = root.at('sheet');
  return sheet.isAbsent ? { format: 'xlsx' } : { format: 'xlsx', sheet: sheet.text() };
}

function knownEncoding(node: JsonNode): string {
  try {
    return new TextDecoder(node.text()).encoding;
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_NOT_SUPPORTED') throw error;
    throw node.wrong('expected an encoding such as "utf-8", "gb18030" or "utf-16le"');
  }
}

function oneCharacter(node: JsonNode): string {
  const text = node.text();
  if (text.length === 1 && text !== '"') return text;
  throw node.wrong('expected one character other than a quotation mark');
}

function columnsOf(node: JsonNode): readonly ColumnMapping[] {
  const columns = node.keys.map((field) => readColumn(field, node.at(field)));
  if (!node.keys.includes('title')) throw node.at('title').wrong('an award has a title');
  const clash =
    node.keys.includes('period') && ['startsOn', 'endsOn'].find((it) => node.keys.includes(it));
  if (clash) throw node.at(clash).wrong('a period already says when the award starts and ends');
  return columns;
}

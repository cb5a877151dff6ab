import { codeOf, messageOf } from '../thrown.ts';
import { InvalidMapping, JsonNode } from './json-node.ts';

/** How the file of a list is read. */
export type FileMapping =
  | { readonly format: 'csv'; readonly encoding: string; readonly delimiter: string }
  | { readonly format: 'xlsx'; readonly sheet?: string };

/** Keys of a mapping that tell of its file, by format. */
export const FORMAT_KEYS = { csv: ['encoding', 'delimiter'], xlsx: ['sheet'] };

/** Reads what a mapping says of its file. @throws InvalidMapping */
export function readFileMapping(root: JsonNode): FileMapping {
  const format = root.at('format').oneOf(['csv', 'xlsx']);
  return format === 'csv' ? csvFile(root) : xlsxFile(root);
}

/** The row that names the columns, from 1; the first unless told. @throws InvalidMapping */
export function readHeaderRow(root: JsonNode): number {
  const row = root.at('headerRow');
  return row.isAbsent ? 1 : row.countFromOne();
}

/** The JSON of a mapping file. @throws InvalidMapping */
export function parsedMapping(text: string): JsonNode {
  try {
    return new JsonNode(JSON.parse(text.replace(/^\uFEFF/, '')), '');
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

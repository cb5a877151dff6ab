import type { AwardLevel } from '@grants/domain';
import { readColumn } from './column-mapping.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { FORMAT_KEYS, parsedMapping, readFileMapping, readHeaderRow } from './file-mapping.ts';
import type { FileMapping } from './file-mapping.ts';
import type { JsonNode } from './json-node.ts';

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

const LEVELS: readonly AwardLevel[] = ['central', 'municipal', 'district', 'other'];
const KEYS = ['description', 'level', 'format', 'headerRow', 'blank', 'columns'];

/** Reads a mapping file. @throws InvalidMapping naming the path of what is wrong */
export function readMapping(text: string): AwardMapping {
  const root = parsedMapping(text);
  const file = readFileMapping(root);
  root.allowOnly([...KEYS, ...FORMAT_KEYS[file.format]]);
  return {
    level: root.at('level').oneOf(LEVELS),
    file,
    headerRow: readHeaderRow(root),
    blank: new Set(root.at('blank').isAbsent ? [] : root.at('blank').texts()),
    columns: columnsOf(root.at('columns')),
  };
}

function columnsOf(node: JsonNode): readonly ColumnMapping[] {
  const columns = node.keys.map((field) => readColumn(field, node.at(field)));
  if (!node.keys.includes('title')) throw node.at('title').wrong('an award has a title');
  const clash =
    node.keys.includes('period') && ['startsOn', 'endsOn'].find((it) => node.keys.includes(it));
  if (clash) throw node.at(clash).wrong('a period already says when the award starts and ends');
  return columns;
}

import { AMOUNT_UNITS, dayFormats } from '../column-mapping.ts';
import type { AmountUnit } from '../column-mapping.ts';
import type { DateFormat } from '../date-format.ts';
import { FORMAT_KEYS, parsedMapping, readFileMapping, readHeaderRow } from '../file-mapping.ts';
import type { JsonNode } from '../json-node.ts';
import type { NamedColumn } from '../list-header.ts';
import type { ListLayout } from '../list-table.ts';

const REQUIRED = ['voucher', 'amount', 'paidOn', 'payeeAccount'] as const;
const OPTIONAL = ['payeeName', 'reference', 'returnedVoucher'] as const;
const FIELDS = [...REQUIRED, ...OPTIONAL] as const;
const MARKS = ['sumLine', 'returns'] as const;
const KEYS = ['description', 'format', 'headerRow', 'blank', 'columns', ...MARKS];

/** A field of a line of a payment list. */
export type LineField = (typeof FIELDS)[number];

/** A column that a payment list is read by: for a field, or for a word that says what a row is. */
export interface TreasuryColumn extends NamedColumn {
  readonly use: LineField | (typeof MARKS)[number];
}

/** A word in a column that says what a row is. */
export interface RowMark {
  readonly column: string;
  readonly text: string;
}

/** How a payment list of a treasury is read. */
export interface TreasuryMapping extends ListLayout<TreasuryColumn> {
  /** Cells that mean "nothing", in every column. */
  readonly blank: ReadonlySet<string>;
  readonly unit: AmountUnit;
  readonly dayFormats: readonly DateFormat[];
  /** The row that states what all lines add up to; the list has none when absent. */
  readonly sumLine?: RowMark;
  /** Rows of money the bank sent back; a list without it writes them with a minus. */
  readonly returns?: RowMark;
}

/** Reads a mapping file. @throws InvalidMapping naming the path of what is wrong */
export function readTreasuryMapping(text: string): TreasuryMapping {
  const root = parsedMapping(text);
  const file = readFileMapping(root);
  root.allowOnly([...KEYS, ...FORMAT_KEYS[file.format]]);
  const columns = root.at('columns');
  columns.allowOnly(FIELDS);
  const sumLine = readMark(root.at('sumLine'));
  const returns = readMark(root.at('returns'));
  const [amount, paidOn] = [columns.at('amount'), columns.at('paidOn')];
  return {
    file,
    headerRow: readHeaderRow(root),
    blank: new Set(root.at('blank').isAbsent ? [] : root.at('blank').texts()),
    columns: [
      ...FIELDS.flatMap((field) => readField(field, columns.at(field))),
      ...(sumLine ? [{ use: 'sumLine' as const, column: sumLine.column }] : []),
      ...(returns ? [{ use: 'returns' as const, column: returns.column }] : []),
    ],
    unit: amount.at('unit').oneOf(AMOUNT_UNITS),
    dayFormats: dayFormats(paidOn.at('format')),
    ...(sumLine && { sumLine }),
    ...(returns && { returns }),
  };
}

const FIELD_KEYS: Readonly<Partial<Record<LineField, string>>> = {
  amount: 'unit',
  paidOn: 'format',
};

function readField(field: LineField, node: JsonNode): readonly TreasuryColumn[] {
  const isRequired = REQUIRED.some((required) => required === field);
  if (node.isAbsent && !isRequired) return [];
  if (node.isAbsent) throw node.wrong(`a payment list has a column of ${field}`);
  const special = FIELD_KEYS[field];
  node.allowOnly(special === undefined ? ['column'] : ['column', special]);
  return [{ use: field, column: node.at('column').text() }];
}

function readMark(node: JsonNode): RowMark | undefined {
  if (node.isAbsent) return undefined;
  node.allowOnly(['column', 'text']);
  return { column: node.at('column').text(), text: node.at('text').text() };
}

import { dateFormat } from './date-format.ts';
import type { DateFormat } from './date-format.ts';
import type { JsonNode } from './json-node.ts';

const TEXT_FIELDS = ['title', 'awardNumber', 'unitName', 'category', 'requiresMatchingOf'] as const;
const DATE_FIELDS = ['awardedOn', 'startsOn', 'endsOn'] as const;
const FIELDS = [
  ...TEXT_FIELDS,
  'leader',
  'creditCode',
  'amount',
  ...DATE_FIELDS,
  'period',
] as const;

export const AMOUNT_UNITS = ['元', '万元'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** What a column holds and how it is written. */
export type ColumnContent =
  | { readonly field: (typeof TEXT_FIELDS)[number] | 'leader' | 'creditCode' }
  | { readonly field: 'amount'; readonly unit: AmountUnit }
  | {
      readonly field: (typeof DATE_FIELDS)[number] | 'period';
      readonly formats: readonly DateFormat[];
    };

/** A column of the list and the field of the award it fills. */
export type ColumnMapping = ColumnContent & {
  /** Its name in the header row. */
  readonly column: string;
  /** Without it the row is no award. */
  readonly required: boolean;
  /** Cells that mean "nothing" in this column alone. */
  readonly blank: ReadonlySet<string>;
  /** What becomes of a row whose cell cannot be read: no award, or an award without this field. */
  readonly unreadable: 'reject' | 'leave-out';
};

const KEYS = ['column', 'required', 'blank', 'unreadable'];

/** Reads one entry of `columns`. @throws InvalidMapping */
export function readColumn(name: string, node: JsonNode): ColumnMapping {
  const field = FIELDS.find((known) => known === name);
  if (!field) throw node.wrong(`not a field of an award; fields are ${FIELDS.join(', ')}`);
  const [required, blank, unreadable] = [
    node.at('required'),
    node.at('blank'),
    node.at('unreadable'),
  ];
  const content = contentOf(field, node);
  node.allowOnly([
    ...KEYS,
    ...('unit' in content ? ['unit'] : []),
    ...('formats' in content ? ['format'] : []),
  ]);
  return {
    ...content,
    column: node.at('column').text(),
    required: !required.isAbsent && required.flag(),
    blank: new Set(blank.isAbsent ? [] : blank.texts()),
    unreadable: unreadable.isAbsent ? 'reject' : unreadable.oneOf(['reject', 'leave-out']),
  };
}

function contentOf(field: (typeof FIELDS)[number], node: JsonNode): ColumnContent {
  switch (field) {
    case 'amount':
      return { field, unit: node.at('unit').oneOf(AMOUNT_UNITS) };
    case 'awardedOn':
    case 'startsOn':
    case 'endsOn':
    case 'period':
      return { field, formats: formatsOf(field, node.at('format')) };
    default:
      return { field };
  }
}

/** The patterns of a column of days. @throws InvalidMapping */
export function dayFormats(node: JsonNode): readonly DateFormat[] {
  return formatsOf('awardedOn', node);
}

type DateField = 'period' | (typeof DATE_FIELDS)[number];

function formatsOf(field: DateField, node: JsonNode): readonly DateFormat[] {
  const formats = node.texts().map(dateFormat);
  if (formats.length === 0) throw node.wrong('expected at least one pattern');
  for (const format of formats) {
    const wrong = whatIsWrong(field, format);
    if (wrong !== undefined) throw node.wrong(`"${format.pattern}" ${wrong}`);
  }
  return formats;
}

/** A start or an end may be given to the month or the year; the day of an award may not. */
function whatIsWrong(field: DateField, { dates }: DateFormat): string | undefined {
  const expected = field === 'period' ? 2 : 1;
  if (dates.length !== expected || !dates.every(isOrdered)) {
    return `does not write ${expected === 2 ? 'two dates' : 'one date'}`;
  }
  if (field !== 'awardedOn' || dates[0]?.includes('day')) return undefined;
  return 'leaves out the day, and a day is not made up';
}

/** Year, then month, then day; a list that writes the day first is not known to us. */
function isOrdered(parts: readonly string[]): boolean {
  return 'year,month,day'.startsWith(parts.join(','));
}

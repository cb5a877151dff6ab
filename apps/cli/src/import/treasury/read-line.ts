import type { UnreadableLine } from '@grants/application';
import type { ListedLine } from '@grants/domain';
import { fenOf, InvalidDate, InvalidMoney, yuan, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { amountIn } from '../amount.ts';
import { halfWidth, plainText } from '../cell-text.ts';
import { firstDayOf } from '../date-format.ts';
import type { ListHeader } from '../list-header.ts';
import type { SourceRow } from '../source-row.ts';
import type { LineField, RowMark, TreasuryColumn, TreasuryMapping } from './treasury-mapping.ts';

/** What every row of a payment list is read with. */
export interface PaymentList {
  readonly mapping: TreasuryMapping;
  readonly header: ListHeader<TreasuryColumn>;
}

/** What a row is: a line, one that cannot be read, the sum line, or nothing of the list. */
export type RowReading =
  | { readonly line: ListedLine }
  | {
      readonly unreadable: UnreadableLine;
      /** Where it can be read, for the sum. */
      readonly amount?: Yuan;
      /** Whether it says anything of an amount or an account. */
      readonly isOfMoney: boolean;
    }
  | { readonly sumLine: Yuan }
  | 'no-line';

/** A cell says something that it may not say; the message names column and cell. */
class UnreadableCell extends Error {
  override readonly name = 'UnreadableCell';
}

/** Reads one row as the mapping declares; what cannot be read is told, not thrown. */
export function readPaymentRow(list: PaymentList, { cells, line }: SourceRow): RowReading {
  const row = new PaymentRow(list, cells.map(plainText));
  if (row.isBlank || row.isHeader) return 'no-line';
  try {
    if (row.isMarked('sumLine')) return { sumLine: row.signedAmount() };
    return { line: { line, ...row.fields() } };
  } catch (error) {
    if (!(error instanceof UnreadableCell)) throw error;
    return unreadable(line, row, error.message);
  }
}

function unreadable(line: number, row: PaymentRow, reason: string): RowReading {
  const voucher = row.text('voucher');
  const amount = row.amountIfReadable();
  return {
    unreadable: { line, ...(voucher !== '' && { voucher }), reason },
    ...(amount !== undefined && { amount }),
    isOfMoney: row.text('amount') !== '' || row.text('payeeAccount') !== '',
  };
}

/** The cells of a row by the use of their columns. */
class PaymentRow {
  constructor(
    private readonly list: PaymentList,
    private readonly texts: readonly string[],
  ) {}

  get isBlank(): boolean {
    return this.texts.every((text) => text === '' || this.list.mapping.blank.has(text));
  }

  /** Lists of several pages name their columns on every page. */
  get isHeader(): boolean {
    return this.list.header.columns.every(
      ({ mapped, position }) => this.texts[position] === mapped.column,
    );
  }

  isMarked(use: 'sumLine' | 'returns'): boolean {
    const mark: RowMark | undefined = this.list.mapping[use];
    return mark !== undefined && withoutSpaces(this.text(use)) === withoutSpaces(mark.text);
  }

  text(use: TreasuryColumn['use']): string {
    const column = this.list.header.columns.find(({ mapped }) => mapped.use === use);
    const text = column === undefined ? '' : halfWidth(this.texts[column.position] ?? '');
    return this.list.mapping.blank.has(text) ? '' : text;
  }

  fields(): Omit<ListedLine, 'line'> {
    this.refuseWidth();
    const amount = this.signedAmount();
    if (fenOf(amount) === 0n) throw this.wrong('amount', '0 yuan pays nothing');
    return {
      voucher: this.required('voucher'),
      amount,
      paidOn: this.paidOn(),
      payeeAccount: this.required('payeeAccount'),
      ...this.optional('payeeName'),
      ...this.optional('reference'),
      ...this.optional('returnedVoucher'),
    };
  }

  /** Below 0 with a minus before it, or in a row that is marked as a return. */
  signedAmount(): Yuan {
    const text = this.required('amount');
    const isNegative = text.startsWith('-') || this.isMarked('returns');
    try {
      const amount = yuan(amountIn(this.list.mapping.unit, text.replace(/^-\s*/, '')));
      return isNegative ? yuanOf(-fenOf(amount)) : amount;
    } catch (error) {
      if (error instanceof InvalidMoney) throw this.wrong('amount', error.message);
      throw error;
    }
  }

  amountIfReadable(): Yuan | undefined {
    try {
      return this.signedAmount();
    } catch (error) {
      if (error instanceof UnreadableCell) return undefined;
      throw error;
    }
  }

  private paidOn(): CalendarDate {
    const text = this.required('paidOn');
    const formats = this.list.mapping.dayFormats;
    const [written] = formats.map((format) => format.read(text)).find(Boolean) ?? [];
    if (!written) {
      const patterns = formats.map(({ pattern }) => pattern).join(' or ');
      throw this.wrong('paidOn', `not written as ${patterns}`);
    }
    try {
      return firstDayOf(written);
    } catch (error) {
      if (error instanceof InvalidDate) throw this.wrong('paidOn', error.message);
      throw error;
    }
  }

  private required(field: LineField): string {
    const text = this.text(field);
    if (text === '') throw new UnreadableCell(`${this.columnOf(field)} is blank`);
    return text;
  }

  private optional(field: 'payeeName' | 'reference' | 'returnedVoucher') {
    const text = this.text(field);
    return text === '' ? {} : { [field]: text };
  }

  private refuseWidth(): void {
    const width = this.list.header.names.length;
    const { length } = this.texts;
    if (length >= width && this.texts.slice(width).every((text) => text === '')) return;
    throw new UnreadableCell(`${length} cells under ${width} columns`);
  }

  private wrong(field: LineField, what: string): UnreadableCell {
    return new UnreadableCell(`${this.columnOf(field)} "${this.text(field)}": ${what}`);
  }

  private columnOf(field: LineField): string {
    const column = this.list.header.columns.find(({ mapped }) => mapped.use === field);
    return column?.mapped.column ?? field;
  }
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Amount } from './amount.tsx';
import { Day } from './day.tsx';
import type { AmountUnit } from './format-amount.ts';
import styles from './parts.module.css';

/** How a cell is written: amounts and counts to the right, the rest to the left. */
export type ColumnKind = 'text' | 'amount' | 'count' | 'day' | 'node';

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly kind?: ColumnKind;
  readonly cell: (row: Row) => ReactNode;
  /** Unit of an amount; yuan unless told. Say it in the title. */
  readonly unit?: AmountUnit;
  /** Names the row: a header of its cells, and the link when `rowTo` is given. */
  readonly isRowHead?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table tells; read out, not drawn. */
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads. */
  readonly rowTo?: (row: Row) => string | undefined;
  /** Cells of a last row of sums, by column key. */
  readonly sums?: Readonly<Partial<Record<string, ReactNode>>>;
  /** Marks a row that is where the reader is. */
  readonly isCurrent?: (row: Row) => boolean;
}

/** From so many columns on, a table is printed across the sheet. */
const WIDE_FROM = 7;

/** Rows and columns that keep their head in view and scroll in themselves on a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, isCurrent } = props;
  return (
    <div
      className={styles['scroll']}
      role="region"
      aria-label={caption}
      tabIndex={0}
      data-paper={columns.length < WIDE_FROM ? 'upright' : 'wide'}
    >
      <table className={styles['table']}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, kind = 'text' }) => (
              <th key={key} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? 'true' : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} table={props} />
              ))}
            </tr>
          ))}
        </tbody>
        <Sums {...props} />
      </table>
    </div>
  );
}

interface CellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly row: Row;
  readonly table: DataTableProps<Row>;
}

function Cell<Row>({ column, row, table: { rowTo } }: CellProps<Row>) {
  const { kind = 'text', isRowHead = false } = column;
  const content = contentOf(column, row);
  const to = isRowHead ? rowTo?.(row) : undefined;
  const shown = to === undefined ? content : <Link to={to}>{content}</Link>;
  if (!isRowHead) return <td data-kind={kind}>{shown}</td>;
  return (
    <th scope="row" data-kind={kind}>
      {shown}
    </th>
  );
}

/** An amount or a date may be given as the text it is, or drawn by the page. */
function contentOf<Row>({ cell, kind, unit = 'yuan' }: TableColumn<Row>, row: Row): ReactNode {
  const value = cell(row);
  if (kind === 'amount' && isText(value)) return <Amount yuan={value} unit={unit} />;
  if (kind === 'day' && isText(value)) return <Day date={value} />;
  return value;
}

function isText(value: ReactNode): value is string | null {
  return typeof value === 'string' || value === null;
}

function Sums<Row>({ columns, sums }: DataTableProps<Row>) {
  if (!sums) return null;
  return (
    <tfoot>
      <tr>
        {columns.map(({ key, kind = 'text', unit = 'yuan' }) => {
          const sum = sums[key];
          const isAmount = kind === 'amount' && typeof sum === 'string';
          return (
            <td key={key} data-kind={kind}>
              {isAmount ? <Amount yuan={sum} unit={unit} /> : sum}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

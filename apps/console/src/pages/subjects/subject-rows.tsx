import type { UseQueryResult } from '@tanstack/react-query';
import { Answered } from '../../parts/answered.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import type { PagedKind, SubjectKind } from './subjects.ts';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface SubjectRowsProps<Row> {
  readonly kind: PagedKind;
  readonly query: UseQueryResult<Page<Row>, unknown>;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly rowTo: (row: Row) => string;
}

/** A part of a register, and the way to the next. */
export function SubjectRows<Row>({ kind, query, columns, rowKey, rowTo }: SubjectRowsProps<Row>) {
  const t = useWords('subjects');
  return (
    <Answered query={query}>
      {({ items, nextCursor }) => (
        <section className={styles['list']}>
          {items.length === 0 ? (
            <p className={styles['empty']}>{t('lists.empty')}</p>
          ) : (
            <DataTable
              caption={t(`lists.${kind}`)}
              columns={columns}
              rows={items}
              rowKey={rowKey}
              rowTo={rowTo}
            />
          )}
          <CursorPager nextCursor={nextCursor} />
        </section>
      )}
    </Answered>
  );
}

interface Standing {
  readonly status: string;
  readonly holds: readonly string[];
}

/** Where a thing stands, and that it is held: what is held waits for a person. */
export function StandingCell({
  kind,
  row,
}: {
  readonly kind: SubjectKind;
  readonly row: Standing;
}) {
  const t = useWords('subjects');
  return (
    <span className={styles['standing']}>
      <StatusTag of={kind} status={row.status} />
      {row.holds.length > 0 && <span className={styles['held']}>{t('lists.heldNow')}</span>}
    </span>
  );
}

/** A title with the number it is known by. */
export function TitleCell({ title, id }: { readonly title: string; readonly id: string }) {
  return (
    <span className={styles['title']}>
      {title}
      <small>
        <Identifier>{id}</Identifier>
      </small>
    </span>
  );
}

/** A name, of a unit or a programme, wide enough to be read. */
export function NameCell({ name }: { readonly name: string }) {
  return <span className={styles['name']}>{name}</span>;
}

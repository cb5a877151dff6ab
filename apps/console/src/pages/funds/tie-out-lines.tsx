import { Link } from 'react-router';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { formatAmount } from '../../parts/format-amount.ts';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { TieOutLine } from './funds-answer.ts';
import styles from './funds.module.css';
import { positionBefore } from './position-before.ts';
import { FundLink } from './posting-cells.tsx';

type Term = ReturnType<typeof useTerms>;

/** Figures are amounts; of keys, which a check counts, whole numbers. */
const figureText = (figure: string) => (figure.includes('.') ? formatAmount(figure) : figure);

/** The accounts that a figure is of, where it names any: `project: committed → paid`. */
const ACCOUNTS_NAMED = /([a-z-]+) → ([a-z-]+)$/;

/** Figures that do not tie, each with the events it is made of. */
export function TieOutLines({ lines }: { readonly lines: readonly TieOutLine[] }) {
  const t = useWords('funds');
  const term = useTerms();
  return (
    <Panel title={t('tieOut.lines')} extra={t('unitYuan')}>
      <DataTable
        caption={t('tieOut.linesCaption')}
        columns={[...whatColumns(t, term), ...figureColumns(t)]}
        rows={lines}
        rowKey={({ check, fundId, subject, first }) => [check, fundId, subject, first.of].join(' ')}
      />
    </Panel>
  );
}

function whatColumns(t: Words, term: Term): readonly TableColumn<TieOutLine>[] {
  return [
    {
      key: 'check',
      title: t('tieOut.check'),
      isRowHead: true,
      kind: 'node',
      cell: (line) => (
        <>
          {term('tieOutCheck', line.check)}
          <small className={styles['second']}>{movedBetween(line, term)}</small>
        </>
      ),
    },
    {
      key: 'fund',
      title: t('fund'),
      kind: 'node',
      cell: ({ fundId }) => fundId && <FundLink fundId={fundId} />,
    },
    {
      key: 'subject',
      title: t('tieOut.subject'),
      cell: ({ check, subject }) =>
        check === 'opening-and-closing' ? (
          term('account', subject)
        ) : (
          <Identifier>{subject}</Identifier>
        ),
    },
  ];
}

function figureColumns(t: Words): readonly TableColumn<TieOutLine>[] {
  return [
    ...(['first', 'second'] as const).map((side) => ({
      key: side,
      title: t(`tieOut.${side}`),
      kind: 'count' as const,
      cell: (line: TieOutLine) => (
        <>
          {figureText(line[side].figure)}
          <small className={styles['second']}>{t(`sides.${line.check}.${side}`)}</small>
        </>
      ),
    })),
    {
      key: 'difference',
      title: t('difference'),
      kind: 'count',
      cell: ({ difference }) => figureText(difference),
    },
    {
      key: 'events',
      title: t('tieOut.events'),
      kind: 'node',
      cell: (line) => <Events {...line} />,
    },
  ];
}

function movedBetween({ first }: TieOutLine, term: Term): string {
  const [, out, into] = ACCOUNTS_NAMED.exec(first.of) ?? [];
  return out === undefined ? '' : `${term('account', out)} → ${term('account', into)}`;
}

function Events({ fundId, events }: TieOutLine) {
  const t = useWords('funds');
  const term = useTerms();
  return (
    <span className={styles['events']}>
      {events.map(({ position, type }) => (
        <Link
          key={position}
          to={pathAt('/funds/postings', {
            fundId: fundId ?? undefined,
            cursor: positionBefore(position),
            at: position,
          })}
          title={term('posting', type)}
        >
          {t('postings.at', { position: Number(position) })}
        </Link>
      ))}
    </span>
  );
}

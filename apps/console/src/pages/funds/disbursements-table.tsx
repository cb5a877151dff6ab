import { Link } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { Disbursement } from './funds-answer.ts';
import styles from './funds.module.css';
import { awardPath } from './posting-cells.tsx';
import { RowLink } from './row-link.tsx';

type Column = TableColumn<Disbursement>;

/** Ids of disbursements are unique within a project. */
export const keyOf = ({ projectId, disbursementId }: Disbursement) =>
  `${projectId}/${disbursementId}`;

/** Disbursements in the order they were requested. */
export function DisbursementsTable({ rows }: { readonly rows: readonly Disbursement[] }) {
  const t = useWords('funds');
  const term = useTerms();
  const [{ open }] = useUrlState();
  return (
    <DataTable
      caption={t('disbursements.caption')}
      columns={[...whatColumns(t, (word) => term('tranche', word)), ...doneColumns(t)]}
      rows={rows}
      rowKey={keyOf}
      isCurrent={(row) => keyOf(row) === open}
    />
  );
}

function whatColumns(t: Words, tranche: (word: string) => string): readonly Column[] {
  return [
    {
      key: 'id',
      title: t('disbursements.id'),
      isRowHead: true,
      kind: 'node',
      cell: (row) => (
        <span className={styles['nowrap']}>
          <RowLink open={keyOf(row)}>{row.disbursementId}</RowLink>
          <small className={styles['second']}>{tranche(row.tranche)}</small>
        </span>
      ),
    },
    {
      key: 'payee',
      title: t('disbursements.payee'),
      kind: 'node',
      cell: ({ payeeName, payeeCreditCode, subjectKind, projectId }) => (
        <span className={styles['named']}>
          {payeeName ?? payeeCreditCode}
          <small className={styles['second']}>
            <Link to={awardPath(subjectKind, projectId)}>{projectId}</Link>
          </small>
        </span>
      ),
    },
    { key: 'amount', title: t('amount'), kind: 'amount', cell: ({ amount }) => amount },
    {
      key: 'draws',
      title: t('disbursements.money'),
      kind: 'node',
      cell: ({ draws }) => <Draws draws={draws} />,
    },
  ];
}

function doneColumns(t: Words): readonly Column[] {
  return [
    {
      key: 'status',
      title: t('status'),
      kind: 'node',
      cell: ({ status }) => <StatusTag of="disbursement" status={status} />,
    },
    {
      key: 'requested',
      title: t('disbursements.requested'),
      kind: 'node',
      cell: ({ requestedOn, requestedBy }) => <Done on={requestedOn} by={requestedBy} />,
    },
    {
      key: 'authorised',
      title: t('disbursements.authorised'),
      kind: 'node',
      cell: ({ authorisedOn, authorisedBy, firstAuthorisedBy }) => (
        <Done
          on={authorisedOn}
          by={[firstAuthorisedBy, authorisedBy].filter((one) => one !== null).join('、')}
        />
      ),
    },
    {
      key: 'paid',
      title: `${t('disbursements.paidOn')} · ${t('disbursements.voucher')}`,
      kind: 'node',
      cell: ({ paidOn, voucher, returnedOn, returnVoucher }) => (
        <Done on={paidOn ?? returnedOn} by={voucher ?? returnVoucher ?? ''} />
      ),
    },
  ];
}

function Done({ on, by }: { readonly on: string | null; readonly by: string }) {
  return (
    <span className={styles['nowrap']}>
      <Day date={on} />
      <small className={styles['second']}>
        <Identifier>{by}</Identifier>
      </small>
    </span>
  );
}

/** Whose money it is, fund by fund. */
function Draws({ draws }: Pick<Disbursement, 'draws'>) {
  const term = useTerms();
  return draws.map(({ fundId, commitmentId, source, amount }) => (
    <span key={`${fundId} ${commitmentId}`} className={styles['nowrap']}>
      <Link to={`/funds/${encodeURIComponent(fundId)}`}>{fundId}</Link>{' '}
      <small className={styles['second']}>
        {term('source', source)} {draws.length > 1 && <Amount yuan={amount} />}
      </small>
    </span>
  ));
}

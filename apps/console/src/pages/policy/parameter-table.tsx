import { Amount } from '../../parts/amount.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import { parameterRows } from './parameter-rows.ts';
import type { ParameterRow } from './parameter-rows.ts';
import type { Parameter } from './policy-answer.ts';
import styles from './policy.module.css';
import { Said } from './said.tsx';

/** Parameters with every value they have had: from when to when, and what sets it. */
export function ParameterTable({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const t = useWords('policy');
  const columns: readonly TableColumn<ParameterRow>[] = [
    {
      key: 'parameter',
      title: t('parameter'),
      isRowHead: true,
      cell: (row) => <Named row={row} />,
    },
    { key: 'value', title: t('value'), cell: (row) => <Value row={row} /> },
    { key: 'from', title: t('from'), kind: 'day', cell: ({ value }) => value.from },
    {
      key: 'to',
      title: t('to'),
      cell: ({ value }) =>
        value.to === null ? (
          <span className={styles['open']}>{t('open')}</span>
        ) : (
          <Day date={value.to} />
        ),
    },
    { key: 'basis', title: t('basis'), cell: (row) => <SetBy row={row} /> },
    {
      key: 'standing',
      title: t('standing'),
      cell: ({ value }) => <StatusTag of="valueStanding" status={value.standing} />,
    },
  ];
  return (
    <DataTable
      caption={t('parametersCaption')}
      columns={columns}
      rows={parameterRows(parameters)}
      rowKey={({ key }) => key}
    />
  );
}

interface OfRow {
  readonly row: ParameterRow;
}

function Named({ row: { parameter, value } }: OfRow) {
  const t = useWords('policy');
  if (value.superior !== null) return <span className={styles['below']}>{t('superior')}</span>;
  return (
    <span className={styles['parameter']}>
      <Said of={parameter.label} />
    </span>
  );
}

function Value({ row: { parameter, value } }: OfRow) {
  if (parameter.unit === 'yuan' && typeof value.value === 'string') {
    return <Amount yuan={value.value} unit="auto" named />;
  }
  return (
    <span className={styles['value']}>
      <Said of={value.told} />
    </span>
  );
}

/** The clause of the text, or the superior document with who took it in and why it was taken back. */
function SetBy({ row: { parameter, value } }: OfRow) {
  const t = useWords('policy');
  const { superior } = value;
  if (superior === null) {
    return (
      <span className={styles['setBy']}>
        <ClauseLink id={parameter.clause} /> <small lang="zh-CN">{parameter.article}</small>
      </span>
    );
  }
  const { documentNumber, article, approver, withdrawnReason, withdrawnDocumentNumber } = superior;
  return (
    <span className={styles['setBy']}>
      <Identifier>{documentNumber}</Identifier> <span lang="zh-CN">{article}</span>
      <small>{t('approvedBy', { name: approver })}</small>
      {withdrawnReason !== null && (
        <small>
          {t('withdrawnBecause', { reason: withdrawnReason, document: withdrawnDocumentNumber })}
        </small>
      )}
    </span>
  );
}

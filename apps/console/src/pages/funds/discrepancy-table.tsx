import { Link } from 'react-router';
import { useMoment } from '../../parts/as-of-control.tsx';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { Discrepancy } from './funds-answer.ts';
import styles from './funds.module.css';
import { awardPath } from './posting-cells.tsx';

type Term = ReturnType<typeof useTerms>;
type Column = TableColumn<Discrepancy>;

/** Discrepancies, the last found first: what differs, what is blocked by it, and what to do. */
export function DiscrepancyTable({ rows }: { readonly rows: readonly Discrepancy[] }) {
  const t = useWords('funds');
  const term = useTerms();
  const moment = useMoment();
  return (
    <DataTable
      caption={t('treasury.discrepanciesCaption')}
      columns={[...whatColumns(t, term), ...aboutColumns(t, moment)]}
      rows={rows}
      rowKey={({ discrepancyId }) => discrepancyId}
    />
  );
}

function whatColumns(t: Words, term: Term): readonly Column[] {
  return [
    {
      key: 'kind',
      title: t('treasury.kind'),
      isRowHead: true,
      kind: 'node',
      cell: ({ kind, standing }) => (
        <span className={styles['reasoned']}>
          {term('discrepancy', kind)}
          {standing === 'open' && (
            <small className={styles['second']}>
              {t('treasury.toDo')}：{t(`toDo.${kind}`)}
            </small>
          )}
        </span>
      ),
    },
    {
      key: 'severity',
      title: t('treasury.severity'),
      kind: 'node',
      cell: ({ blocking, standing }) => <Severity blocking={blocking} standing={standing} />,
    },
    {
      key: 'standing',
      title: t('treasury.standing'),
      kind: 'node',
      cell: (discrepancy) => <Standing discrepancy={discrepancy} />,
    },
  ];
}

/** Red only while somebody has to act. */
function Severity({ blocking, standing }: Pick<Discrepancy, 'blocking' | 'standing'>) {
  const term = useTerms();
  const word = blocking ? 'blocking' : 'warning';
  if (standing !== 'open')
    return <span className={styles['nowrap']}>{term('severity', word)}</span>;
  return <StatusTag of="severity" status={word} />;
}

function Standing({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const term = useTerms();
  const { standing, closedOn, closedBy, waiverReason, resolutionCause } = discrepancy;
  return (
    <span className={styles['reasoned']}>
      <StatusTag of="discrepancyStanding" status={standing} />
      <small className={styles['second']}>
        {waiverReason ?? term('resolutionCause', resolutionCause)}
      </small>
      {closedOn !== null && (
        <small className={styles['second']}>
          {closedOn} <Identifier>{closedBy}</Identifier>
        </small>
      )}
    </span>
  );
}

function aboutColumns(t: Words, moment: AskedMoment): readonly Column[] {
  return [
    {
      key: 'about',
      title: t('treasury.about'),
      kind: 'node',
      cell: (discrepancy) => <About discrepancy={discrepancy} moment={moment} />,
    },
    { key: 'amount', title: t('amount'), kind: 'amount', cell: ({ amount }) => amount },
    {
      key: 'facts',
      title: t('treasury.figures'),
      kind: 'node',
      cell: ({ facts }) => <FactList facts={facts} />,
    },
    {
      key: 'opened',
      title: t('treasury.opened'),
      kind: 'node',
      cell: ({ openedOn, batchId, line }) => (
        <span className={styles['nowrap']}>
          {openedOn}
          <small className={styles['second']}>
            <Link to={pathAt('/funds/treasury', { batchId }, moment)}>{batchId}</Link>{' '}
            {line !== null && t('treasury.line', { line })}
          </small>
        </span>
      ),
    },
  ];
}

interface AboutProps {
  readonly discrepancy: Discrepancy;
  readonly moment: AskedMoment;
}

function About({ discrepancy, moment }: AboutProps) {
  const { projectId, centreId, disbursementId, fundId, voucher } = discrepancy;
  const awardId = projectId ?? centreId;
  const kind = centreId === null ? 'project' : 'centre';
  return (
    <span className={`${styles['nowrap']} ${styles['links']}`}>
      {awardId !== null && <Link to={awardPath(kind, awardId)}>{awardId}</Link>}{' '}
      {fundId !== null && (
        <Link to={pathAt(`/funds/${encodeURIComponent(fundId)}`, moment)}>{fundId}</Link>
      )}
      <small className={styles['second']}>
        {awardId === null || disbursementId === null ? (
          <Identifier>{voucher}</Identifier>
        ) : (
          <Link to={pathAt('/funds/disbursements', slipOf(awardId, disbursementId), moment)}>
            <Identifier>{disbursementId}</Identifier>
          </Link>
        )}
      </small>
    </span>
  );
}

const slipOf = (projectId: string, disbursementId: string) => ({
  projectId,
  open: `${projectId}/${disbursementId}`,
});

/** The figures of both sides, by name. */
function FactList({ facts }: Pick<Discrepancy, 'facts'>) {
  const t = useWords('funds');
  const term = useTerms();
  const text = (name: string, value: unknown) =>
    name === 'status' ? term('disbursement', shown(value)) : shown(value);
  return (
    <dl className={styles['pairs']}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>{t(`fact.${name}`)}</dt>
          <dd>
            <Identifier>{text(name, value)}</Identifier>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.map(shown).join('、') : textOf(value);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

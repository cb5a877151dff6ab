import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { subjectPath } from '../subjects/subjects.ts';
import styles from './duplicates.module.css';
import { MarkedText } from './marked-text.tsx';

type Pair = components['schemas']['ComparedPairView'];
type Support = components['schemas']['ComparedSupportView'];
type Field = components['schemas']['ComparedFieldView'];

/** What a person looks at first comes first. */
const ORDER: readonly Field['field'][] = [
  'title',
  'leader',
  'unit',
  'credit-code',
  'team',
  'period',
  'amount',
  'award-number',
  'ip-number',
  'abstract',
];

export interface SideBySideProps {
  readonly pair: Pick<Pair, 'ours' | 'other' | 'fields'>;
  /** What else is to be known of the two, e.g. of which day they are. */
  readonly note?: string;
}

/** Two supports field by field; below each other, field by field, on a narrow screen. */
export function SideBySide({ pair, note }: SideBySideProps) {
  const t = useWords('duplicates');
  const { ours, other, fields } = pair;
  const ordered = ORDER.flatMap((name) => fields.find(({ field }) => field === name) ?? []);
  const neither = ordered.filter(({ difference }) => difference === 'neither');
  return (
    <Panel title={t('sideBySide')}>
      <p className={styles['hint']}>{t('sideBySideHint')}</p>
      {note !== undefined && <p className={styles['hint']}>{note}</p>}
      <table className={styles['sides']} role="table">
        <caption className="unseen">{t('sideBySide')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('field')}
            </th>
            <th scope="col" role="columnheader">
              {t('ours')}
            </th>
            <th scope="col" role="columnheader">
              {t('other')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Row
            name={t('fields.id')}
            ours={<Named support={ours} />}
            other={<Named support={other} />}
          />
          <Row
            name={t('fields.source')}
            ours={<Source of={ours} />}
            other={<Source of={other} />}
          />
          {ordered
            .filter(({ difference }) => difference !== 'neither')
            .map((field) => (
              <FieldRow key={field.field} field={field} pair={pair} />
            ))}
        </tbody>
      </table>
      {neither.length > 0 && (
        <p className={styles['hint']}>
          {t('neither', { fields: neither.map(({ field }) => t(`fields.${field}`)).join('、') })}
        </p>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly name: string;
  readonly difference?: Field['difference'];
  readonly ours: ReactNode;
  readonly other: ReactNode;
}

function Row({ name, difference, ours, other }: RowProps) {
  const t = useWords('duplicates');
  return (
    <tr role="row" data-difference={difference}>
      <th scope="row" role="rowheader">
        {name}
        {difference !== undefined && (
          <small className={styles['difference']}>{t(`difference.${difference}`)}</small>
        )}
      </th>
      <td role="cell" data-side={t('ours')}>
        {ours}
      </td>
      <td role="cell" data-side={t('other')}>
        {other}
      </td>
    </tr>
  );
}

function FieldRow({
  field,
  pair,
}: {
  readonly field: Field;
  readonly pair: Pick<Pair, 'ours' | 'other'>;
}) {
  const t = useWords('duplicates');
  const sideOf = (side: 'ours' | 'other') =>
    field[side].length === 0 ? (
      <span className={styles['nothing']}>{t('nothing')}</span>
    ) : (
      <Value field={field} parts={field[side]} amount={pair[side].amount} />
    );
  return (
    <Row
      name={t(`fields.${field.field}`)}
      difference={field.difference}
      ours={sideOf('ours')}
      other={sideOf('other')}
    />
  );
}

interface ValueProps {
  readonly field: Field;
  readonly parts: Field['ours'];
  readonly amount: string | null;
}

function Value({ field, parts, amount }: ValueProps) {
  if (field.difference === 'one-sided' && field.field !== 'amount') {
    return parts.map(({ text }) => text).join('');
  }
  if (field.field !== 'amount') return <MarkedText parts={parts} />;
  return (
    <span className={field.difference === 'different' ? styles['only'] : undefined}>
      <Amount yuan={amount} />
    </span>
  );
}

/** Its id, with the way to its page. */
function Named({ support }: { readonly support: Support }) {
  const t = useWords('duplicates');
  const term = useTerms();
  const { kind, id, projectId, status } = support;
  return (
    <span className={styles['named']}>
      <Link to={subjectPath(kind, id)}>
        {term('subject', kind)} <code>{id}</code>
      </Link>
      {projectId !== null && (
        <Link to={`/projects/${encodeURIComponent(projectId)}`}>
          {t('project')} <code>{projectId}</code>
        </Link>
      )}
      <small>{term('supportStatus', status)}</small>
    </span>
  );
}

/** A programme of ours in words; the list of another funder by the code it was imported under. */
function Source({ of }: { readonly of: Support }) {
  const term = useTerms();
  const programme = term('programme', of.source);
  return (
    <span className={styles['named']}>
      {programme === of.source ? <code>{programme}</code> : <span>{programme}</span>}
      {of.level !== null && <small>{term('awardLevel', of.level)}</small>}
    </span>
  );
}

import { DataTable } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Succession, Violation } from './credit-answer.ts';
import styles from './credit.module.css';
import { UnitName } from './unit-name.tsx';

/** The violations that count, with the decision on each. */
export function ViolationsTable({ violations }: { readonly violations: readonly Violation[] }) {
  const t = useWords('credit');
  const term = useTerms();
  return (
    <DataTable
      caption={t('violationsCaption')}
      columns={[
        { key: 'on', title: t('occurredOn'), kind: 'day', cell: ({ occurredOn }) => occurredOn },
        {
          key: 'kind',
          title: t('violationKind'),
          isRowHead: true,
          cell: ({ kind }) => term('violation', kind),
        },
        { key: 'note', title: t('note'), cell: ({ note }) => <span lang="zh-CN">{note}</span> },
        { key: 'decided', title: t('decidedOn'), kind: 'day', cell: ({ decidedOn }) => decidedOn },
        {
          key: 'document',
          title: t('document'),
          cell: ({ documentNumber }) => <Identifier>{documentNumber}</Identifier>,
        },
      ]}
      rows={violations}
      rowKey={({ violationId }) => violationId}
    />
  );
}

/** The links to other units, whichever of the two stands for the other. */
export function SuccessionsTable({ successions }: { readonly successions: readonly Succession[] }) {
  const t = useWords('credit');
  return (
    <DataTable
      caption={t('successionsCaption')}
      columns={[
        {
          key: 'on',
          title: t('effectiveOn'),
          kind: 'day',
          cell: ({ effectiveOn }) => effectiveOn,
        },
        { key: 'kind', title: t('link'), isRowHead: true, cell: (link) => <Kind link={link} /> },
        {
          key: 'from',
          title: t('from'),
          cell: ({ fromCreditCode, fromName }) => (
            <UnitName creditCode={fromCreditCode} name={fromName} />
          ),
        },
        {
          key: 'to',
          title: t('to'),
          cell: ({ toCreditCode, toName }) => <UnitName creditCode={toCreditCode} name={toName} />,
        },
        {
          key: 'document',
          title: t('document'),
          cell: ({ documentNumber }) => <Identifier>{documentNumber}</Identifier>,
        },
      ]}
      rows={successions}
      rowKey={({ fromCreditCode, linkId }) => `${fromCreditCode} ${linkId}`}
    />
  );
}

function Kind({ link: { kind } }: { readonly link: Succession }) {
  const term = useTerms();
  return <span className={styles['short']}>{term('link', kind)}</span>;
}

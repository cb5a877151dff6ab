import { DataTable } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Succession, Violation } from './credit-answer.ts';
import styles from './credit.module.css';
import { OneLine } from './one-line.tsx';
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
          cell: ({ kind }) => <OneLine>{term('violation', kind)}</OneLine>,
        },
        { key: 'note', title: t('note'), cell: ({ note }) => <Note text={note} /> },
        { key: 'decided', title: t('decidedOn'), kind: 'day', cell: ({ decidedOn }) => decidedOn },
        {
          key: 'document',
          title: t('document'),
          cell: ({ documentNumber }) => <DocumentNumber number={documentNumber} />,
        },
      ]}
      rows={violations}
      rowKey={({ violationId }) => violationId}
    />
  );
}

/** What was found, in the words of the office; in lines wide enough to be read. */
function Note({ text }: { readonly text: string }) {
  return (
    <span className={styles['title']} lang="zh-CN">
      {text}
    </span>
  );
}

/** A document by its number, in no more than two lines. */
export function DocumentNumber({ number }: { readonly number: string }) {
  return (
    <span className={styles['setBy']}>
      <Identifier>{number}</Identifier>
    </span>
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
          cell: ({ documentNumber }) => <DocumentNumber number={documentNumber} />,
        },
      ]}
      rows={successions}
      rowKey={({ fromCreditCode, linkId }) => `${fromCreditCode} ${linkId}`}
    />
  );
}

function Kind({ link: { kind } }: { readonly link: Succession }) {
  const term = useTerms();
  return <OneLine>{term('link', kind)}</OneLine>;
}

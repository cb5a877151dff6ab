import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { BanHold } from './credit-answer.ts';
import styles from './credit.module.css';
import { OneLine } from './one-line.tsx';

/** Where the story of each kind of thing is. */
const STORIES: Readonly<Record<BanHold['heldKind'], string>> = {
  application: '/applications',
  project: '/projects',
  centre: '/centres',
  recognition: '/recognitions',
};

/** What bans stop, each with the way to the story at the event that stopped it. */
export function HoldsTable({ holds }: { readonly holds: readonly BanHold[] }) {
  const t = useWords('credit');
  const columns = useColumns();
  return (
    <DataTable
      caption={t('holdsCaption')}
      columns={columns}
      rows={holds}
      rowKey={({ heldKind, heldId, holdId }) => `${heldKind} ${heldId} ${holdId}`}
      rowTo={({ heldKind, heldId, heldPosition }) =>
        `${STORIES[heldKind]}/${encodeURIComponent(heldId)}/replay?at=${heldPosition}`
      }
    />
  );
}

function useColumns(): readonly TableColumn<BanHold>[] {
  const t = useWords('credit');
  return [
    { key: 'state', title: t('status'), cell: (hold) => <State hold={hold} /> },
    {
      key: 'thing',
      title: t('heldThing'),
      isRowHead: true,
      cell: ({ title }) => <span className={styles['title']}>{title}</span>,
    },
    { key: 'kind', title: '', cell: (hold) => <Kind hold={hold} /> },
    {
      key: 'ban',
      title: t('ban'),
      cell: ({ banId }) => (
        <OneLine>
          <Identifier>{banId}</Identifier>
        </OneLine>
      ),
    },
    {
      key: 'clause',
      title: t('clause'),
      cell: ({ clause }) => (
        <OneLine>
          <ClauseLink id={clause} />
        </OneLine>
      ),
    },
    { key: 'heldOn', title: t('heldOn'), kind: 'day', cell: ({ heldOn }) => heldOn },
    {
      key: 'releasedOn',
      title: t('releasedOn'),
      kind: 'day',
      cell: ({ releasedOn }) => releasedOn,
    },
    {
      key: 'reason',
      title: t('releaseReason'),
      cell: ({ releaseReason }) => <span className={styles['title']}>{releaseReason}</span>,
    },
  ];
}

/** What kind of thing it is, and its number. */
function Kind({ hold: { heldKind, heldId } }: { readonly hold: BanHold }) {
  const term = useTerms();
  return (
    <OneLine>
      {term('subject', heldKind)}
      <small>
        <Identifier>{heldId}</Identifier>
      </small>
    </OneLine>
  );
}

function State({ hold: { holds, releasedOn } }: { readonly hold: BanHold }) {
  const t = useWords('credit');
  if (holds) return <span className={styles['stopped']}>{t('held')}</span>;
  return (
    <span className={styles['released']}>
      {t(releasedOn === null ? 'overOrFuture' : 'released')}
    </span>
  );
}

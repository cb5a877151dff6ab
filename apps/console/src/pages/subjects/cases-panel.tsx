import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { Day } from '../../parts/day.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Case = components['schemas']['DuplicateCaseView'];

/** What is one side of the cases: an application of ours, or an award of another funder. */
export type CaseSide = { readonly applicationId: string } | { readonly awardId: string };

/** Cases of suspected second support with this on one side. */
export function CasesPanel({ side }: { readonly side: CaseSide }) {
  const t = useWords('subjects');
  const id = 'awardId' in side ? side.awardId : side.applicationId;
  const query = api.useQuery('get', '/api/v1/duplicate-cases', { params: { query: side } });
  return (
    <Panel title={t('cases.title')}>
      <Answered
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={styles['none']}>{t('cases.none')}</p>}
      >
        {({ items }) => (
          <ul className={styles['cases']}>
            {items.map((one) => (
              <CaseLine key={one.caseId} one={one} here={id} />
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}

function CaseLine({ one, here }: { readonly one: Case; readonly here: string }) {
  const t = useWords('subjects');
  const term = useTerms();
  const other = one.ours.id === here ? one.other : one.ours;
  return (
    <li>
      <StatusTag of="caseStatus" status={one.status} />
      <Link to={`/duplicates/${encodeURIComponent(one.caseId)}`}>{other.title}</Link>
      <span>{term('subject', other.kind)}</span>
      <span>
        {t('cases.opened')} <Day date={one.openedOn} />
      </span>
    </li>
  );
}

import { Button } from 'antd';
import type { Asked } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';

const STATUSES = ['open', 'followed-up', 'confirmed', 'dismissed', 'overturned'] as const;

type AskedCounts = NonNullable<Asked<'/api/v1/duplicates/case-counts'>['query']>;

/** How many cases stand where, each the way to them; what needs a person comes first. */
export function CaseCounts({ asked }: { readonly asked: AskedCounts }) {
  const t = useWords('duplicates');
  const term = useTerms();
  const [{ status }, change] = useUrlState();
  const { data } = api.useQuery(
    'get',
    '/api/v1/duplicates/case-counts',
    { params: { query: asked } },
    { keepShowing: true },
  );
  const countOf = (word: string) => data?.find((each) => each.status === word)?.count ?? 0;
  const all = data?.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={`${styles['counts']} unprinted`} role="group" aria-label={t('counts')}>
      <Count
        label={t('all')}
        count={all}
        isChosen={status === undefined}
        onChoose={() => change({ status: undefined })}
      />
      {STATUSES.map((word) => (
        <Count
          key={word}
          label={term('caseStatus', word)}
          count={data && countOf(word)}
          isAlarm={word === 'open' && countOf(word) > 0}
          isChosen={status === word}
          onChoose={() => change({ status: word })}
        />
      ))}
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly count: number | undefined;
  readonly isAlarm?: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Count({ label, count, isAlarm = false, isChosen, onChoose }: CountProps) {
  return (
    <Button
      size="small"
      type={isChosen ? 'primary' : 'default'}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {label} <b className={isAlarm && !isChosen ? styles['alarm'] : undefined}>{count ?? '…'}</b>
    </Button>
  );
}

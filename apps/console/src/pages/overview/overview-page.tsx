import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { languageNow, useWords } from '../../words/words.ts';
import { AgeingPanel } from './ageing-panel.tsx';
import { AttentionPanel } from './attention-panel.tsx';
import { ExecutionTable } from './execution-table.tsx';
import { FlowPanel } from './flow-panel.tsx';
import { BeforeBooks, StillToCome } from './outside-books.tsx';
import type { Overview } from './overview-answer.ts';
import styles from './overview.module.css';
import { Totals } from './totals.tsx';

/** All the money of the district on a day: where it came from, where it is, and what waits. */
export function OverviewPage() {
  const t = useWords('overview');
  const moment = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/overview',
    { params: { query: moment } },
    { keepShowing: true },
  );
  const day = query.data && dayInWords(query.data.asOf, languageNow());
  return (
    <>
      <PageHead title={t('title')} subtitle={day && t('asOf', { day })} actions={<AsOfControl />} />
      <Answered query={query}>
        {(overview) =>
          overview.place === 'before-books' ? (
            <BeforeBooks overview={overview} />
          ) : (
            <Money overview={overview} moment={moment} />
          )
        }
      </Answered>
    </>
  );
}

function Money({
  overview,
  moment,
}: {
  readonly overview: Overview;
  readonly moment: AskedMoment;
}) {
  const t = useWords('overview');
  const { place, total, years, ageing, attention, flow } = overview;
  return (
    <>
      {place === 'to-come' && <StillToCome overview={overview} />}
      {moment.asKnownAt !== undefined && <p className={styles['hint']}>{t('asKnown')}</p>}
      <Totals total={total} moment={moment} />
      <div className={styles['beside']}>
        <AttentionPanel attention={attention} moment={moment} />
        <AgeingPanel ageing={ageing} moment={moment} />
      </div>
      <FlowPanel flow={flow} total={total.budget} moment={moment} />
      <ExecutionTable years={years} moment={moment} />
    </>
  );
}

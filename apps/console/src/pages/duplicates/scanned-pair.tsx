import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Asked, components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';
import { CaseLink } from './scan-columns.tsx';
import { SideBySide } from './side-by-side.tsx';
import { WaterfallPanel } from './waterfall-panel.tsx';

type Pair = components['schemas']['ScannedPairView'];
type AskedScan = NonNullable<Asked<'/api/v1/duplicates/scan'>['query']>;

/** One pair of the scan, looked at as a case is. */
export function ScannedPair({ asked }: { readonly asked: AskedScan }) {
  const t = useWords('duplicates');
  const query = api.useQuery('get', '/api/v1/duplicates/scan', { params: { query: asked } });
  const back = <Link to="/duplicates/scan">{t('backToScan')}</Link>;
  return (
    <Answered
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <>
          <PageHead title={t('scan')} subtitle={back} />
          <p className={styles['empty']}>{t('pairGone')}</p>
        </>
      }
    >
      {({ items, knownAt }) =>
        items.map((pair) => (
          <Fragment key={pair.other.id}>
            <PageHead title={t('pairTitle', { title: pair.ours.title })} subtitle={back} />
            <Standing pair={pair} knownAt={knownAt} />
            <SideBySide pair={pair} />
            <WaterfallPanel waterfall={pair.waterfall} />
          </Fragment>
        ))
      }
    </Answered>
  );
}

interface StandingProps {
  readonly pair: Pair;
  readonly knownAt: string;
}

function Standing({ pair, knownAt }: StandingProps) {
  const t = useWords('duplicates');
  const term = useTerms();
  return (
    <Panel title={t('verdict')}>
      <Facts
        items={[
          { label: t('verdict'), value: term('linkVerdict', pair.verdict) },
          { label: t('standing'), value: term('supportStanding', pair.standing) },
          { label: t('case'), value: <CaseLink pair={pair} /> },
          { label: t('matcher'), value: <code>{pair.waterfall.matcherVersion}</code> },
          { label: t('knownAt'), value: Number(knownAt) },
        ]}
      />
    </Panel>
  );
}

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
  const { applicationId = '', supportId = '' } = asked;
  return (
    <>
      <PageHead
        title={t('pairTitle', { ours: applicationId, other: supportId })}
        subtitle={<Link to="/duplicates/scan">{t('backToScan')}</Link>}
      />
      <Answered query={query}>
        {({ items: [pair], knownAt, matcherVersion }) =>
          pair === undefined ? (
            <p className={styles['empty']}>{t('scanEmpty')}</p>
          ) : (
            <>
              <Standing pair={pair} knownAt={knownAt} matcherVersion={matcherVersion} />
              <SideBySide pair={pair} />
              <WaterfallPanel waterfall={pair.waterfall} />
            </>
          )
        }
      </Answered>
    </>
  );
}

interface StandingProps {
  readonly pair: Pair;
  readonly knownAt: string;
  readonly matcherVersion: string;
}

function Standing({ pair, knownAt, matcherVersion }: StandingProps) {
  const t = useWords('duplicates');
  const term = useTerms();
  return (
    <Panel title={t('verdict')}>
      <Facts
        items={[
          { label: t('verdict'), value: term('linkVerdict', pair.verdict) },
          { label: t('standing'), value: term('supportStanding', pair.standing) },
          { label: t('case'), value: <CaseLink pair={pair} /> },
          { label: t('matcher'), value: matcherVersion },
          { label: t('knownAt'), value: Number(knownAt) },
        ]}
      />
    </Panel>
  );
}

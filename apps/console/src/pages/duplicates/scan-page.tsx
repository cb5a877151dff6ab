import { useEffect } from 'react';
import type { Asked, components } from '@grants/api-client';
import type { UrlState } from '../../app/use-url-state.ts';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../words/words.ts';
import { Choice, Filters, ScoreFilter, TextFilter } from './case-filters.tsx';
import { DuplicatesHead } from './duplicates-head.tsx';
import styles from './duplicates.module.css';
import { inAddress } from './in-address.ts';
import { useScanColumns } from './scan-columns.tsx';
import { ScannedPair } from './scanned-pair.tsx';

type Scan = components['schemas']['DuplicateScanView'];
type AskedScan = NonNullable<Asked<'/api/v1/duplicates/scan'>['query']>;

const FILTERS = ['isCase', 'source', 'unit', 'scoreFrom'] as const;
const SIDES = ['applicationId', 'supportId'] as const;
/** How soon to ask again while a scan is under way. */
const AGAIN_MS = 400;

/** Everything that is alike, case or not; with two sides in the address, the one pair. */
export function ScanPage() {
  const [state] = useUrlState();
  const isPair = SIDES.every((side) => state[side] !== undefined);
  return isPair ? <ScannedPair asked={askedOf(state, SIDES)} /> : <PairList state={state} />;
}

function PairList({ state }: { readonly state: UrlState }) {
  const t = useWords('duplicates');
  const columns = useScanColumns();
  const query = api.useQuery(
    'get',
    '/api/v1/duplicates/scan',
    { params: { query: askedOf(state, [...FILTERS, ...SIDES, 'cursor']) } },
    { keepShowing: true },
  );
  const { data, refetch } = query;
  const isUnderWay = data !== undefined && (data.scanned < data.applications || !data.isCurrent);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => void refetch(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isUnderWay, data, refetch]);
  return (
    <>
      <DuplicatesHead view="scan" />
      <ScanFilters />
      <Answered query={query}>
        {(scan) => (
          <section className={styles['list']}>
            <Progress scan={scan} />
            {scan.items.length === 0 ? (
              <p className={styles['empty']}>{t('scanEmpty')}</p>
            ) : (
              <DataTable
                caption={t('scanCaption')}
                columns={columns}
                rows={scan.items}
                rowKey={({ ours, other }) => `${ours.id} ${other.id}`}
                rowTo={({ ours, other }) =>
                  `/duplicates/scan?${new URLSearchParams({ applicationId: ours.id, supportId: other.id })}`
                }
              />
            )}
            <CursorPager nextCursor={scan.nextCursor} />
          </section>
        )}
      </Answered>
    </>
  );
}

function ScanFilters() {
  const t = useWords('duplicates');
  return (
    <Filters names={[...FILTERS, ...SIDES]}>
      <Choice
        name="isCase"
        label={t('withCase')}
        options={[
          { value: 'false', label: t('notCases') },
          { value: 'true', label: t('onlyCases') },
        ]}
      />
      <TextFilter name="source" label={t('anySource')} hint={t('sourceHint')} />
      <TextFilter name="unit" label={t('unit')} hint={t('unitHint')} />
      <ScoreFilter />
    </Filters>
  );
}

/** How far the scan has come, and what it knew. */
function Progress({ scan }: { readonly scan: Scan }) {
  const t = useWords('duplicates');
  const { applications, scanned, awards, isCurrent, knownAt } = scan;
  const position = Number(knownAt);
  return (
    <p className={styles['hint']} role="status">
      {scanned < applications
        ? t('scanProgress', { scanned, applications })
        : t('scanKnown', { applications, awards, position })}
      {isCurrent ? '' : ` ${t('scanStale')}`}
    </p>
  );
}

/** What the address asks for; what it may not ask for the API refuses and says why. */
const askedOf = (state: UrlState, names: readonly string[]) => inAddress(state, names) as AskedScan;

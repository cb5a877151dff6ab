import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { DiscrepancyTable } from './discrepancy-table.tsx';
import { FundFilter } from './fund-filters.tsx';
import { chosen, DISCREPANCY_KINDS } from './funds-answer.ts';

const STANDINGS = ['open', 'waived', 'resolved'] as const;
/** One page where the lists of payments are paged above. */
const SHOWN_MAX = 100;

export interface DiscrepancyListProps {
  readonly batchId: string | undefined;
  readonly isPaged: boolean;
}

/** Where lists and ledger disagree: of one list, or of all. */
export function DiscrepancyList({ batchId, isPaged }: DiscrepancyListProps) {
  const t = useWords('funds');
  const [{ kind, blocking, standing, fundId, projectId, cursor }] = useUrlState();
  const query = {
    batchId,
    kind: chosen(DISCREPANCY_KINDS, kind),
    blocking: blocking === undefined ? undefined : blocking === 'true',
    standing: chosen(STANDINGS, standing),
    fundId,
    projectId,
    ...useMoment(),
    ...(isPaged ? { cursor } : { limit: SHOWN_MAX }),
  };
  const found = api.useQuery(
    'get',
    '/api/v1/treasury/discrepancies',
    { params: { query } },
    { keepShowing: true },
  );
  return (
    <Panel
      title={
        batchId === undefined
          ? t('treasury.discrepancies')
          : t('treasury.discrepanciesOf', { batch: batchId })
      }
      extra={t('unitYuan')}
    >
      <DiscrepancyFilters />
      <Answered
        query={found}
        isEmpty={({ items }) => items.length === 0}
        empty={<p role="status">{t('treasury.noDiscrepancies')}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <DiscrepancyTable rows={items} />
            {isPaged && <CursorPager nextCursor={nextCursor} />}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function DiscrepancyFilters() {
  const t = useWords('funds');
  const term = useTerms();
  const [{ blocking }, change] = useUrlState();
  return (
    <FilterRow of={['standing', 'blocking', 'kind', 'fundId']}>
      <TermFilter
        name="standing"
        label={t('treasury.standing')}
        set="discrepancyStanding"
        words={STANDINGS}
      />
      <SelectField
        label={t('treasury.severity')}
        value={blocking}
        options={[
          { value: 'true', label: term('severity', 'blocking') },
          { value: 'false', label: term('severity', 'warning') },
        ]}
        onChoose={(chosenOne) => change({ blocking: chosenOne })}
        width={110}
      />
      <TermFilter
        name="kind"
        label={t('treasury.kind')}
        set="discrepancy"
        words={DISCREPANCY_KINDS}
        width={190}
      />
      <FundFilter />
    </FilterRow>
  );
}

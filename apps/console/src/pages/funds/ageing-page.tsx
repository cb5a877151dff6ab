import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { FilterRow } from '../../parts/filter-row.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { languageNow, useWords } from '../../words/words.ts';
import { AgeBuckets } from './age-buckets.tsx';
import { FundFilter } from './fund-filters.tsx';
import { FundsFrame } from './funds-frame.tsx';
import { OpenPromises } from './open-promises.tsx';

/** What is promised and not paid, by age, and what each age is made of. */
export function AgeingPage() {
  const t = useWords('funds');
  const [{ fundId, fromDays, toDays, cursor }] = useUrlState();
  const query = {
    fundId,
    fromDays: fromDays === undefined ? undefined : Number(fromDays),
    toDays: toDays === undefined ? undefined : Number(toDays),
    ...useMoment(),
  };
  const ageing = api.useQuery(
    'get',
    '/api/v1/reports/commitment-ageing',
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const day = ageing.data && dayInWords(ageing.data.asOf, languageNow());
  return (
    <FundsFrame
      title={t('section.ageing')}
      subtitle={day && t('ageing.subtitle', { day })}
      actions={<AsOfControl />}
    >
      <FilterRow of={['fundId', 'fromDays', 'toDays']}>
        <FundFilter />
        <ExportMenu
          path="/api/v1/reports/commitment-ageing"
          query={query}
          formats={['csv', 'xlsx']}
        />
      </FilterRow>
      <Answered query={ageing}>
        {(told) => (
          <>
            <AgeBuckets buckets={told.buckets} total={told.total} />
            <OpenPromises promises={told.promises} />
          </>
        )}
      </Answered>
    </FundsFrame>
  );
}

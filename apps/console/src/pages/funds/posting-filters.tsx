import type { ReactNode } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { DayField } from '../../parts/as-of-control.tsx';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { useWords } from '../../words/words.ts';
import { ProjectFilter } from './fund-filters.tsx';
import { ACCOUNTS, chosen } from './funds-answer.ts';

/** Which postings the address asks for. */
export function usePostingCriteria() {
  const [{ account, projectId, from, to }] = useUrlState();
  return { account: chosen(ACCOUNTS, account), projectId, from, to };
}

export interface PostingFiltersProps {
  /** A filter before these. */
  readonly first?: ReactNode;
  readonly children: ReactNode;
}

/** Filters of postings: account, project and the days they count from. */
export function PostingFilters({ first, children }: PostingFiltersProps) {
  const t = useWords('funds');
  const [{ from, to }, change] = useUrlState();
  return (
    <FilterRow of={['fundId', 'account', 'projectId', 'from', 'to']}>
      {first}
      <TermFilter name="account" label={t('account')} set="account" words={ACCOUNTS} />
      <ProjectFilter />
      <DayField label={t('from')} value={from} onChoose={(day) => change({ from: day })} />
      <DayField label={t('to')} value={to} onChoose={(day) => change({ to: day })} />
      {children}
    </FilterRow>
  );
}

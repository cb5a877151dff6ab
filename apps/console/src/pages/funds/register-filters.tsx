import { useUrlState } from '../../app/use-url-state.ts';
import { useMoment } from '../../parts/as-of-control.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { useWords } from '../../words/words.ts';
import { FundFilter, ProjectFilter } from './fund-filters.tsx';
import { chosen, PROGRAMMES } from './funds-answer.ts';

/** What a register is asked with, as the address has it. */
export function useRegisterQuery<Status extends string>(statuses: readonly Status[]) {
  const [{ fundId, status, projectId, programme }] = useUrlState();
  return {
    fundId,
    projectId,
    status: chosen(statuses, status),
    programme: chosen(PROGRAMMES, programme),
    ...useMoment(),
  };
}

export interface RegisterFiltersProps {
  /** The closed set of `words/terms`, and its words. */
  readonly set: string;
  readonly statuses: readonly string[];
  /** The route that makes the file of it. */
  readonly path: string;
  readonly query: ReturnType<typeof useRegisterQuery>;
}

/** The filters of a register, and the register as a file. */
export function RegisterFilters({ set, statuses, path, query }: RegisterFiltersProps) {
  const t = useWords('funds');
  return (
    <FilterRow of={['fundId', 'status', 'programme', 'projectId']}>
      <FundFilter />
      <TermFilter name="status" label={t('status')} set={set} words={statuses} />
      <TermFilter
        name="programme"
        label={t('programme')}
        set="programme"
        words={PROGRAMMES}
        width={190}
      />
      <ProjectFilter />
      <ExportMenu path={path} query={query} formats={['csv', 'xlsx']} />
    </FilterRow>
  );
}

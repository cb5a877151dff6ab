import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/words.ts';

/** The names of the filters in the address, which are those of the API. */
export const AWARD_FILTERS = ['text', 'unit', 'source', 'level', 'year'] as const;

const LEVELS = ['central', 'municipal', 'district', 'other'];
const TYPED = ['text', 'unit'] as const;

/** Which awards; what is typed is taken when it is whole. */
export function AwardFilters() {
  const t = useWords('awards');
  const [state, change] = useUrlState();
  const typed = (name: string) => (
    <TextField
      key={name}
      label={t(name)}
      value={state[name]}
      placeholder={t(`${name}Hint`)}
      onChoose={(text) => change({ [name]: text })}
    />
  );
  return (
    <FilterRow of={AWARD_FILTERS}>
      {TYPED.map(typed)}
      <SourceFilter />
      <TermFilter name="level" label={t('level')} set="awardLevel" words={LEVELS} />
      {typed('year')}
    </FilterRow>
  );
}

function SourceFilter() {
  const t = useWords('awards');
  const [{ source }, change] = useUrlState();
  const { data = [] } = api.useQuery('get', '/api/v1/external-award-sources');
  return (
    <SelectField
      label={t('source')}
      value={source}
      options={data.map((list) => ({
        value: list.source,
        label: `${list.source} (${list.awards})`,
      }))}
      onChoose={(chosen) => change({ source: chosen })}
      width={200}
    />
  );
}

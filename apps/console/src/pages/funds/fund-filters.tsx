import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/words.ts';

/** All funds by id; what they are called does not depend on a day. */
export function useFundNames(): ReadonlyMap<string, string> {
  const { data = [] } = api.useQuery('get', '/api/v1/funds');
  return new Map(data.map(({ fundId, name }) => [fundId, name]));
}

/** A filter by fund. */
export function FundFilter() {
  const t = useWords('funds');
  const [{ fundId }, change] = useUrlState();
  const names = useFundNames();
  return (
    <SelectField
      label={t('fund')}
      value={fundId}
      options={[...names].map(([value, name]) => ({ value, label: `${value} ${name}` }))}
      onChoose={(chosen) => change({ fundId: chosen })}
      width={150}
    />
  );
}

/** A filter by the fiscal years there are funds of. */
export function YearFilter() {
  const t = useWords('funds');
  const [{ fiscalYear }, change] = useUrlState();
  const { data = [] } = api.useQuery('get', '/api/v1/funds');
  const years = [...new Set(data.map((fund) => String(fund.fiscalYear)))].toSorted();
  return (
    <SelectField
      label={t('fiscalYear')}
      value={fiscalYear}
      options={years.map((year) => ({ value: year, label: year }))}
      onChoose={(year) => change({ fiscalYear: year })}
      width={100}
    />
  );
}

/** A filter by the number of a project or centre. */
export function ProjectFilter() {
  const t = useWords('funds');
  const [{ projectId }, change] = useUrlState();
  return (
    <TextField
      label={t('project')}
      value={projectId}
      placeholder={t('projectHint')}
      onChoose={(typed) => change({ projectId: typed })}
    />
  );
}

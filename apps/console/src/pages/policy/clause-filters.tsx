import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { COVERS } from './policy-answer.ts';
import type { Clause } from './policy-answer.ts';

/** The filters in the address, as the API takes them. */
export const CLAUSE_FILTERS = ['text', 'policyVersion', 'chapter', 'coveredBy'] as const;

/** Which clauses. */
export function ClauseFilters() {
  const t = useWords('policy');
  const [state, change] = useUrlState();
  const { data: all = [] } = api.useQuery('get', '/api/v1/policy/clauses');
  const { policyVersion, chapter, text } = state;
  return (
    <FilterRow of={CLAUSE_FILTERS}>
      <TextField
        label={t('text')}
        value={text}
        placeholder={t('textHint')}
        onChoose={(typed) => change({ text: typed })}
      />
      <SelectField
        label={t('document')}
        value={policyVersion}
        width={220}
        options={documentsOf(all)}
        onChoose={(version) => change({ policyVersion: version, chapter: undefined })}
      />
      <SelectField
        label={t('chapter')}
        value={chapter}
        options={chaptersOf(all, policyVersion)}
        onChoose={(chosen) => change({ chapter: chosen })}
      />
      <TermFilter name="coveredBy" label={t('coveredBy')} set="cover" words={COVERS} />
    </FilterRow>
  );
}

function documentsOf(clauses: readonly Clause[]) {
  const titles = new Map(clauses.map(({ policyVersion, document }) => [policyVersion, document]));
  return [...titles].map(([value, label]) => ({ value, label }));
}

function chaptersOf(clauses: readonly Clause[], policyVersion: string | undefined) {
  const own = clauses.filter(
    (clause) => policyVersion === undefined || clause.policyVersion === policyVersion,
  );
  return [...new Set(own.map(({ chapter }) => chapter))].map((chapter) => ({
    value: chapter,
    label: chapter,
  }));
}

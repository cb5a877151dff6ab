import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { FilterRow } from '../../parts/filter-row.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { languageNow, useWords } from '../../words/words.ts';
import { ParameterTable } from './parameter-table.tsx';
import { POLICY_VERSIONS } from './policy-answer.ts';
import type { Parameter } from './policy-answer.ts';
import { PolicyFrame } from './policy-frame.tsx';
import styles from './policy.module.css';

const FILTERS = ['text', 'policyVersion', 'overridden'] as const;

/** The numbers and words of the texts, and what superior policies say instead. */
export function ParametersPage() {
  const t = useWords('policy');
  const [state] = useUrlState();
  const { asOf } = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/policy/parameters',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  const day = asOf === undefined ? t('today') : dayInWords(asOf, languageNow());
  return (
    <PolicyFrame
      title={t('parametersTitle')}
      subtitle={t('parametersSubtitle', { day })}
      actions={<AsOfControl />}
    >
      <ParameterFilters />
      <Answered
        query={query}
        isEmpty={(parameters) => parameters.length === 0}
        empty={<p className={styles['none']}>{t('parametersEmpty')}</p>}
      >
        {(parameters) => <Texts parameters={parameters} />}
      </Answered>
    </PolicyFrame>
  );
}

function askedOf(state: UrlState): object {
  const names = [...FILTERS, 'asOf', 'asKnownAt'] as const;
  return Object.fromEntries(names.flatMap((name) => (state[name] ? [[name, state[name]]] : [])));
}

/** A table a text, each under its title. */
function Texts({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const titles = useTitles();
  const texts = POLICY_VERSIONS.map((version) => ({
    version,
    own: parameters.filter(({ policyVersion }) => policyVersion === version),
  }));
  return texts
    .filter(({ own }) => own.length > 0)
    .map(({ version, own }) => (
      <section key={version} className={styles['list']}>
        <h2 lang="zh-CN">{titles.get(version) ?? version}</h2>
        <ParameterTable parameters={own} />
      </section>
    ));
}

/** Official titles of the texts, as the register of clauses has them. */
function useTitles(): ReadonlyMap<string, string> {
  const { data = [] } = api.useQuery('get', '/api/v1/policy/clauses');
  return new Map(data.map(({ policyVersion, document }) => [policyVersion, document]));
}

function ParameterFilters() {
  const t = useWords('policy');
  const titles = useTitles();
  const [{ text, policyVersion, overridden }, change] = useUrlState();
  return (
    <FilterRow of={FILTERS}>
      <TextField
        label={t('text')}
        value={text}
        placeholder={t('parameterHint')}
        onChoose={(typed) => change({ text: typed })}
      />
      <SelectField
        label={t('document')}
        value={policyVersion}
        width={220}
        options={[...titles].map(([value, label]) => ({ value, label }))}
        onChoose={(version) => change({ policyVersion: version })}
      />
      <SelectField
        label={t('overridden')}
        value={overridden}
        options={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
        onChoose={(chosen) => change({ overridden: chosen })}
      />
    </FilterRow>
  );
}

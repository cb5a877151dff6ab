import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useTerms, useWords } from '../../words/words.ts';

/** The word by which the address asks for every status. */
const ALL = 'all';
const STATUSES = ['overdue', 'open', 'done'];

/** Filters with a closed set of words: the name in the address, the set of terms, and its words. */
const CHOICES = [
  {
    name: 'kind',
    set: 'duty',
    words: [
      'application-review',
      'centre-review',
      'execution-period',
      'centre-evaluation',
      'implementation-report',
      'recovery',
      'recovery-review',
      'public-notice',
      'recognition-validity',
      'ban',
    ],
  },
  {
    name: 'subjectKind',
    set: 'subject',
    words: ['application', 'project', 'centre', 'recognition', 'unit', 'person'],
  },
  {
    name: 'holder',
    set: 'dutyHolder',
    words: ['science-and-technology-commission', 'unit', 'credit-management'],
  },
] as const;

/** The filters in the address, as the API takes them. */
export const FILTERS = [
  'status',
  ...CHOICES.map(({ name }) => name),
  'clause',
  'subject',
  'creditCode',
] as const;

/**
 * The status a list is of: what the address says; where it names neither a status nor one thing or
 * unit that the duties are about, what is overdue.
 */
export function statusIn({ status, subject, creditCode }: UrlState): string | undefined {
  if (status === ALL) return undefined;
  return status ?? (subject === undefined && creditCode === undefined ? 'overdue' : undefined);
}

/** Which duties: every choice is in the address. */
export function DutyFilters() {
  const t = useWords('duties');
  const [state, change] = useUrlState();
  return (
    <FilterRow of={FILTERS}>
      <StatusFilter />
      {CHOICES.map((choice) => (
        <TermFilter key={choice.name} label={t(choice.name)} {...choice} />
      ))}
      <TextField
        label={t('clause')}
        value={state['clause']}
        placeholder={t('clauseHint')}
        onChoose={(clause) => change({ clause })}
      />
      <About {...state} />
    </FilterRow>
  );
}

/** Every status has a word in the address, since no word means what is overdue. */
function StatusFilter() {
  const t = useWords('duties');
  const term = useTerms();
  const [state, change] = useUrlState();
  return (
    <SelectField
      label={t('status')}
      value={statusIn(state)}
      options={STATUSES.map((word) => ({ value: word, label: term('dutyStatus', word) }))}
      onChoose={(status) => change({ status: status ?? ALL })}
      width={110}
    />
  );
}

/** What a link narrowed the list to: one thing, or one unit. */
function About({ subject, creditCode }: UrlState) {
  const t = useWords('duties');
  const term = useTerms();
  const [kind = '', id] = (subject ?? `unit:${creditCode ?? ''}`).split(':');
  if (!id) return null;
  return (
    <span>
      {t('subject')} <b>{`${term('subject', kind)} ${id}`}</b>
    </span>
  );
}

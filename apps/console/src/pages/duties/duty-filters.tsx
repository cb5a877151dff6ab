import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duties.module.css';

/** Filters with a closed set of words: the name in the address, the set of terms, and its words. */
const CHOICES = [
  { name: 'status', set: 'dutyStatus', words: ['overdue', 'open', 'done'] },
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
export const FILTERS = [...CHOICES.map(({ name }) => name), 'clause'] as const;

/** Which duties: every choice is in the address. */
export function DutyFilters() {
  const t = useWords('duties');
  const [state, change] = useUrlState();
  const none = Object.fromEntries(FILTERS.map((name) => [name, undefined]));
  return (
    <form
      className={`${styles['filters']} unprinted`}
      role="search"
      aria-label={t('title')}
      onSubmit={(event) => event.preventDefault()}
    >
      {CHOICES.map((choice) => (
        <Choice key={choice.name} {...choice} />
      ))}
      <ClauseField key={state['clause'] ?? ''} />
      {FILTERS.some((name) => state[name] !== undefined) && (
        <Button type="text" onClick={() => change(none)}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}

function Choice({ name, set, words }: (typeof CHOICES)[number]) {
  const t = useWords('duties');
  const term = useTerms();
  const id = useId();
  const [state, change] = useUrlState();
  return (
    <span className={styles['filter']}>
      <label htmlFor={id}>{t(name)}</label>
      <Select
        id={id}
        className={styles['choice'] ?? ''}
        value={state[name] ?? ''}
        onChange={(value: string) => change({ [name]: value })}
        options={[
          { value: '', label: t('all') },
          ...words.map((word) => ({ value: word, label: term(set, word) })),
        ]}
      />
    </span>
  );
}

/** Taken when it is whole, on Enter or when left: half a clause is none. */
function ClauseField() {
  const t = useWords('duties');
  const id = useId();
  const [{ clause = '' }, change] = useUrlState();
  const take = (value: string) => value.trim() !== clause && change({ clause: value.trim() });
  return (
    <span className={styles['filter']}>
      <label htmlFor={id}>{t('clause')}</label>
      <Input
        id={id}
        className={styles['clause'] ?? ''}
        defaultValue={clause}
        placeholder={t('clauseHint')}
        onBlur={({ target }) => take(target.value)}
        onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      />
    </span>
  );
}

import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duties.module.css';

/** The word by which the address asks for every status. */
const ALL = 'all';

/**
 * The status a list is of: what the address says; where it names neither a status nor one thing or
 * unit that the duties are about, what is overdue.
 */
export function statusIn({ status, subject, creditCode }: UrlState): string | undefined {
  if (status === ALL) return undefined;
  return status ?? (subject === undefined && creditCode === undefined ? 'overdue' : undefined);
}

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
export const FILTERS = [
  ...CHOICES.map(({ name }) => name),
  'clause',
  'subject',
  'creditCode',
] as const;

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
      <About {...state} />
      {FILTERS.some((name) => state[name] !== undefined) && (
        <Button type="text" onClick={() => change(none)}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}

/** What a link narrowed the list to: one thing, or one unit. */
function About({ subject, creditCode }: UrlState) {
  const t = useWords('duties');
  const term = useTerms();
  const [kind = '', id] = (subject ?? `unit:${creditCode ?? ''}`).split(':');
  if (!id) return null;
  return (
    <span className={styles['filter']}>
      {t('subject')} <b>{`${term('subject', kind)} ${id}`}</b>
    </span>
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
        value={(name === 'status' ? statusIn(state) : state[name]) ?? ALL}
        onChange={(value: string) => change({ [name]: chosen(name, value) })}
        options={[
          { value: ALL, label: t('all') },
          ...words.map((word) => ({ value: word, label: term(set, word) })),
        ]}
      />
    </span>
  );
}

/** "All" needs no place in the address, but for the status, which is overdue when it has none. */
function chosen(name: string, value: string): string | undefined {
  return value === ALL && name !== 'status' ? undefined : value;
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

import { Button, Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';

const ALL = 'all';

/** A filter with its label. */
function Labelled({ label, of, children }: { label: string; of: string; children: ReactNode }) {
  return (
    <span className={styles['filter']}>
      <label htmlFor={of}>{label}</label>
      {children}
    </span>
  );
}

export interface ChoiceProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few words. */
export function Choice({ name, label, options }: ChoiceProps) {
  const t = useWords('duplicates');
  const id = useId();
  const [state, change] = useUrlState();
  return (
    <Labelled label={label} of={id}>
      <Select
        id={id}
        className={styles['choice'] ?? ''}
        value={state[name] ?? ALL}
        onChange={(value: string) => change({ [name]: value === ALL ? undefined : value })}
        options={[{ value: ALL, label: t('all') }, ...options]}
      />
    </Labelled>
  );
}

/** A text that is taken when it is whole: on Enter, or when left. */
export function TextFilter({ name, label, hint }: { name: string; label: string; hint: string }) {
  const id = useId();
  const [state, change] = useUrlState();
  const value = state[name] ?? '';
  const take = (text: string) => text.trim() !== value && change({ [name]: text.trim() });
  return (
    <Labelled label={label} of={id}>
      <Input
        key={value}
        id={id}
        className={styles['text'] ?? ''}
        defaultValue={value}
        placeholder={hint}
        onBlur={({ target }) => take(target.value)}
        onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      />
    </Labelled>
  );
}

/** The lowest score, in bits. */
export function ScoreFilter() {
  const t = useWords('duplicates');
  const id = useId();
  const [{ scoreFrom }, change] = useUrlState();
  const take = (text: string) => text !== (scoreFrom ?? '') && change({ scoreFrom: text });
  return (
    <Labelled label={t('scoreFrom')} of={id}>
      <InputNumber
        key={scoreFrom ?? ''}
        id={id}
        className={styles['number'] ?? ''}
        {...(scoreFrom !== undefined && { defaultValue: scoreFrom })}
        min="-100"
        max="1000"
        step="0.5"
        stringMode
        onBlur={({ target }) => take(target.value)}
        onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      />
    </Labelled>
  );
}

/** The filters of a view, and the way to be rid of them. */
export function Filters({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const t = useWords('duplicates');
  const [state, change] = useUrlState();
  const none = Object.fromEntries(names.map((name) => [name, undefined]));
  return (
    <form
      className={`${styles['filters']} unprinted`}
      role="search"
      aria-label={t('filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {names.some((name) => state[name] !== undefined) && (
        <Button type="text" onClick={() => change(none)}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}

export const CASE_FILTERS = ['status', 'rule', 'programme', 'source', 'unit', 'scoreFrom'] as const;

const RULES = [
  'same-award-identity',
  'same-unit-same-title',
  'same-unit-similar-title',
  'linked-records',
] as const;
const PROGRAMMES = ['key-core-technology', 'national-municipal-centre', 'district-centre'] as const;

/** Which cases; the status is chosen by its count. */
export function CaseFilters() {
  const t = useWords('duplicates');
  const term = useTerms();
  return (
    <Filters names={CASE_FILTERS}>
      <Choice
        name="rule"
        label={t('rule')}
        options={RULES.map((value) => ({ value, label: term('matchRule', value) }))}
      />
      <Choice
        name="programme"
        label={t('programme')}
        options={PROGRAMMES.map((value) => ({ value, label: term('programme', value) }))}
      />
      <TextFilter name="source" label={t('source')} hint={t('sourceHint')} />
      <TextFilter name="unit" label={t('unit')} hint={t('unitHint')} />
      <ScoreFilter />
    </Filters>
  );
}

import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useUrlState } from '../app/use-url-state.ts';
import { useTerms, useWords } from '../words/words.ts';
import styles from './parts.module.css';
import { SelectField } from './select-field.tsx';

export interface FilterRowProps {
  /** Names of the filters in the address. */
  readonly of: readonly string[];
  readonly children: ReactNode;
}

/** A row of filters, and the way to be rid of them. */
export function FilterRow({ of, children }: FilterRowProps) {
  const t = useWords('parts');
  const [state, change] = useUrlState();
  const none = Object.fromEntries(of.map((name) => [name, undefined]));
  return (
    <div className={`${styles['filterRow']} unprinted`} role="search" aria-label={t('filters')}>
      {children}
      {of.some((name) => state[name] !== undefined) && (
        <Button type="text" onClick={() => change(none)}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

export interface TermFilterProps {
  /** The name of the filter in the address. */
  readonly name: string;
  readonly label: string;
  /** The closed set of `words/terms`. */
  readonly set: string;
  readonly words: readonly string[];
  readonly width?: number;
}

/** A filter by a word of a closed set. */
export function TermFilter({ name, label, set, words, width = 120 }: TermFilterProps) {
  const term = useTerms();
  const [state, change] = useUrlState();
  return (
    <SelectField
      label={label}
      value={state[name]}
      options={words.map((word) => ({ value: word, label: term(set, word) }))}
      onChoose={(word) => change({ [name]: word })}
      width={width}
    />
  );
}

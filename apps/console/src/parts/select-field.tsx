import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import styles from './parts.module.css';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | undefined) => void;
  /** Pixels; a list of short words needs less than one of names. */
  readonly width?: number;
}

/** A filter of which one word is chosen, or none. */
export function SelectField({ label, value, options, onChoose, width = 140 }: SelectFieldProps) {
  const t = useWords('parts');
  const id = useId();
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        allowClear
        value={value ?? null}
        options={[...options]}
        placeholder={t('all')}
        style={{ width }}
        popupMatchSelectWidth={false}
        onChange={(chosen: string | null | undefined) => onChoose(chosen ?? undefined)}
      />
    </span>
  );
}

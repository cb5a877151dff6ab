import { Input } from 'antd';
import { useId } from 'react';
import styles from './parts.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly onChoose: (value: string | undefined) => void;
}

/** A filter that is typed; taken on Enter and on leaving the field. */
export function TextField({ label, value = '', placeholder = '', onChoose }: TextFieldProps) {
  const id = useId();
  const take = (typed: string) => {
    if (typed.trim() !== value) onChoose(typed.trim() || undefined);
  };
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <Input
        // A value from the address, e.g. after Back, replaces what was typed.
        key={value}
        id={id}
        defaultValue={value}
        placeholder={placeholder}
        style={{ width: 160 }}
        onPressEnter={({ currentTarget }) => take(currentTarget.value)}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
      />
    </span>
  );
}

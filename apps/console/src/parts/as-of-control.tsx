import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useUrlState } from '../app/use-url-state.ts';
import { useWords } from '../words/words.ts';
import { useAsPart } from './page-frame.ts';
import styles from './parts.module.css';

const DAY = 'YYYY-MM-DD';

/** The moment a page is told for; absent members mean now. */
export interface AskedMoment {
  /** What was true in the world at the end of this day. */
  readonly asOf?: string;
  /** What the ledger had taken by then: an instant, or a position. */
  readonly asKnownAt?: string;
}

/** The moment in the address. */
export function useMoment(): AskedMoment {
  const [{ asOf, asKnownAt }] = useUrlState();
  return { ...(asOf && { asOf }), ...(asKnownAt && { asKnownAt }) };
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
  /** What choosing a day does, where the label does not say it all. */
  readonly hint?: string;
}

/** A day that is chosen or typed. */
export function DayField({ label, value, onChoose, hint }: DayFieldProps) {
  const id = useId();
  const day = value === undefined ? null : dayjs(value);
  return (
    <span className={styles['field']} title={hint}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}hint`} className="unseen">
          {hint}
        </span>
      )}
      <DatePicker
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        value={day?.format(DAY) === value ? day : null}
        format={DAY}
        placeholder={DAY}
        onChange={(chosen) => onChoose(chosen?.format(DAY))}
      />
    </span>
  );
}

/** Moves the whole page to a day, and to what was known on a day. */
export function AsOfControl({ withKnowledge = true }: { readonly withKnowledge?: boolean }) {
  const t = useWords('parts');
  const [{ asOf, asKnownAt }, change] = useUrlState();
  useAsPart('asOf');
  useAsPart('asKnownAt', withKnowledge);
  return (
    <div className={styles['asOf']}>
      <DayField label={t('asOf')} value={asOf} onChoose={(day) => change({ asOf: day })} />
      {withKnowledge && (
        <DayField
          label={t('asKnownAt')}
          value={asKnownAt?.includes('T') ? asKnownAt.slice(0, DAY.length) : undefined}
          onChoose={(day) => change({ asKnownAt: day && endOfDay(day) })}
          hint={t('asKnownAtHint')}
        />
      )}
      {(asOf ?? asKnownAt) !== undefined && (
        <Button type="text" onClick={() => change({ asOf: undefined, asKnownAt: undefined })}>
          {t('asOfToday')}
        </Button>
      )}
    </div>
  );
}

/** The last moment of a day in Shanghai. */
function endOfDay(day: string): string {
  return `${day}T23:59:59.999+08:00`;
}

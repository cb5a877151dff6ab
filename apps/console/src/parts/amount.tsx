import { useWords } from '../words/words.ts';
import { fenIn, formatAmount, unitOf } from './format-amount.ts';
import type { AmountUnit } from './format-amount.ts';
import styles from './parts.module.css';

export interface AmountProps {
  /** A decimal text in yuan; null where there is no such amount. */
  readonly yuan: string | null | undefined;
  readonly unit?: AmountUnit;
  /** Writes the unit behind the number; a table says it in its head instead. */
  readonly named?: boolean;
}

/** An amount; the exact yuan are there for whoever points at it. */
export function Amount({ yuan, unit = 'yuan', named = false }: AmountProps) {
  const t = useWords('parts');
  if (yuan === null || yuan === undefined)
    return <span className={styles['none']}>{t('none')}</span>;
  const taken = unitOf(fenIn(yuan), unit);
  const exact = `${formatAmount(yuan)} ${t('yuan')}`;
  return (
    <span className={styles['amount']} {...(taken === 'wan' && { title: exact })}>
      {formatAmount(yuan, taken)}
      {named && <small> {t(taken)}</small>}
    </span>
  );
}

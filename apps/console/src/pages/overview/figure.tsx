import { Link } from 'react-router';
import { fenIn, formatAmount } from '../../parts/format-amount.ts';
import { useWords } from '../../words/words.ts';
import styles from './overview.module.css';

export interface FigureProps {
  readonly yuan: string;
  /** The list behind it. */
  readonly to: string;
}

/** An amount in 万元 that opens the list behind it; exact to the fen when pointed at, and on paper. */
export function Figure({ yuan, to }: FigureProps) {
  const t = useWords('parts');
  return (
    <Link to={to} className={styles['figure']} data-zero={fenIn(yuan) === 0n}>
      <span className={styles['rounded']}>{formatAmount(yuan, 'wan')}</span>
      <span className={styles['exact']}>
        {formatAmount(yuan)}
        <span className={styles['exactUnit']}> {t('yuan')}</span>
      </span>
    </Link>
  );
}

/** The unit of the figures, on the screen and on paper. */
export function FigureUnit() {
  const t = useWords('overview');
  return (
    <span className={styles['unit']}>
      <span className={styles['onScreen']}>{t('unitWan')}</span>
      <span className={styles['onPaper']}>{t('unitYuan')}</span>
    </span>
  );
}

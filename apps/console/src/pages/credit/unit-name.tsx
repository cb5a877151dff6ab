import { Link } from 'react-router';
import { useMoment } from '../../parts/as-of-control.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useWords } from '../../words/words.ts';
import { unitPath } from './credit-answer.ts';
import styles from './credit.module.css';

export interface UnitNameProps {
  readonly creditCode: string;
  readonly name: string | null;
  /** Written, and not a link, on the unit's own page. */
  readonly isHere?: boolean;
}

/** A unit by name and code, with the way to its record as of the same moment. */
export function UnitName({ creditCode, name, isHere = false }: UnitNameProps) {
  const t = useWords('credit');
  const moment = useMoment();
  const shown = name ?? t('unnamed');
  return (
    <span className={styles['unit']}>
      {isHere ? <b>{shown}</b> : <Link to={pathAt(unitPath(creditCode), moment)}>{shown}</Link>}
      <small>{creditCode}</small>
    </span>
  );
}

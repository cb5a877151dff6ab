import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { dayInWords } from '../../parts/format-day.ts';
import { languageNow, useWords } from '../../words/words.ts';
import type { Overview } from './overview-answer.ts';
import styles from './overview.module.css';

/** In the place of figures, on a day before the first of the books: from when on there are any. */
export function BeforeBooks({ overview }: { readonly overview: Overview }) {
  const t = useWords('overview');
  const [, change] = useUrlState();
  const { firstDay, asOf } = overview;
  if (firstDay === null)
    return <Said title={t('empty.title')} detail={t('empty.detail')} toDo={t('empty.toDo')} />;
  const days = {
    firstDay: dayInWords(firstDay, languageNow()),
    day: dayInWords(asOf, languageNow()),
  };
  return (
    <Said
      title={t('before.title', days)}
      detail={t('before.detail', days)}
      toDo={t('before.toDo', days)}
    >
      <Button type="primary" onClick={() => change({ asOf: firstDay })}>
        {t('before.action')}
      </Button>
      <Button onClick={() => change({ asOf: undefined, asKnownAt: undefined })}>
        {t('before.today')}
      </Button>
    </Said>
  );
}

/** Above the figures of a day that is still to come: what they are told from. */
export function StillToCome({ overview }: { readonly overview: Overview }) {
  const t = useWords('overview');
  const { asOf, lastDay } = overview;
  const day = dayInWords(asOf, languageNow());
  return (
    <p className={styles['toCome']} role="status">
      <strong>{t('toCome.title', { day })}</strong>
      {lastDay !== null && t('toCome.detail', { lastDay: dayInWords(lastDay, languageNow()) })}
    </p>
  );
}

interface SaidProps {
  readonly title: string;
  readonly detail: string;
  readonly toDo: string;
  readonly children?: ReactNode;
}

function Said({ title, detail, toDo, children }: SaidProps) {
  return (
    <section className={styles['outside']} role="status">
      <h2>{title}</h2>
      <p>{detail}</p>
      <p>{toDo}</p>
      {children !== undefined && <p className={styles['outsideActions']}>{children}</p>}
    </section>
  );
}

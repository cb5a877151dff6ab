import { Button } from 'antd';
import { useUrlState } from '../app/use-url-state.ts';
import { useWords } from '../words/words.ts';
import styles from './parts.module.css';

/** The way through a list that the server pages; Back goes to the page before. */
export function CursorPager({ nextCursor }: { readonly nextCursor: string | null }) {
  const t = useWords('parts');
  const [{ cursor }, change] = useUrlState();
  if (cursor === undefined && nextCursor === null) return null;
  const goTo = (place: string | undefined) => change({ cursor: place }, { keepPlace: true });
  return (
    <div className={`${styles['pager']} unprinted`}>
      {cursor !== undefined && <Button onClick={() => goTo(undefined)}>{t('firstPage')}</Button>}
      {nextCursor !== null && <Button onClick={() => goTo(nextCursor)}>{t('nextPage')}</Button>}
    </div>
  );
}

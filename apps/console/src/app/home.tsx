import { Navigate } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.ts';
import { openTo } from './navigation.ts';
import { useSession } from './session.tsx';

/** Leads to the first page that the role may read. */
export function Home() {
  const t = useWords('shell');
  const { readings } = useSession();
  const [first] = openTo(readings).flatMap(({ destinations }) => destinations);
  if (first) return <Navigate to={`/${first.page}`} replace />;
  return (
    <Notice
      title={t('problem.nothingToRead.title')}
      detail={t('problem.nothingToRead.detail')}
      toDo={t('problem.forbidden.toDo')}
    />
  );
}

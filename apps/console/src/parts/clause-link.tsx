import { Link } from 'react-router';
import { useSession } from '../app/session.tsx';
import { useWords } from '../words/words.ts';

/** A clause by its id, with the way to its text for whoever may read the policy. */
export function ClauseLink({ id }: { readonly id: string }) {
  const t = useWords('parts');
  const { readings } = useSession();
  if (!readings.has('policy')) return <span>{id}</span>;
  return (
    <Link to={`/policy/clauses/${encodeURIComponent(id)}`} title={t('clauseTitle', { id })}>
      {id}
    </Link>
  );
}

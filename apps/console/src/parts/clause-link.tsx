import { Link } from 'react-router';
import { useWords } from '../words/words.ts';

/** A clause by its id, with the way to its text. */
export function ClauseLink({ id }: { readonly id: string }) {
  const t = useWords('parts');
  return (
    <Link to={`/policy/clauses/${encodeURIComponent(id)}`} title={t('clauseTitle', { id })}>
      {id}
    </Link>
  );
}

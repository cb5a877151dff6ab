import { Link, useLocation } from 'react-router';
import { Identifier } from '../../parts/identifier.tsx';

/** A row of a register by its number; opens it as a slip beside the list. */
export function RowLink({ open, children }: { readonly open: string; readonly children: string }) {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  query.set('open', open);
  return (
    <Link to={`${pathname}?${query}`}>
      <Identifier>{children}</Identifier>
    </Link>
  );
}

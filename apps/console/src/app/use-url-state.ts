import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What of a view is in its address: filters, tab, dates, place in a list. */
export type UrlState = Readonly<Partial<Record<string, string>>>;
/** What changes; undefined or '' goes from the address. */
export type UrlChange = Readonly<Record<string, string | undefined>>;

export interface ChangeOptions {
  /** Replaces the address instead of adding a step for Back: for what moves continuously. */
  readonly replace?: boolean;
  /** Keeps the place in the list; any other change begins at the first page. */
  readonly keepPlace?: boolean;
}

/**
 * The state of a view as its address has it, so that every state is a link and Back goes back. A
 * changed filter begins the list anew.
 */
export function useUrlState(): readonly [
  UrlState,
  (change: UrlChange, options?: ChangeOptions) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => Object.fromEntries(params) as UrlState, [params]);
  const change = useCallback(
    (changes: UrlChange, { replace = false, keepPlace = false }: ChangeOptions = {}) => {
      setParams((before) => changed(before, changes, keepPlace), { replace });
    },
    [setParams],
  );
  return [state, change];
}

function changed(before: URLSearchParams, changes: UrlChange, keepPlace: boolean): URLSearchParams {
  const after = new URLSearchParams(before);
  if (!keepPlace) after.delete('cursor');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}

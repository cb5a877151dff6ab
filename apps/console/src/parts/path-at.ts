import type { AskedMoment } from './as-of-control.tsx';

/** What an address asks for; undefined stays out of it. */
export type AskedFilters = Readonly<Record<string, string | number | undefined>>;

/** The address of a page, e.g. of the list behind a figure, with its filters and its moment. */
export function pathAt(path: string, ...asked: readonly (AskedFilters | AskedMoment)[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of asked.flatMap((each) =>
    Object.entries<AskedFilters[string]>({ ...each }),
  )) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

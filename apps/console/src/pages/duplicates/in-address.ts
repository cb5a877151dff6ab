import type { UrlState } from '../../app/use-url-state.ts';

/** Some of what the address says, by their names; what it does not say is left out. */
export function inAddress(
  state: UrlState,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = state[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
